/** The sentences on a paper that tell which petition it is about. */
import type { CitedDocument, Petition } from '../../shared/petition.ts'
import { nameOfCommune } from '../../shared/places/index.ts'
import { field } from '../agencies/fields.ts'
import { written } from '../day.ts'
import type { StoredContent } from '../petitions/content.ts'

export type Subject = {
  content: StoredContent
  number: string
  /** Vietnamese day on which the petition reached the office. */
  received: string
}

const sentence = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,\s]+$/, '')

function decision({ number, date, issuer }: CitedDocument): string {
  const kind = /QĐ/.test(number) ? 'Quyết định' : /TB/.test(number) ? 'Thông báo' : 'văn bản'
  return `${kind} số ${number}${date ? ` ngày ${written(date)}` : ''}${issuer ? ` của ${issuer}` : ''}`
}

function placeOf(petition: Petition): string | null {
  const codes = petition.place?.value ?? []
  const name = codes.length === 1 ? nameOfCommune(codes[0] as string) : null
  return name === null ? null : `tại ${name}`
}

/** Who is denounced, as the letter says: position and body before a name nobody has judged yet. */
function denounced(petition: Petition): string | null {
  const list = petition.respondents.slice(0, 3).map(({ value }) => {
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
    return [about && `việc thuộc lĩnh vực ${about.toLocaleLowerCase('vi')}`, denounced(petition), placeOf(petition)]
      .filter(Boolean)
      .join(' ')
  }
  const documents = petition.citedDocuments.slice(0, 2).map(({ value }) => decision(value))
  const request = petition.requests[0]?.value
  const parts = [
    documents.length > 0 ? `liên quan ${documents.join(' và ')}` : null,
    request ? `yêu cầu: ${sentence(request).slice(0, 300)}` : null,
  ].filter(Boolean)
  if (parts.length === 0 && about) parts.push(`việc thuộc lĩnh vực ${about.toLocaleLowerCase('vi')}`)
  return [parts.join('; '), placeOf(petition)].filter(Boolean).join(' ')
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
