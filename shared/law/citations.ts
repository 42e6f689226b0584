/**
 * From a short reference in a table (`LKN`, `Đ24 k2`) to the citation as it is printed on a paper.
 */
import type { Citation, Verification } from '../petition.ts'
import { instrument } from './instruments.ts'

/** `[instrument, article]` or `[instrument, article, verification]` where the row knows better than the instrument. */
export type Reference = readonly [instrument: string, article: string, verification?: Verification]

const ONE_ARTICLE = /^Đ(\d{1,3}[a-z]?)(?:–Đ?(\d{1,3}))?(?: k(\d{1,2}[a-z]?)(?: ?đ([a-zđ]))?)?$/

/** `k1b` is điểm b khoản 1; `k3` is khoản 3. */
function clause(code: string): string {
  const point = /^(\d{1,2})([a-z])$/.exec(code)
  return point ? `điểm ${point[2]} khoản ${point[1]} ` : `khoản ${code} `
}

function oneArticle(reference: string): string {
  const parts = ONE_ARTICLE.exec(reference)
  if (parts === null) return reference
  const [, article, last, paragraph, point] = parts
  const head = paragraph === undefined ? '' : `${point === undefined ? '' : `điểm ${point} `}${clause(paragraph)}`
  return last === undefined ? `${head}Điều ${article}` : `từ Điều ${article} đến Điều ${last}`
}

/**
 * Printed citation of an article: `cite('LTC', 'Đ24 k2').text` is `khoản 2 Điều 24 Luật Tố cáo số 25/2018/QH14`.
 * Several articles are separated by commas; anything that is no article number (`mẫu 03`) is printed as it stands.
 */
export function cite(key: string, article: string, verification?: Verification): Citation {
  const source = instrument(key)
  const printed = article
    .split(',')
    .map((part) => oneArticle(part.trim()))
    .filter((part) => part !== '')
    .join(', ')
  const whole = printed === '' ? source.title : `${printed} ${source.title}`
  if (source.replacedBy !== null) {
    // An instrument no longer in force is never printed as a basis of its own; its successor's wording is to be checked.
    return {
      instrument: key,
      article,
      text: `${instrument(source.replacedBy).title} (kế thừa ${whole})`,
      verification: weakest([verification ?? source.verification, 'from_memory']),
    }
  }
  return { instrument: key, article, text: whole, verification: verification ?? source.verification }
}

export const citeAll = (references: readonly Reference[]): Citation[] =>
  references.map(([key, article, verification]) => cite(key, article, verification))

const DOUBT: readonly Verification[] = ['verified', 'from_memory', 'inferred', 'needs_lawyer']

/** The most doubtful of several states: one unverified article makes the whole rule unverified. */
export function weakest(states: readonly Verification[]): Verification {
  return states.reduce<Verification>(
    (worst, state) => (DOUBT.indexOf(state) > DOUBT.indexOf(worst) ? state : worst),
    'verified',
  )
}
