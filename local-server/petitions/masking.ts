/**
 * What may be said of a petition in a list, a mail, a file name or on a paper. The name, address and everything
 * else that tells who a denouncer is stays inside the record (Luật Tố cáo Đ8 k3, Đ9 k1b, Đ56).
 */

import type { Message, Petition } from '../../shared/petition.ts'
import { nameOfCommune } from '../../shared/places/index.ts'
import { foldKey } from '../../shared/vietnamese/fold.ts'
import { field } from '../agencies/fields.ts'

/** `Nguyễn Thị Hoa` → `N. T. H.`; no part of the name is longer than its first letter. */
export function initials(name: string): string {
  const letters = name
    .normalize('NFC')
    .split(/[\s.]+/)
    .map((word) => word.match(/\p{L}/u)?.[0])
    .filter((letter) => letter !== undefined)
  return letters
    .slice(0, 6)
    .map((letter) => `${letter.toLocaleUpperCase('vi')}.`)
    .join(' ')
}

type Seen = { petition: Petition; type: string; fieldId: string; identityProtected: boolean; message: Message }

const KIND: Record<string, string> = {
  complaint: 'Đơn khiếu nại',
  denunciation: 'Đơn tố cáo',
  feedback: 'Đơn kiến nghị, phản ánh',
  mixed: 'Đơn có nhiều nội dung',
  other: 'Thư, đơn khác',
}

export const nameOfType = (type: string): string => KIND[type] ?? 'Đơn'

const oneLine = (text: string, length: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line
}

/** Words a heading is made of that says only what kind of paper it is, folded. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  `don thu khieu nai to cao kien nghi phan anh de cuu xet xin keu khan cap trinh bay thinh cau lan dau hai thu 1 2 3 ba
  gui lai kinh cua ong va re fw fwd tinh xa phuong ve viec noi dung khong tieu`.split(/\s+/),
)

/** A heading such as "ĐƠN KHIẾU NẠI (LẦN HAI)" tells apart nothing; a recogniser may have joined or cut its words. */
function saysNothing(heading: string): boolean {
  const words = foldKey(heading).split(' ').filter(Boolean)
  const own = words.filter((word) => !KIND_WORDS.has(word))
  return own.length === 0 || (own.length === 1 && words.length <= 4)
}

/** Kind, what was decided, field and place: what an officer tells petitions apart by. */
function titleFromForm({ petition, type, fieldId, identityProtected }: Seen): string {
  const communes = petition.place?.value ?? []
  const place = communes.length === 1 ? nameOfCommune(communes[0] as string) : null
  const decision = identityProtected ? undefined : petition.citedDocuments[0]?.value.number
  const kind = decision === undefined ? nameOfType(type) : `${nameOfType(type)} ${decision}`
  return [kind, field(fieldId)?.vi, place].filter(Boolean).join(' – ')
}

/** The sender as lists show it: the name and how many more; initials where the identity is protected. */
export function senderShown({ petition, identityProtected }: Seen): string {
  const names = petition.petitioners.map((one) => one.value.name).filter((name) => name !== null)
  const first = names[0]
  if (first === undefined || petition.anonymous.value) return 'Không rõ người gửi'
  const others = Math.max(petition.signerCount.value, names.length) - 1
  const more = others > 0 ? ` và ${others} người khác` : ''
  return `${identityProtected ? initials(first) : oneLine(first, 80)}${more}`
}

/**
 * One line that says what the petition is. A protected petition gets it from its kind, field and place only: its own
 * title and subject may name the denouncer, and name the denounced before anything is proven (Luật Tố cáo Đ10 k1d).
 */
export function titleShown(seen: Seen): string {
  const { petition, message, identityProtected } = seen
  const own = petition.title?.value ?? ''
  if (identityProtected) return titleFromForm(seen)
  if (!saysNothing(own)) return oneLine(own, 160)
  const subject = message.subject.replace(/^(?:\s{0,5}(?:re|fwd?|tr)\s?:){1,5}/i, '')
  if (petition.citedDocuments.length > 0 || saysNothing(subject)) return titleFromForm(seen)
  return oneLine(subject, 160)
}
