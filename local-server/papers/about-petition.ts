/** The sentences on a paper that tell which petition it is about. */
import type { CitedDocument, Petition } from '../../shared/petition.ts'
import { nameOfCommune } from '../../shared/places/index.ts'
import { nameKey } from '../../shared/vietnamese/names.ts'
import { field } from '../agencies/fields.ts'
import { written } from '../day.ts'
import type { StoredContent } from '../petitions/content.ts'

export type Subject = {
  content: StoredContent
  number: string
  /** Vietnamese day on which the petition reached the office. */
  received: string
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** One request as part of a sentence: without "Yêu cầu:" of its own and without its full stop. */
const request = (text: string): string =>
  lowerFirst(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:yêu cầu|đề nghị|kính đề nghị|kính mong)\s?:?\s/i, '')
      .replace(/[.;,]$/, ''),
  ).slice(0, 300)

/** Kinds of documents by the letters in their number (NĐ 30/2020/NĐ-CP, Annex III). */
const KINDS: readonly [RegExp, string][] = [
  [/\/QĐ/, 'Quyết định'],
  [/\/TB/, 'Thông báo'],
  [/\/(?:DS|HC|HS|HNGĐ|KDTM|LĐ)-(?:ST|PT)/, 'Bản án'],
  [/\/BB/, 'Biên bản'],
  [/\/KL/, 'Kết luận'],
  [/\/CV/, 'Công văn'],
]

function decision({ number, date, issuer }: CitedDocument): string {
  const kind = KINDS.find(([letters]) => letters.test(number))?.[1] ?? 'văn bản'
  return `${kind} số ${number}${date ? ` ngày ${written(date)}` : ''}${issuer ? ` của ${issuer}` : ''}`
}

function placeOf(petition: Petition): string | null {
  const codes = petition.place?.value ?? []
  const name = codes.length === 1 ? nameOfCommune(codes[0] as string) : null
  return name === null ? null : `tại ${lowerFirst(name)}`
}

/** Who is denounced, as the letter says: position and body before a name nobody has judged yet. */
function denounced(petition: Petition): string | null {
  // A letter read wrongly may show its writer among the denounced: that name is never printed.
  const writers = new Set(petition.petitioners.map(({ value }) => nameKey(value.name ?? '')))
  const others = petition.respondents.filter(({ value }) => value.name === null || !writers.has(nameKey(value.name)))
  const list = others.slice(0, 3).map(({ value }) => {
    const who = [value.name && `ông/bà ${value.name}`, value.position, value.body].filter(Boolean)
    return who.join(', ')
  })
  return list.length === 0 ? null : `đối với ${list.join('; ')}`
}

/**
 * What the petition is about. For a protected petition only field, place and who is denounced: a request or a
 * title in the denouncer's own words may tell who writes (Luật Tố cáo Đ56).
 */
export function matterOf({ content: { petition, classification } }: Subject): string {
  const about = field(classification.field)?.vi
  if (classification.identityProtected) {
    return [about && `việc thuộc lĩnh vực ${lowerFirst(about)}`, denounced(petition), placeOf(petition)]
      .filter(Boolean)
      .join(' ')
  }
  const documents = petition.citedDocuments.slice(0, 2).map(({ value }) => decision(value))
  const wanted = petition.requests[0]?.value
  const parts = [
    documents.length > 0 ? `liên quan ${documents.join(' và ')}` : null,
    wanted ? `yêu cầu: ${request(wanted)}` : null,
  ].filter(Boolean)
  if (parts.length === 0 && about) parts.push(`việc thuộc lĩnh vực ${lowerFirst(about)}`)
  const place = placeOf(petition)
  return `${parts.join('; ')}${place === null ? '' : ` (${place})`}`.trim()
}

/** Name and address of the petitioners for a paper that may carry them; null for a protected petition. */
export function petitionerOf({ content: { petition, classification } }: Subject): {
  name: string
  address: string | null
} | null {
  if (classification.identityProtected || petition.anonymous.value) return null
  const named = petition.petitioners.map((one) => one.value).filter((one) => one.name !== null)
  const first = named[0]
  if (first === undefined) return null
  const others = Math.max(petition.signerCount.value, named.length) - 1
  return { name: `${first.name}${others > 0 ? ` (và ${others} người khác)` : ''}`, address: first.address }
}

/** `ngày 20/11/2026`, when the paper bears a date. */
export const datedOf = ({ content }: Subject): string =>
  content.petition.petitionDate === null ? '' : ` ghi ngày ${written(content.petition.petitionDate.value)}`
