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
import { ADDITION, ANNOUNCED, ASKS, type Counting, MARKS, statedIn } from './matter-marks.ts'

const SHORTEST = 45
const LONGEST = 1800
const MOST = 8
/** How sure the type and the field of a passage must be to count, by how the passages are marked. */
const SURE: Record<Counting, { type: number; field: number }> = {
  named: { type: 0.6, field: 0.45 },
  ordinal: { type: 0.75, field: 0.7 },
  number: { type: 0.8, field: 0.65 },
  addition: { type: 0.75, field: 0.7 },
  paragraph: { type: 0.85, field: 0.7 },
}
/** Where the writer says himself what he does ("tôi khiếu nại …"), less will do. */
const STATED = 0.35
/** A letter this plainly a denunciation counts acts when it counts. */
const ONE_DENUNCIATION = 0.9
/** Where he says besides that he has several things to say. */
const ANNOUNCED_SURE = { type: 0.5, field: 0.4 }
/** A field that is only hinted at still tells two kinds of matters apart. */
const HINTED = 0.3
/** A letter this plainly of one type is of one matter, though its reasons touch several fields. */
const ONE_MATTER = 0.96

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
  /** Something is asked for here; a reason asks for nothing. */
  asks: boolean
  type: PetitionType
  typeConfidence: number
  /** Probability that the passage denounces, whatever its type. */
  denunciation: number
  /** What the writer says that he is doing here. */
  stated: ReadonlySet<PetitionType>
  field: string
  fieldConfidence: number
}

interface Divided {
  matters: Matter[]
  how: Counting | null
  announced: boolean
}
const UNDIVIDED: Divided = { matters: [], how: null, announced: false }

export interface SeveralMatters {
  /** Field of the first matter. */
  field: { field: string; confidence: number }
  confidence: number
}

/** Null where the letter is about one matter. `whole`: what the letter as a whole was taken for. */
export function severalMatters(message: Message, petition: Petition, whole: LearnedType): SeveralMatters | null {
  const { matters, how, announced } = mattersIn(message, petition)
  if (how === null) return null
  const own = how === 'named' ? matters : matters.filter(({ asks }) => asks)
  const sure = announced ? ANNOUNCED_SURE : SURE[how]
  const kinds = own.flatMap((matter) => kindOf(matter, sure.type) ?? [])
  const apartFrom = (least: number) => {
    const fields = own.filter(({ fieldConfidence }) => fieldConfidence >= least).map(({ field }) => field)
    return fields.filter((field, i) => fields.slice(0, i).every((other) => !related(field, other))).length
  }
  const apart = apartFrom(sure.field)
  const both = kinds.includes('denunciation') && kinds.includes('complaint')
  const said = saidOf(own)
  const differ =
    both ||
    (said.size >= 2 && said.has('denunciation')) ||
    (new Set(kinds).size >= 2 && (apart >= 2 || apartFrom(HINTED) >= 2))
  // Numbered acts of one person are one denunciation, whatever each looks like by itself.
  const counted = how === 'ordinal' || how === 'number' || how === 'paragraph'
  const oneDenunciation = whole.type === 'denunciation' && (!announced || whole.confidence >= ONE_DENUNCIATION)
  const complains = both && own.some(({ type, stated }) => type === 'complaint' && stated.has('complaint'))
  if (oneDenunciation && !(counted ? complains || said.size >= 2 : differ)) return null
  if (!differ && (whole.confidence >= ONE_MATTER || (how === 'addition' && !announced))) return null
  if (!differ && apart < (how === 'number' && !announced ? 3 : 2)) return null
  const [first] = matters
  return {
    field: { field: first?.field ?? 'F22', confidence: first?.fieldConfidence ?? 0.3 },
    confidence: differ && how === 'named' ? 0.9 : 0.7,
  }
}

/** The kinds that whole passages are said to be. */
const saidOf = (matters: readonly Matter[]) =>
  new Set(matters.flatMap(({ stated }) => (stated.size === 1 ? [...stated] : [])))

/** What a passage is by itself; null where that is not sure enough. */
function kindOf({ type, typeConfidence, denunciation, stated }: Matter, sure: number): PetitionType | null {
  if (stated.size === 1 && stated.has('denunciation') && denunciation >= STATED) return 'denunciation'
  if (type === 'other' || type === 'mixed') return null
  return typeConfidence >= (stated.has(type) ? STATED : sure) ? type : null
}

/**
 * The passages of the petition, each classified, and how they are marked; `how` null where nothing divides it.
 * `announced`: the writer says that he has several things to say.
 */
export function mattersIn(message: Message, petition: Petition): Divided {
  const main = message.parts.find(({ id }) => id === petition.mainPart)
  if (main === undefined) return UNDIVIDED
  const folded = fold(main.text)
  const announced = ANNOUNCED.test(folded) || ANNOUNCED.test(fold(message.subject))
  const matters = (starts: readonly number[]) =>
    starts.flatMap((start, i): Matter[] => {
      const end = Math.min(starts[i + 1] ?? main.text.length, start + LONGEST)
      return end - start < SHORTEST ? [] : [matterOf(message, main.text.slice(start, end), folded.slice(start, end))]
    })
  for (const { how, pattern } of MARKS) {
    const marks = [...folded.matchAll(pattern)].map(({ index }) => index)
    if (marks.length >= 2 && marks.length <= MOST) return { matters: matters(marks), how, announced }
  }
  const stories = petition.story.filter(({ part }) => part === main.id)
  const begin = stories[0]?.start ?? 0
  const added = [...folded.matchAll(ADDITION)].map(({ index }) => index).find((index) => index > begin + SHORTEST)
  if (added !== undefined) return { matters: matters([begin, added]), how: 'addition', announced }
  const paragraphs = statedParagraphs(folded)
  if (paragraphs.length < 2) return UNDIVIDED
  // What is said in passing counts for nothing here: the passages have to speak for themselves.
  const passages = matters(paragraphs).map((one) => ({ ...one, stated: new Set<PetitionType>() }))
  return { matters: passages, how: 'paragraph', announced }
}

/** Beginnings of the paragraphs in which the writer says that he complains or denounces; none where he does but one. */
function statedParagraphs(folded: string): number[] {
  const said = new Map<PetitionType, number>()
  for (const { index, 0: line } of folded.matchAll(/[^\n]+/g)) {
    if (line.length > LONGEST) continue
    const stated = statedIn(line)
    for (const kind of ['complaint', 'denunciation'] as const)
      if (stated.size === 1 && stated.has(kind) && !said.has(kind)) said.set(kind, index)
  }
  return said.size < 2 ? [] : [...said.values()].sort((a, b) => a - b)
}

function matterOf(message: Message, text: string, folded: string): Matter {
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
    asks: ASKS.test(folded),
    type: type.type,
    typeConfidence: type.confidence,
    denunciation: type.denunciation,
    stated: statedIn(folded),
    field: field.field,
    fieldConfidence: field.confidence,
  }
}
