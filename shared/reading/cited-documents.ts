/** The papers of the matter that a letter cites: its mentions of each one gathered. */
import type { CitedDocument, Found } from '../petition.ts'
import { bodyOf } from './document-issuer.ts'
import type { DocumentMention } from './document-mentions.ts'
import { evidenceAt, type Passage } from './passage.ts'

const KIND_OF_SYMBOL: readonly (readonly [RegExp, RegExp])[] = [
  [/^q/, /QĐ/],
  [/^(?:thong bao|tb)/, /TB/],
  [/^(?:cong van|cv|van ban)/, /^(?!QĐ|TB)/],
  [/^(?:ket luan|kl)/, /KL/],
  [/^(?:bien ban|bb)/, /BB/],
  [/^ban an/, /[SP]T$/],
]

/** Mentions of one document gathered: the fullest number, the first date and issuer said of it. */
export function readCitedDocuments(
  passage: Passage,
  mentions: readonly DocumentMention[],
  complete: (issuer: string) => string,
): Found<CitedDocument>[] {
  const groups: DocumentMention[][] = []
  for (const mention of mentions.filter((one) => one.symbol !== '')) {
    const same = groups.find((group) => group[0]?.number.toLowerCase() === mention.number.toLowerCase())
    if (same === undefined) groups.push([mention])
    else same.push(mention)
  }
  for (const mention of mentions.filter((one) => one.symbol === '')) {
    const fits = groups.find(
      (group) =>
        group[0]?.figure === mention.figure &&
        (group[0].symbol === '' ||
          (KIND_OF_SYMBOL.find(([kind]) => kind.test(mention.kind))?.[1].test(group[0].symbol) ?? true)),
    )
    if (fits === undefined) groups.push([mention])
    else fits.push(mention)
  }
  return groups.map((group) => {
    const first = group[0] as DocumentMention
    const dated = group.find((one) => one.day !== null && !one.dayIsOfSentence) ?? group.find((one) => one.day !== null)
    const issued = group.find((one) => one.issuer !== null)
    return {
      value: {
        number: first.number,
        date: dated?.day ?? null,
        issuer: issued?.issuer == null ? null : complete(bodyOf(issued.issuer)),
      },
      confidence: first.symbol === '' ? 0.55 : first.kind === '' ? 0.8 : 0.95,
      evidence: group.slice(0, 5).map((one) => evidenceAt(passage, one.start, one.end)),
    }
  })
}
