/** The subject field: the words of the story and of what is asked, bent by type and sphere. */
import type { PetitionType, Sphere, Variant } from '../petition.ts'
import type { Signals, Tally } from './signals.ts'
import type { Situation } from './tie-breaks.ts'

export interface FieldDecision {
  field: string
  confidence: number
  tally: Tally | null
  /** The other fields with weight, best first. */
  others: string[]
  /** Every field with its weight, best first. */
  weights: readonly (readonly [field: string, weight: number])[]
}

const JUDICIAL = ['F29', 'F30', 'F31']

export function decideField(
  signals: Signals,
  s: Situation,
  type: PetitionType,
  sphere: Sphere,
  variant: Variant | null,
): FieldDecision {
  const weights = new Map(
    [...signals.fields].map(([field, tally]) => [
      field,
      (type === 'mixed' ? firstMatter(tally) : tally.score) * (hasOwnWord(tally) ? 1 : 0.5),
    ]),
  )
  const scale = (field: string, factor: number) => weights.set(field, (weights.get(field) ?? 0) * factor)
  const add = (field: string, points: number) => weights.set(field, (weights.get(field) ?? 0) + points)

  // Corruption is a field only where it is denounced; an annoyed complainant uses the same words.
  if (type === 'denunciation' && sphere === 'administrative') {
    if (s.officials >= 1 || s.namedOfficial || (s.corrupt >= 3 && s.privateWrong < 4)) {
      add('F35', 4)
      if (s.corrupt >= 3) add('F35', 6 + s.corrupt)
      else if (s.corrupt > 0 || s.money) add('F35', 4)
      else if (s.abuse >= 2) add('F21', 2)
    }
  } else if (type !== 'other' || s.corrupt < 3) scale('F35', 0.3)
  if (sphere === 'party') for (const field of ['F36', 'F37']) add(field, field === 'F36' ? 6 : 2)
  else for (const field of ['F36', 'F37']) scale(field, 0.3)
  if (sphere === 'judicial') for (const field of JUDICIAL) scale(field, 1.6)
  else for (const field of JUDICIAL) scale(field, 0.35)
  if (sphere === 'labour') {
    scale('F15', 1.6)
    scale('F16', 0.9)
  }
  if (sphere === 'civil') {
    if (s.dispute > s.loan) add('F03', 5)
    else add('F41', 4)
    for (const field of ['F01', 'F02', 'F09', 'F08']) scale(field, 0.5)
  } else {
    scale('F03', 0.6)
    scale('F41', 0.5)
  }
  if (sphere === 'criminal') {
    scale('F28', 2)
    add('F28', 5)
  } else if (type !== 'denunciation' || s.crime < 3) scale('F28', 0.5)
  if (sphere === 'elected') add('F39', 6)
  else scale('F39', 0.6)
  // A road project takes land, a school suffers from a pig farm, a martyr's mother gets an allowance: the cause is the field.
  if (type === 'complaint') scale('F09', 0.5)
  if ((weights.get('F05') ?? 0) >= 8) for (const field of ['F20', 'F19', 'F07']) scale(field, 0.45)
  if ((weights.get('F17') ?? 0) >= 6) for (const field of ['F18', 'F16']) scale(field, 0.6)
  if ((weights.get('F15') ?? 0) >= 6 && sphere === 'labour') scale('F19', 0.5)
  // Every office has files and notices: "thủ tục" is the field only where no subject is named.
  if (variant !== 'KNPA_QDHC') scale('F22', 0.55)
  // The parcel is named in every land matter; the certificate is only the subject where it is asked for.
  if ((weights.get('F02') ?? 0) >= 8) scale('F01', 0.6)

  const ranked = [...weights].sort((a, b) => b[1] - a[1])
  const [best, next] = [ranked[0], ranked[1]]
  if (best === undefined || best[1] < 0.45)
    return { field: fallback(type, sphere), confidence: 0.2, tally: null, others: [], weights: ranked }
  const margin = (best[1] - (next?.[1] ?? 0)) / (best[1] + 2)
  const confidence = Math.max(0.25, Math.min(0.97, 0.5 + margin * 0.6 + Math.min(best[1], 12) / 60))
  return {
    field: best[0],
    confidence,
    tally: signals.fields.get(best[0]) ?? null,
    others: ranked.slice(1, 4).map(([field]) => field),
    weights: ranked,
  }
}

/** Runs learned from examples (`có đơn`, `hai bên`) support a field, they do not make one. */
const hasOwnWord = ({ sightings }: Tally) => sightings.some(({ weight }) => weight >= 1.4)

/** Of several matters in one paper the first gives the field. */
function firstMatter(tally: Tally): number {
  const seen = new Map<string, number>()
  for (const { phrase, weight, position } of tally.sightings)
    seen.set(phrase, Math.max(seen.get(phrase) ?? 0, weight * (position < 0.5 ? 1.3 : 0.5)))
  return [...seen.values()].reduce((sum, weight) => sum + weight, 0)
}

function fallback(type: PetitionType, sphere: Sphere): string {
  if (sphere === 'party') return 'F36'
  if (sphere === 'judicial') return 'F29'
  if (sphere === 'labour') return 'F15'
  if (sphere === 'civil') return 'F41'
  if (sphere === 'criminal') return 'F28'
  if (sphere === 'elected') return 'F39'
  return type === 'denunciation' ? 'F21' : 'F22'
}
