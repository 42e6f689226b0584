/** How citizens divide a letter into several matters, and how they say what each of them is. All patterns are folded. */
import type { PetitionType } from '../petition.ts'

/** `named`: counted as matters; `ordinal`, `number`: also used for reasons; `addition`: one more matter at the end. */
export type Counting = 'named' | 'ordinal' | 'number' | 'addition' | 'paragraph'

const ORDINAL = '(?:thu )?(?:nhat|nhut|nhi|mot|hai|ba|tu|bon|nam|\\d{1,2}|i{1,3}|iv|v|[a-d])'
const OPENS = '(?:^|\\n|[.!?;:] )[ \\t>*+•-]{0,8}'
const LINE = '(?:^|\\n)[ \\t>*+•-]{0,8}'
const MATTER = '(?:viec|chuyen|van de|noi dung|vu|phan|dieu|muc|noi(?: kho)?|cai)'
const ADDS =
  '(?:ngoai ra|(?:cung )?nhan (?:tien|day)|san day|tien the|tien day|them nua|dong thoi|(?:viec|chuyen) (?:thu )?hai|con (?:ong|ba|co|anh|chi|chu|con|cai|viec|chuyen|may)|toi (?:cung|con) (?:xin )?(?:noi|thua|trinh bay)(?: cho ro| them| luon)?)'

/** Tried in this order; the first that divides the letter holds. */
export const MARKS: readonly { how: Counting; pattern: RegExp }[] = [
  {
    how: 'named',
    pattern: new RegExp(
      [
        `${OPENS}(?:ve )?${MATTER} ${ORDINAL}(?![a-z])`,
        `${OPENS}(?:[(]?(?:i{1,3}|iv|v)[./)] )`,
        `${LINE}ve phan `,
        `${LINE}(?:khieu nai|to cao|to giac|kien nghi|phan anh|de nghi): `,
        `${OPENS}(?:con|roi|them) (?:mot )?(?:chuyen|viec|vu|noi dung) (?:nua|khac)`,
        `${OPENS}(?:mot )?(?:viec|chuyen) (?:nua|kia|khac|con lai|la )`,
        `${OPENS}${ADDS}[ ,:]`,
        // "Chuyện cầu. Cầu Ông Chuồng sập…", "Việc điện: đường dây cũ…"
        `${LINE}(?:viec|chuyen) [a-z]{1,8}(?: [a-z]{1,8}){0,2}[:.] `,
      ].join('|'),
      'g',
    ),
  },
  {
    how: 'ordinal',
    pattern: new RegExp(
      `${OPENS}(?:thu (?:nhat|nhut|nhi|hai|ba|tu|nam)[ ,:]|mot la|hai la|ba la|(?:truoc het|truoc tien|dau tien|ke den|ke do|ke tiep|tiep theo|sau cung|cuoi cung)[ ,:])|${OPENS}(?:mot|hai|ba|bon)[,:] `,
      'g',
    ),
  },
  { how: 'number', pattern: /(?:^|\n)[ \t]{0,8}(?:[(]?(?:\d|[a-d])[.)/-] |[-+•] )/g },
]

/** The writer says how many things he has to say, or that several offices are concerned. */
export const ANNOUNCED =
  /\b(?:hai|ba|bon|nam|may|nhieu|[2-6]) (?:viec|chuyen|dieu|noi dung|noi kho|van de|nguyen vong|nganh|co quan|kien nghi)\b/

/** One more matter, told after the first. */
export const ADDITION = new RegExp(`${OPENS}${ADDS}[ ,:]`, 'g')

const WRITER = '(?:toi|tui|em|con|chau|minh|chung toi|chung em|ba con|gia dinh toi|vo chong toi|nguoi dan)'
const STATES: readonly [PetitionType, RegExp][] = [
  ['complaint', new RegExp(`\\b${WRITER}((?: [a-z]{1,6}){0,3}) khieu nai\\b`, 'g')],
  [
    'denunciation',
    new RegExp(
      `\\b${WRITER}((?: [a-z]{1,6}){0,3}) (?:to cao|to giac|to (?:ong|ba|co|anh|chi|dong chi|can bo))\\b`,
      'g',
    ),
  ],
  ['feedback', new RegExp(`\\b${WRITER}((?: [a-z]{1,6}){0,3}) (?:phan anh|gop y)\\b`, 'g')],
]
/** What is not done, or was done before. */
const UNDONE = /\b(?:khong|chua|chang|da|tung|dinh|het|thoi|rut|ma|bi)\b/

/** What the writer says here that he is doing: "tôi khiếu nại …", "tui xin tố cáo …". */
export function statedIn(folded: string): Set<PetitionType> {
  const stated = STATES.filter(([, pattern]) =>
    [...folded.matchAll(pattern)].some(([, between]) => !UNDONE.test(between ?? '')),
  )
  return new Set(stated.map(([kind]) => kind))
}

/** Each matter is asked for by itself; a reason is not. */
export const ASKS =
  /\b(?:khieu nai|to cao|to giac|kien nghi|phan anh|gop y|de nghi|yeu cau|xin|mong|thua|doi|nho|khong dong y|khong chiu|khong nhan|giup|cuu)\b/
