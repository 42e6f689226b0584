/**
 * Several matters in one letter (Luật Tiếp công dân Điều 25 khoản 3): the passages in which a writer counts them
 * ("việc thứ nhất", "nội dung 2", "II. TỐ CÁO", "còn chuyện nữa") are each classified by themselves; different kinds,
 * or fields of different authorities, make the paper a mixed one.
 */
import type { Message, Petition, PetitionType } from '../petition.ts'
import { readPetition } from '../reading/read.ts'
import { fold } from '../vietnamese/fold.ts'
import { featuresIn } from './first-opinion.ts'
import { learnedField, learnedType } from './learned/answers.ts'

const ORDINAL = '(?:thu )?(?:nhat|nhut|mot|hai|ba|tu|bon|nam|\\d{1,2}|i{1,3}|iv|v)'
/** Matters counted as such; reasons and requests are numbered too, but not with these words. */
const COUNTED = new RegExp(
  `(?:^|\\n|[.!?;:] )[ \\t>*-]{0,8}(?:(?:ve )?(?:viec|chuyen|van de|noi dung|vu|phan|dieu|khoan) ${ORDINAL}(?![a-z])|thu (?:nhat|nhut|hai|ba|tu|nam)[ ,:]|(?:i{1,3}|iv|v)[./)] |(?:con|roi|them) (?:mot )?(?:chuyen|viec|vu|noi dung) (?:nua|khac)|(?:ngoai ra|nhan tien|nhan day|san day|tien the|tien day)[ ,]|(?:mot )?(?:viec|chuyen) nua)`,
  'g',
)
/** Plain numbers: also the reasons of one matter. */
const NUMBERED = /(?:^|\n)[ \t]{0,8}(?:\d|[a-d])[.)/] /g

const SHORTEST = 45
const LONGEST = 1800
const MOST = 8
/** A passage says less than a letter: what its classification must reach to count. */
const SURE_KIND = 0.6
const SURE_FIELD = 0.45

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

interface Matter {
  type: PetitionType
  typeSure: boolean
  field: string
  fieldSure: boolean
  fieldConfidence: number
}

export interface SeveralMatters {
  /** Field of the first matter. */
  field: { field: string; confidence: number }
  confidence: number
}

/** Null where the letter is about one matter. */
export function severalMatters(message: Message, petition: Petition): SeveralMatters | null {
  const main = message.parts.find(({ id }) => id === petition.mainPart)
  if (main === undefined) return null
  const folded = fold(main.text)
  const counted = [...folded.matchAll(COUNTED)].map(({ index }) => index)
  const numbered = [...folded.matchAll(NUMBERED)].map(({ index }) => index)
  const plain = counted.length < 2
  const marks = plain ? numbered : counted
  if (marks.length < 2 || marks.length > MOST) return null
  const matters = marks.flatMap((start, i): Matter[] => {
    const end = Math.min(marks[i + 1] ?? main.text.length, start + LONGEST)
    return end - start < SHORTEST ? [] : [matterOf(message, main.text.slice(start, end))]
  })
  const kinds = new Set(matters.filter(({ typeSure }) => typeSure).map(({ type }) => type))
  for (const kind of ['other', 'mixed'] as const) kinds.delete(kind)
  const sureFields = matters.filter(({ fieldSure }) => fieldSure).map(({ field }) => field)
  const apart = sureFields.filter((field, i) => sureFields.slice(0, i).every((other) => !related(field, other)))
  const needed = plain ? 3 : 2
  const differ = kinds.size >= 2 && (apart.length >= 2 || (kinds.has('denunciation') && kinds.has('complaint')))
  if (!(plain ? differ && apart.length >= 2 : differ) && apart.length < needed) return null
  const [first] = matters
  return {
    field: { field: first?.field ?? 'F22', confidence: first?.fieldConfidence ?? 0.3 },
    confidence: differ && !plain ? 0.9 : 0.7,
  }
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
    type: type.type,
    typeSure: type.confidence >= SURE_KIND,
    field: field.field,
    fieldSure: field.confidence >= SURE_FIELD,
    fieldConfidence: field.confidence,
  }
}
