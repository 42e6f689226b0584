/** Suggestions, feedback and offences of private persons follow the field, at the level the letter shows. */
import type { Evidence } from '../../petition.ts'
import { citeAll } from '../citations.ts'
import { findCues, type Letter } from '../letter.ts'
import type { Body } from '../recognise-body.ts'
import { respondentBodies } from './attacked-body.ts'
import { atPlace, type CompetentBody, type Context, reason, resolve } from './context.ts'
import type { Door, FieldRow } from './fields.ts'
import { directedBodies } from './mentioned-bodies.ts'

/** How much a door of the field gains from the words of the letter: the first cues most, at most 0.45. */
function cueGain(door: Door, letter: Letter): { gain: number; evidence: Evidence[] } {
  if (door.cues.length === 0) return { gain: 0, evidence: [] }
  const found = findCues(letter, door.cues)
  const distinct = new Set(found.map(({ cue }) => cue)).size
  return { gain: Math.min(0.45, 0.12 * distinct), evidence: found.slice(0, 3).map(({ at }) => at) }
}

/** Bodies named in a suggestion that themselves do the work: the school's manager, the power company, the office. */
const DOES_THE_WORK: readonly Body['kind'][] = [
  'commune',
  'commune_unit',
  'hamlet',
  'school_commune',
  'school_province',
  'hospital',
  'health_station',
  'department',
  'department_unit',
  'sector_province',
  'sector_base',
  'state_company',
  'police_commune',
  'police_unit',
  'police_province',
  'military',
  'enforcement',
  'province',
  'party_cell',
  'party_commune',
  'front_commune',
  'front_province',
]

/** `door`: it counts although the field has no such door; who is only to be told to act has to be one already. */
type Named = { org: string; evidence: Evidence[]; gain: number; door: boolean }
/** How much a door gains by being named as the one concerned, or as the one to be told to act. */
const NAMED_GAIN = 0.35
const DIRECTED_GAIN = 0.4

function namedInFeedback(context: Context): Named[] {
  const gained = (bodies: readonly { body: Body; evidence: Evidence[] }[], gain: number, door: boolean): Named[] =>
    bodies.flatMap(({ body, evidence }) =>
      DOES_THE_WORK.includes(body.kind)
        ? resolve('=body', body, context).map(({ org }) => ({ org, evidence, gain, door }))
        : [],
    )
  return [
    ...gained(respondentBodies(context.petition, context.place), NAMED_GAIN, true),
    ...gained(directedBodies(context), DIRECTED_GAIN, false),
  ]
}

/** The doors of the field, the likeliest first. */
export function fieldBodies(context: Context, row: FieldRow): CompetentBody[] {
  const named = namedInFeedback(context)
  const scored = row.doors.flatMap((door) => {
    const { gain, evidence } = cueGain(door, context.letter)
    return atPlace(door.org, context.place).map(({ org, share }) => {
      const self = named.find((one) => one.org === org)
      return {
        org,
        score: (door.base + gain + (self?.gain ?? 0)) * share,
        evidence: [...(self?.evidence ?? []), ...evidence].slice(0, 3),
      }
    })
  })
  for (const one of named) {
    if (one.door && !scored.some(({ org }) => org === one.org))
      scored.push({ org: one.org, score: 0.6, evidence: one.evidence })
  }
  scored.sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (best === undefined) return []
  // How far the first door stands before the second is how sure we are of it.
  const lead = best.score - (next?.score ?? 0)
  return scored.slice(0, 4).map(({ org, evidence, score }, index) => ({
    org,
    row: row.id,
    confidence: Math.min(0.95, index === 0 ? 0.55 + Math.min(0.4, lead) : 0.75 * (score / (best.score + score))),
    reasons: [reason(row.id, `Lĩnh vực: ${row.vi.toLowerCase()}`, `Field: ${row.en}`, evidence)],
    citations: citeAll(row.basis),
  }))
}
