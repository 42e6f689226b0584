/** Which authorities' business it is: the state's administration unless something else carries the story. */
import type { PetitionType, Sphere, Variant } from '../petition.ts'
import type { FirstOpinion } from './first-opinion.ts'
import type { Situation } from './tie-breaks.ts'
import { kindOfOther } from './variant.ts'

export function decideSphere(type: PetitionType, s: Situation, rule: string | null): Sphere {
  if (rule === 'N2' || rule === 'N3' || rule === 'N4' || rule === 'N7') return 'other'
  if (
    s.partyDiscipline >= 4 ||
    rule === 'TC-PARTY' ||
    (s.party >= 6 &&
      !(s.namedState && s.corrupt + s.abuse >= 3) &&
      s.partyWrong + s.party > s.corrupt + s.attack + s.judicial + s.feedback)
  )
    return 'party'
  if (rule === 'LABOUR') return 'labour'
  if (type === 'denunciation' && s.namedJudicial) return 'judicial'
  if (type === 'denunciation' && s.namedElected && s.elected >= 3) return 'elected'
  if (rule === 'T6') return 'judicial'
  if (s.judicial >= 6 && s.judicial > s.attack * 0.6 && type !== 'mixed') return 'judicial'
  if (
    (rule === 'CRIME' && !s.namedState) ||
    (type === 'denunciation' && s.crime >= 3 && s.corrupt < s.crime && !s.namedState)
  )
    return 'criminal'
  if (rule === 'T5') return 'civil'
  if (s.elected >= 6 && s.elected > s.attack && s.elected > s.nuisance) return 'elected'
  if (type === 'feedback' && s.loan + s.dispute >= 8 && s.attack < 4) return 'civil'
  if (s.labour >= 9 && s.attack < 6) return 'labour'
  return 'administrative'
}

/** Some fields are no business of the administration whatever the words: quarrels, courts, crimes, the Party. */
export function sphereOfField(
  sphere: Sphere,
  type: PetitionType,
  { field, confidence }: { field: string; confidence: number },
  s: Situation,
): Sphere {
  if (sphere !== 'administrative' || confidence < 0.6 || s.citesDecision) return sphere
  if (type === 'feedback' && (field === 'F03' || field === 'F41') && s.attack < 5) return 'civil'
  if (type === 'complaint' && (field === 'F29' || field === 'F30' || field === 'F31')) return 'judicial'
  if (type === 'denunciation' && field === 'F28' && !s.namedState) return 'criminal'
  if ((field === 'F36' || field === 'F37') && !s.namedState) return 'party'
  return sphere
}

/** Fields that belong to one sphere whatever the type; a denunciation in office stays the administration's (`namedState`). */
const BY_FIELD: readonly { fields: readonly string[]; types: readonly PetitionType[]; sphere: Sphere }[] = [
  {
    fields: ['F29', 'F30', 'F31'],
    types: ['complaint', 'denunciation', 'feedback', 'mixed', 'other'],
    sphere: 'judicial',
  },
  { fields: ['F36', 'F37'], types: ['complaint', 'denunciation', 'feedback', 'mixed', 'other'], sphere: 'party' },
  { fields: ['F39'], types: ['complaint', 'denunciation', 'feedback', 'mixed', 'other'], sphere: 'elected' },
  { fields: ['F41', 'F03'], types: ['feedback'], sphere: 'civil' },
  { fields: ['F28'], types: ['denunciation', 'feedback', 'other'], sphere: 'criminal' },
  { fields: ['F15'], types: ['complaint'], sphere: 'labour' },
]
/** A field less sure than this leaves the sphere to the tables of cues. */
const SURE_FIELD = 0.4
/** Letters that are no petition are no authority's business yet. */
const NO_PETITION: readonly Variant[] = ['TTHC', 'THANKS', 'SPAM', 'OTHER']
/** Spheres the tables recognise by the person named, not by the field. */
const BY_PERSON: readonly Sphere[] = ['judicial', 'party', 'elected']

/** Sphere of a petition whose type and field are known. */
export function sphereOf(
  type: PetitionType,
  { field, confidence }: { field: string; confidence: number },
  opinion: FirstOpinion,
): Sphere {
  const { situation: s, sphere } = opinion
  if (type === 'other' && NO_PETITION.includes(kindOfOther(opinion))) return 'other'
  const row = BY_FIELD.find(({ fields, types }) => fields.includes(field) && types.includes(type))
  if (row !== undefined) return confidence >= SURE_FIELD ? row.sphere : sphere
  if (field === 'F16' && type === 'complaint' && sphere === 'labour') return sphere
  if (field === 'F42' && (type === 'denunciation' || s.crime >= 3)) return 'criminal'
  if (field === 'F42' && sphere === 'civil') return sphere
  if (type === 'denunciation' && (field === 'F35' || field === 'F21') && BY_PERSON.includes(sphere) && !s.namedState)
    return sphere
  // A thing kept back, a debt: a quarrel of two people in whatever field (Luật Đất đai Điều 235; Bộ luật Dân sự).
  if (type === 'feedback' && sphere === 'civil' && s.dispute + s.loan >= 6 && !s.citesDecision) return sphere
  if (type === 'denunciation' && sphere === 'criminal' && s.crime > s.corrupt && !s.namedState) return sphere
  if (type === 'other') return sphere
  return 'administrative'
}
