/**
 * Several matters in one letter (Luật Tiếp công dân Điều 25 khoản 3): the passages in which a writer counts them
 * ("việc thứ nhất", "nội dung 2", "II. TỐ CÁO", "còn chuyện nữa") are each classified by themselves; different kinds,
 * or fields of different authorities, make the paper a mixed one.
 */
import type { Message, Petition, PetitionType } from '../petition.ts'
import { readPetition } from '../reading/read.ts'
import { fold } from '../vietnamese/fold.ts'
import { featuresIn } from './first-opinion.ts'
import { type LearnedType, learnedField, learnedType } from './learned/answers.ts'

const ORDINAL = '(?:thu )?(?:nhat|nhut|mot|hai|ba|tu|bon|nam|\\d{1,2}|i{1,3}|iv|v)'
const OPENS = '(?:^|\\n|[.!?;:] )[ \\t>*-]{0,8}'
/** Ways to count, the plainest last: matters named as such, ordinals, bare numbers. The last two also count reasons. */
const MARKS: readonly { how: 'named' | 'ordinal' | 'number'; pattern: RegExp }[] = [
  {
    how: 'named',
    pattern: new RegExp(
      `${OPENS}(?:(?:ve )?(?:viec|chuyen|van de|noi dung|vu|phan) ${ORDINAL}(?![a-z])|(?:i{1,3}|iv|v)[./)] |(?:con|roi|them) (?:mot )?(?:chuyen|viec|vu|noi dung) (?:nua|khac)|(?:ngoai ra|nhan tien|nhan day|san day|tien the|tien day)[ ,]|(?:mot )?(?:viec|chuyen) nua)`,
      'g',
    ),
  },
  { how: 'ordinal', pattern: new RegExp(`${OPENS}(?:thu (?:nhat|nhut|hai|ba|tu|nam)[ ,:]|mot la|hai la|ba la)`, 'g') },
  { how: 'number', pattern: /(?:^|\n)[ \t]{0,8}(?:\d|[a-d])[.)/] /g },
]
/** Each matter is asked for by itself; a reason is not. */
const ASKS =
  /\b(?:khieu nai|to cao|kien nghi|phan anh|de nghi|yeu cau|xin|mong|thua|doi|nho|khong dong y|khong chiu|khong nhan|giup|cuu)\b/

const SHORTEST = 45
const LONGEST = 1800
const MOST = 8
/** How sure the type and the field of a passage must be to count, by how the passages are marked. */
const SURE = {
  named: { type: 0.6, field: 0.45 },
  ordinal: { type: 0.75, field: 0.55 },
  number: { type: 0.8, field: 0.6 },
} as const
/** Numbered acts of one person are one denunciation. */
const ONE_DENUNCIATION = 0.8

/** Fields one authority mostly answers for together. */
const FAMILIES: readonly (readonly string[])[] = [
  ['F01', 'F02', 'F03', 'F04'],
  ['F05', 'F06', 'F07'],
  ['F08', 'F09'],
  ['F15', 'F16'],
  ['F17', 'F18'],
  ['F27', 'F28', 'F10'],
  ['F21', 'F22', 'F35'],
  ['F29', 'F30', 'F31'],
  ['F36', 'F37'],
  ['F41', 'F42', 'F03'],
]
const related = (a: string, b: string) => a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b))

export interface Matter {
  text: string
  type: PetitionType
  typeConfidence: number
  field: string
  fieldConfidence: number
}

export interface SeveralMatters {
  /** Field of the first matter. */
  field: { field: string; confidence: number }
  confidence: number
}

/** Null where the letter is about one matter. `whole`: what the letter as a whole was taken for. */
export function severalMatters(message: Message, petition: Petition, whole: LearnedType): SeveralMatters | null {
  const { matters, how } = mattersIn(message, petition)
  if (how === null) return null
  if (how !== 'named' && whole.type === 'denunciation' && whole.confidence >= ONE_DENUNCIATION) return null
  const own = how === 'named' ? matters : matters.filter(({ text }) => ASKS.test(fold(text)))
  const sure = SURE[how]
  const kinds = new Set(own.filter(({ typeConfidence }) => typeConfidence >= sure.type).map(({ type }) => type))
  for (const kind of ['other', 'mixed'] as const) kinds.delete(kind)
  const fields = own.filter(({ fieldConfidence }) => fieldConfidence >= sure.field).map(({ field }) => field)
  const apart = fields.filter((field, i) => fields.slice(0, i).every((other) => !related(field, other)))
  const differ =
    (kinds.has('denunciation') && kinds.has('complaint')) || (kinds.size >= 2 && (how === 'named' || apart.length >= 2))
  if (!differ && apart.length < (how === 'number' ? 3 : 2)) return null
  const [first] = matters
  return {
    field: { field: first?.field ?? 'F22', confidence: first?.fieldConfidence ?? 0.3 },
    confidence: differ && how === 'named' ? 0.9 : 0.7,
  }
}

/** The counted passages of the petition, each classified, and how they are marked; `how` null where nothing is counted. */
export function mattersIn(
  message: Message,
  petition: Petition,
): { matters: Matter[]; how: (typeof MARKS)[number]['how'] | null } {
  const main = message.parts.find(({ id }) => id === petition.mainPart)
  if (main === undefined) return { matters: [], how: null }
  const folded = fold(main.text)
  for (const { how, pattern } of MARKS) {
    const marks = [...folded.matchAll(pattern)].map(({ index }) => index)
    if (marks.length < 2 || marks.length > MOST) continue
    const matters = marks.flatMap((start, i): Matter[] => {
      const end = Math.min(marks[i + 1] ?? main.text.length, start + LONGEST)
      return end - start < SHORTEST ? [] : [matterOf(message, main.text.slice(start, end))]
    })
    return { matters, how }
  }
  return { matters: [], how: null }
}

function matterOf(message: Message, text: string): Matter {
  const [part] = message.parts
  const alone: Message = {
    ...message,
    subject: '',
    parts: part === undefined ? [] : [{ ...part, id: 'matter', role: 'body', text, pages: [] }],
  }
  const features = featuresIn(alone, readPetition(alone))
  const type = learnedType(features)
  const field = learnedField(features)
  return {
    text,
    type: type.type,
    typeConfidence: type.confidence,
    field: field.field,
    fieldConfidence: field.confidence,
  }
}
