/**
 * Which body should get the petition: the law's answer first, what the office confirmed before second, the field
 * managers to fill up to three. When the grounds are thin it says so and preselects nothing.
 */
import type { Agency } from '../api.ts'
import { fieldRow } from '../law/competence/fields.ts'
import type {
  AgencyCandidate,
  AgencySuggestion,
  Citation,
  Classification,
  Petition,
  PetitionType,
  Reason,
  Wording,
} from '../petition.ts'
import { DIRECTORY } from './directory.ts'
import { agencyOf, inForce, nameOfResolver } from './find.ts'
import type { Learned } from './learning.ts'

/** What the competence tables say, best first (`competentBodies`). */
export interface Competent {
  org: string
  row: string
  confidence: number
  reasons: readonly Reason[]
  citations: readonly Citation[]
}

export interface SuggestInput {
  petition: Petition
  classification: Classification
  competent: readonly Competent[]
  receiver: string
  /** What this office confirmed in like cases, strongest first. */
  learned?: readonly Learned[]
  directory?: readonly Agency[]
}

/**
 * Score from which the first candidate is preselected, by type, and how far it must lead. Set by reliability: over the
 * 392 labelled petitions that may be looked at, read and classified by the program (November 2026), the first candidate
 * was right in .70 of those with a score under .5, .86 from .5 to .6, .94 from .6 to .8, .99 above; with a lead of .1 to
 * .2 in .55 (most of them under the score already), of .2 to .3 in .75, above in .98. What is no petition (`other`) was
 * right in half of those under .8. On 186 letters of writers who had not seen the program (November 2026): .94 under .5,
 * .85 from .5 to .6, .91 from .6 to .8, .97 above; feedback whose field is a guess (under .5) .80, so the bands stand.
 * Whoever changes scores of the law tables measures these bands again.
 */
const SURE: Record<PetitionType, number> = { complaint: 0.5, denunciation: 0.5, mixed: 0.5, feedback: 0.5, other: 0.8 }
const LEAD = 0.1
/** Most a habit of the office may add to a body the law also names, or give to one it does not. */
const LEARNED_GAIN = 0.25

export function suggestAgencies(input: SuggestInput): AgencySuggestion {
  const directory = input.directory ?? DIRECTORY
  const pool = new Map<string, AgencyCandidate>()
  const put = (org: string | null, score: number, reasons: readonly Reason[], citations: readonly Citation[]) => {
    const now = org === null ? null : inForce(org, directory)
    if (now === null) return
    const known = pool.get(now)
    if (known === undefined) {
      pool.set(now, {
        org: now,
        name: nameOfResolver(now, input.classification.type, directory),
        score,
        reasons: [...reasons],
        citations: [...citations],
      })
      return
    }
    if (score > known.score) known.score = score
    for (const reason of reasons)
      if (!known.reasons.some(({ code, text }) => code === reason.code && text.vi === reason.text.vi))
        known.reasons.push(reason)
  }
  for (const { org, confidence, reasons, citations } of input.competent) put(org, confidence, reasons, citations)
  for (const habit of input.learned ?? []) {
    const known = pool.get(habit.org)
    put(
      habit.org,
      (known?.score ?? 0) + (1 - (known?.score ?? 0)) * habit.strength * LEARNED_GAIN * 2,
      [habit.reason],
      [],
    )
  }
  for (const { org, score, reason } of fieldManagers(input)) put(org, score, [reason], [])
  const candidates = [...pool.values()].sort(
    (a, b) => b.score - a.score || Number(isGeneral(a.org)) - Number(isGeneral(b.org)),
  )
  const [first, second] = candidates
  const missing = missingFor(input, candidates)
  const fromRegister = first?.reasons.some(({ code }) => code === EARLIER) ?? false
  const confident =
    first !== undefined &&
    agencyOf(first.org, directory) !== null &&
    first.score >= Math.min(SURE[input.classification.type], fromRegister ? SURE_FROM_REGISTER : 1) &&
    first.score - (second?.score ?? 0) >= LEAD &&
    input.classification.typeConfidence >= 0.4 &&
    (fromRegister || input.classification.fieldConfidence >= fieldNeeded(input, first.org))
  return {
    confident,
    missing: confident ? [] : missing,
    candidates: candidates
      .slice(0, 3)
      .map((candidate) => ({ ...candidate, score: Math.round(Math.min(1, candidate.score) * 1000) / 1000 })),
  }
}

