/** Readability, given to the general reader as `CaptureOptions.article`; apart, for it is half of what is injected. */
import { Readability } from '@mozilla/readability'
import { textOf } from './page-text.ts'

/** Main text of a long page. Works on a copy, for Readability takes the page it is given apart. */
export function readArticle(document: Document): { title: string; text: string } | null {
  const copy = document.cloneNode(true) as Document
  const article = new Readability<Node>(copy, { serializer: (node) => node, maxElemsToParse: 20_000 }).parse()
  if (!article?.content) return null
  return { title: article.title ?? '', text: textOf(article.content as Element) }
}