/** Rows that are no law but the doors of the field. */
const DOOR_OF_FIELD = /^F\d\d$/

/**
 * Feedback follows the field: where that is a guess, so is the body; a reminder or withdrawal hardly tells it. So does a
 * denunciation when nobody is found who manages the person.
 */
function fieldNeeded({ classification, competent }: Pick<SuggestInput, 'classification' | 'competent'>, first: string) {
  if (classification.type === 'other') return 0.75
  if (classification.type === 'feedback') return 0.5
  const row = competent.find(({ org }) => org === first)?.row
  return classification.type === 'denunciation' && (row === undefined || DOOR_OF_FIELD.test(row)) ? 0.5 : 0
}
/** Reason of a candidate that comes from the register: the earlier paper knew the field. */
const EARLIER = 'earlier'
const SURE_FROM_REGISTER = 0.6

const isGeneral = (org: string) => org === 'UBND_T' || org === 'TTT'

/** Field managers as weak alternatives, so that an officer sees three doors even where the law names one. */
function fieldManagers({
  petition,
  classification,
  competent,
  receiver,
}: SuggestInput): { org: string; score: number; reason: Reason }[] {
  const places = petition.place?.value ?? []
  const reason: Reason = {
    code: `field-manager:${classification.field}`,
    text: { vi: `Cơ quan quản lý lĩnh vực ${classification.field}.`, en: `Manages field ${classification.field}.` },
    evidence: [],
  }
  const managers = (fieldRow(classification.field)?.doors ?? []).flatMap(({ org, base }) =>
    org.endsWith('/')
      ? places.map((code) => ({ org: `${org}${code}`, score: base * 0.35, reason }))
      : [{ org, score: base * 0.35, reason }],
  )
  const general: Reason = {
    code: 'fill',
    text: { vi: 'Nơi thường được hỏi khi chưa rõ thẩm quyền.', en: 'Usually asked when competence is open.' },
    evidence: [],
  }
  const fill = [
    ...places.map((code) => ({ org: `UBND_X/${code}`, score: 0.06, reason: general })),
    { org: 'UBND_T', score: classification.type === 'denunciation' ? 0.12 : 0.08, reason: general },
    ...(classification.sphere === 'party' ? [{ org: 'UBKTTU', score: 0.1, reason: general }] : []),
    ...(classification.type === 'denunciation' ? [{ org: 'TTT', score: 0.07, reason: general }] : []),
    { org: 'SNV', score: 0.02, reason: general },
    { org: 'TTT', score: 0.01, reason: general },
  ]
  return [...managers, ...fill].filter(({ org }) => org !== receiver || competent.length === 0 || org === 'UBND_T')
}

function missingFor(
  { petition, classification, competent }: SuggestInput,
  candidates: readonly AgencyCandidate[],
): Wording[] {
  const missing: Wording[] = []
  const say = (vi: string, en: string) => missing.push({ vi, en })
  if (classification.typeConfidence < 0.6) say('Chưa rõ loại đơn.', 'The kind of petition is not clear.')
  if (classification.fieldConfidence < fieldNeeded({ classification, competent }, candidates[0]?.org ?? ''))
    say('Chưa rõ lĩnh vực.', 'The field is not clear.')
  if (petition.place === null) say('Chưa thấy nơi xảy ra sự việc.', 'The place of the matter is not in the letter.')
  else if (petition.place.value.length > 1)
    say('Địa danh cũ nay thuộc nhiều xã, phường: cần hỏi ấp, khu phố.', 'The old unit was split: ask for the hamlet.')
  if (classification.type === 'complaint' && petition.citedDocuments.length === 0)
    say('Chưa thấy số quyết định, văn bản bị khiếu nại.', 'No number of the decision complained of.')
  if (
    (classification.type === 'complaint' || classification.type === 'denunciation') &&
    petition.respondents.length === 0
  )
    say('Chưa rõ người, cơ quan bị khiếu nại, tố cáo.', 'It is not clear who is complained of or denounced.')
  if (competent.length === 0) say('Chưa có dòng thẩm quyền nào khớp.', 'No row of competence fits.')
  if (missing.length === 0 && candidates.length > 1)
    say('Nhiều nơi có khả năng ngang nhau.', 'Several bodies are about equally likely.')
  return missing
}
