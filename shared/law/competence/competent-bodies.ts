/**
 * Interpreter of the competence tables: who resolves this petition, best first, whoever asks.
 * Complaints follow the signature on the decision, denunciations who manages the person denounced, suggestions the
 * field; judicial, Party, labour and private matters leave the administrative path before that.
 */
import type { OfficeProfile } from '../../api.ts'
import type { Citation, Classification, Evidence, Message, Petition, Reason } from '../../petition.ts'
import { citeAll } from '../citations.ts'
import { type Facts, factsOf } from '../facts.ts'
import type { History } from '../history.ts'
import { findCues, type Letter, letterOf } from '../letter.ts'
import { type Body, recogniseBody } from '../recognise-body.ts'
import { inForce } from '../rows.ts'
import { settled } from '../second-complaint.ts'
import { attackedBodies, type NamedBody, respondentBodies } from './attacked-body.ts'
import { COMPLAINT_ROWS, type ComplaintRow } from './complaint-table.ts'
import { DENUNCIATION_ROWS, type DenunciationRow, MOVED_ROWS, PARTY_ROWS } from './denunciation-table.ts'
import { type Door, type FieldRow, fieldRow } from './fields.ts'
import { LARGE_BRIBE } from './large-bribe.ts'
import { MATTER_ROWS } from './matter-table.ts'
import { splitOrg, superiorOf } from './superiors.ts'

export type CompetentBody = {
  /** `SNNMT`, `UBND_X/25525`. */
  org: string
  /** Row of the competence table that says so: `J-K01`, `P2`, `F05`. */
  row: string
  /** How likely this is the body, 0–1. */
  confidence: number
  reasons: Reason[]
  citations: Citation[]
}

export type CompetenceInput = {
  message: Message
  petition: Petition
  classification: Classification
  receiver: OfficeProfile
  /** Day of receipt, `2026-11-24`; picks the rows in force. */
  receivedDay: string
  history?: History | undefined
  /** Read once by the caller where it has them already. */
  letter?: Letter
  facts?: Facts
}

type Context = {
  petition: Petition
  classification: Classification
  letter: Letter
  facts: Facts
  day: string
  /** Units of the matter; those of the petitioner where the letter names none. */
  place: readonly string[]
  placeEvidence: Evidence[]
  /** The place is where the petitioner lives, for want of a better one. */
  placeGuessed: boolean
}

function contextOf(input: CompetenceInput): Context {
  const { petition } = input
  const letter = input.letter ?? letterOf(input.message, petition)
  const facts = input.facts ?? factsOf(letter)
  const classification = settled(input.classification, petition, facts)
  const home = petition.petitioners.flatMap(({ value }) =>
    value.communeCode === null ? value.communeCandidates : [value.communeCode],
  )
  const stated = petition.place?.value ?? []
  return {
    petition,
    classification,
    letter,
    facts,
    day: input.receivedDay,
    place: stated.length > 0 ? stated : [...new Set(home)].slice(0, 4),
    placeEvidence: petition.place?.evidence ?? [],
    placeGuessed: stated.length === 0,
  }
}

const reason = (code: string, vi: string, en: string, evidence: Evidence[]): Reason => ({
  code,
  text: { vi, en },
  evidence,
})

/** `UBND_X/` becomes one body for each unit the place may be; sureness is shared among them. */
function atPlace(org: string, communes: readonly string[]): { org: string; share: number }[] {
  if (!org.endsWith('/')) return [{ org, share: 1 }]
  const units = communes.slice(0, 3)
  return units.map((code, index) => ({ org: `${org}${code}`, share: units.length === 1 ? 1 : index === 0 ? 0.6 : 0.5 }))
}

const communesFor = (body: Body, context: Context): readonly string[] =>
  body.communes.length > 0 ? body.communes : context.place

/** The org ids a resolver word of a row means for this body. */
function resolve(word: string, body: Body, context: Context): { org: string; share: number }[] {
  const communes = communesFor(body, context)
  switch (word) {
    case '=body': {
      if (body.org !== null) return [{ org: body.org, share: 1 }]
      const base = {
        police_commune: 'CAX/',
        commune_council: 'HDND_X/',
        front_commune: 'MTTQ_X/',
        party_commune: 'DU_X/',
        party_cell: 'DU_X/',
      }
      const prefix = (base as Partial<Record<Body['kind'], string>>)[body.kind] ?? 'UBND_X/'
      return atPlace(prefix, communes)
    }
    case '=commune':
      return atPlace('UBND_X/', communes)
    case '=party':
      return atPlace('DU_X/', communes)
    case '=superior': {
      const own = resolve('=body', body, context)[0]
      const above = own === undefined ? null : superiorOf(own.org)
      return above === null ? [] : [{ org: above, share: 1 }]
    }
    case '=ministry':
      return [{ org: fieldRow(context.classification.field)?.ministry ?? 'TW', share: 1 }]
    default:
      return [{ org: word, share: 1 }]
  }
}

/** Rows of a table for one body, the first that fits. */
function complaintRow({ kind, org }: Body, day: string): ComplaintRow | undefined {
  return COMPLAINT_ROWS.find(
    (row) =>
      row.kinds.includes(kind) &&
      (row.orgs === undefined || (org !== null && row.orgs.includes(org))) &&
      inForce(row, day),
  )
}
function denunciationRow({ kind, org, rank }: Body, day: string): DenunciationRow | undefined {
  return DENUNCIATION_ROWS.find(
    (row) =>
      row.kinds.includes(kind) &&
      (row.ranks === undefined || row.ranks.includes(rank)) &&
      (row.orgs === undefined || (org !== null && row.orgs.includes(splitOrg(org).base))) &&
      inForce(row, day),
  )
}

function complaintBodies(context: Context): CompetentBody[] {
  const second = context.classification.variant === 'KN2'
  const which = context.classification.type === 'mixed' ? 'mixed' : second ? 'second' : 'first'
  const named = attackedBodies(context.petition, context.place, which)
  if (named.length === 0 && second) return secondLevelAddressed(context)
  return named.flatMap((attacked, index): CompetentBody[] => {
    const row = complaintRow(attacked.body, context.day)
    if (row === undefined) return []
    const word = second ? row.second : row.first
    const orderLoss = index === 0 ? 1 : 0.55
    return resolve(word, attacked.body, context).map(({ org, share }) => ({
      org,
      row: row.id,
      confidence: row.sure * share * orderLoss * (0.6 + 0.4 * attacked.weight),
      reasons: [
        reason(
          row.id,
          `${second ? 'Khiếu nại lần hai' : 'Khiếu nại theo người ký'}: ${row.vi} (${attacked.body.name})`,
          `${second ? 'Second complaint' : 'Follows the signature'}: ${row.en} (${attacked.body.name})`,
          attacked.evidence,
        ),
      ],
      citations: citeAll(row.basis),
    }))
  })
}

/** A first decision tells its reader where to go next: without the issuer, the second level is who is addressed. */
function secondLevelAddressed(context: Context): CompetentBody[] {
  const addressed = context.petition.addressees
    .map(({ value, evidence }) => ({ body: recogniseBody(value, context.place), evidence }))
    .find(({ body }) => body?.kind === 'province' || body?.kind === 'department')
  if (addressed?.body?.org == null) return []
  return [
    {
      org: addressed.body.org,
      row: 'J-K01',
      confidence: 0.65,
      reasons: [
        reason(
          'addressed',
          'Khiếu nại lần hai gửi cấp giải quyết lần hai',
          'Second complaint, addressed to the second level',
          addressed.evidence,
        ),
      ],
      citations: citeAll([['LKN', 'Đ7 k1, Đ33']]),
    },
  ]
}

function denouncedBodies(context: Context): CompetentBody[] {
  const prefer = context.classification.sphere === 'party' ? 'any' : 'state'
  const named: NamedBody[] = respondentBodies(context.petition, context.place, prefer)
  const moved = MOVED_ROWS.filter(({ fact }) => context.facts.has(fact as never))
  return named.flatMap((denounced, index): CompetentBody[] => {
    const row = denunciationRow(denounced.body, context.day)
    if (row === undefined) return []
    const orderLoss = index === 0 ? 1 : 0.5
    return resolve(row.resolver, denounced.body, context).map(({ org, share }) => ({
      org,
      row: row.id,
      confidence: row.sure * share * orderLoss * (0.6 + 0.4 * denounced.weight),
      reasons: [
        reason(row.id, `Người bị tố cáo: ${row.vi}`, `Denounced: ${row.en}`, denounced.evidence),
        ...moved.map((note) => reason(note.id, note.vi, note.en, context.facts.get(note.fact as never) ?? [])),
      ],
      citations: citeAll([...row.basis, ...moved.flatMap((note) => note.basis)]),
    }))
  })
}

/** A renewed denunciation goes to the direct superior of who resolved the first (LTC Đ37). */
function oneLevelUp(bodies: readonly CompetentBody[]): CompetentBody[] {
  return bodies.map((body) => ({
    ...body,
    org: superiorOf(body.org) ?? body.org,
    row: 'TC-17',
    citations: citeAll([['LTC', 'Đ37']]),
  }))
}

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

function namedInFeedback(context: Context): { org: string; evidence: Evidence[]; name: string }[] {
  return respondentBodies(context.petition, context.place).flatMap(({ body, evidence }) => {
    if (!DOES_THE_WORK.includes(body.kind)) return []
    return resolve('=body', body, context).map(({ org }) => ({ org, evidence, name: body.name }))
  })
}

function fieldBodies(context: Context, row: FieldRow): CompetentBody[] {
  const named = namedInFeedback(context)
  const scored = row.doors.flatMap((door) => {
    const { gain, evidence } = cueGain(door, context.letter)
    return atPlace(door.org, context.place).map(({ org, share }) => {
      const self = named.find((one) => one.org === org)
      return {
        org,
        score: (door.base + gain + (self === undefined ? 0 : 0.35)) * share,
        evidence: [...(self?.evidence ?? []), ...evidence].slice(0, 3),
      }
    })
  })
  for (const one of named) {
    if (!scored.some(({ org }) => org === one.org)) scored.push({ org: one.org, score: 0.6, evidence: one.evidence })
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

/** P5: a complaint against Party discipline goes to the inspection committee one level above who disciplined. */
function partyDiscipline(context: Context): CompetentBody[] {
  return attackedBodies(context.petition, context.place, 'first').flatMap(
    ({ body, evidence }, index): CompetentBody[] => {
      const orgs =
        body.kind === 'party_cell'
          ? resolve('=party', body, context)
          : [{ org: body.kind === 'party_province' || body.org === 'UBKTTU' ? 'TW_DANG' : 'UBKTTU', share: 1 }]
      return orgs.map(({ org, share }) => ({
        org,
        row: 'P5',
        confidence: 0.85 * share * (index === 0 ? 1 : 0.5),
        reasons: [
          reason(
            'P5',
            `Khiếu nại kỷ luật Đảng: cấp trên của ${body.name}`,
            `Party discipline: one level above ${body.name}`,
            evidence,
          ),
        ],
        citations: citeAll([['QD296', '']]),
      }))
    },
  )
}

function partyBodies(context: Context): CompetentBody[] {
  if (context.classification.type === 'complaint') {
    const above = partyDiscipline(context)
    if (above.length > 0) return above
  }
  const byPerson = denouncedBodies(context).filter(({ org }) =>
    ['DU_X', 'UBKTTU', 'DU_UBND', 'DU_CCD'].includes(splitOrg(org).base),
  )
  const bySubject = PARTY_ROWS.flatMap((row): CompetentBody[] => {
    const found = findCues(context.letter, row.cues)
    if (found.length === 0) return []
    return [
      {
        org: row.org,
        row: row.id,
        confidence: row.sure * (byPerson.length > 0 ? 0.5 : 1),
        reasons: [
          reason(
            row.id,
            row.vi,
            row.en,
            found.slice(0, 3).map(({ at }) => at),
          ),
        ],
        citations: citeAll(row.basis),
      },
    ]
  })
  // A member without a Party body named: by the state post he holds (P1, P4) or the commune's committee (P2).
  const named = respondentBodies(context.petition, context.place)
  const byPost =
    byPerson.length > 0
      ? []
      : named.flatMap(({ body, evidence }): CompetentBody[] => {
          const org =
            body.kind === 'department' && body.rank === 'staff'
              ? 'DU_UBND'
              : body.kind === 'department' ||
                  body.kind === 'province' ||
                  (body.kind === 'commune' && body.rank !== 'staff')
                ? 'UBKTTU'
                : null
          const orgs = org === null ? resolve('=party', body, context) : [{ org, share: 1 }]
          return orgs.map(({ org: at, share }) => ({
            org: at,
            row: org === null ? 'P2' : 'P1',
            confidence: 0.7 * share,
            reasons: [
              reason(
                'P2',
                'Theo nơi sinh hoạt, cấp quản lý đảng viên',
                'By the Party body that manages the member',
                evidence,
              ),
            ],
            citations: citeAll([['QD296', '']]),
          }))
        })
  return [...byPerson, ...bySubject, ...byPost]
}

function matterBodies(context: Context): CompetentBody[] {
  const { classification, facts, letter } = context
  return MATTER_ROWS.filter(
    (row) =>
      (row.variants === undefined || row.variants.includes(classification.variant)) &&
      (row.spheres === undefined || row.spheres.includes(classification.sphere)) &&
      (row.types === undefined || row.types.includes(classification.type)) &&
      (row.fields === undefined || row.fields.includes(classification.field)) &&
      (row.facts ?? []).every((fact) => facts.has(fact)) &&
      (row.without ?? []).every((fact) => !facts.has(fact)) &&
      inForce(row, context.day),
  ).flatMap((row) => {
    const found = row.cues === undefined ? [] : findCues(letter, row.cues)
    if (row.cues !== undefined && found.length === 0) return []
    const evidence =
      found.length > 0
        ? found.slice(0, 3).map(({ at }) => at)
        : (row.facts ?? []).flatMap((fact) => facts.get(fact) ?? []).slice(0, 3)
    return atPlace(row.org, context.place).map(({ org, share }) => ({
      org,
      row: row.id,
      confidence: row.sure * share,
      reasons: [reason(row.id, row.vi, row.en, evidence)],
      citations: citeAll(row.basis),
    }))
  })
}

/** An earlier paper of the same matter: the body that has it is the first to ask. */
function fromHistory(history: History | undefined, context: Context): CompetentBody[] {
  const { variant } = context.classification
  if (history === undefined || variant === 'KN2') return []
  const followUp = variant === 'REMIND' || variant === 'SUPPLEMENT' || variant === 'WITHDRAW'
  const earlier = history.earlier.find(
    ({ relation, agency, probability }) =>
      agency !== null &&
      probability >= 0.8 &&
      (relation === 'same_petition' || (followUp && relation === 'same_matter_same_sender')),
  )
  if (earlier?.agency == null) return []
  return [
    {
      org: earlier.agency,
      row: 'OT-03',
      confidence: followUp ? 0.93 : 0.85,
      reasons: [
        reason(
          'earlier',
          `Cùng vụ việc với đơn số ${earlier.number ?? '(đã vào sổ)'}`,
          `Same matter as no. ${earlier.number ?? '(registered)'}`,
          [],
        ),
      ],
      citations: citeAll([['PRACTICE', '']]),
    },
  ]
}

/** Keeps the best entry of each body and joins the reasons of the others. */
function ranked(bodies: readonly CompetentBody[]): CompetentBody[] {
  const byOrg = new Map<string, CompetentBody>()
  for (const body of bodies) {
    const known = byOrg.get(body.org)
    if (known === undefined) byOrg.set(body.org, body)
    else {
      const [better, other] = known.confidence >= body.confidence ? [known, body] : [body, known]
      byOrg.set(body.org, {
        ...better,
        confidence: Math.min(0.98, better.confidence + 0.1 * other.confidence),
        reasons: [...better.reasons, ...other.reasons].slice(0, 4),
      })
    }
  }
  return [...byOrg.values()].sort((a, b) => b.confidence - a.confidence).slice(0, 6)
}

const fade = (bodies: readonly CompetentBody[], by: number): CompetentBody[] =>
  bodies.map((body) => ({ ...body, confidence: body.confidence * by }))

/** The path of each type and sphere through the tables; first the strongest, then what fills the alternatives. */
function path(context: Context): CompetentBody[] {
  const { type, variant, sphere, field } = context.classification
  const byField = () => {
    const row = fieldRow(field)
    return row === undefined ? [] : fieldBodies(context, row)
  }
  const byMatter = matterBodies(context)
  if (
    variant === 'TTHC' ||
    (type === 'other' && variant !== 'REMIND' && variant !== 'SUPPLEMENT' && variant !== 'WITHDRAW')
  )
    return [...byMatter, ...fade(byField(), 0.5)]
  if (variant === 'CRIME' || sphere === 'criminal')
    return [...byMatter, ...fade(denouncedBodies(context), 0.5), ...fade(byField(), 0.3)]
  if (sphere === 'civil' || variant === 'CIVIL')
    return byMatter.length > 0 ? [...byMatter, ...fade(byField(), 0.4)] : byField()
  if (sphere === 'labour' || variant === 'LABOR') return [...byMatter, ...fade(byField(), 0.5)]
  if (sphere === 'party' || variant === 'PARTY' || variant === 'TC_PARTY') {
    const party = partyBodies(context)
    return [...party, ...fade(byField(), party.length > 0 ? 0.5 : 1)]
  }
  if (type === 'denunciation') {
    const denounced = variant === 'TC_NEXT' ? oneLevelUp(denouncedBodies(context)) : denouncedBodies(context)
    const money = LARGE_BRIBE.applies(context.petition, context.facts)
      ? [
          {
            org: LARGE_BRIBE.org,
            row: LARGE_BRIBE.id,
            confidence: 0.96,
            reasons: [reason(LARGE_BRIBE.id, LARGE_BRIBE.vi, LARGE_BRIBE.en, context.facts.get('money_handed') ?? [])],
            citations: citeAll(LARGE_BRIBE.basis),
          },
        ]
      : []
    if (variant === 'TC_QLNN' || denounced.length === 0)
      return [...money, ...denounced, ...fade(byField(), denounced.length === 0 ? 1 : 0.6)]
    return [...money, ...denounced, ...fade(byField(), 0.3)]
  }
  if (sphere === 'judicial' || variant === 'JUD') {
    const attacked = complaintBodies(context).filter(({ row }) => row === 'KN-18')
    return [...byMatter, ...byField(), ...fade(attacked, 0.7)]
  }
  if (type === 'complaint') {
    const attacked = complaintBodies(context)
    return attacked.length > 0 ? [...attacked, ...fade(byField(), 0.35)] : fade([...byMatter, ...byField()], 0.75)
  }
  if (type === 'mixed') {
    const attacked = complaintBodies(context)
    const denounced = denouncedBodies(context)
    return [
      ...attacked,
      ...fade(denounced, attacked.length > 0 ? 0.75 : 1),
      ...fade(byField(), attacked.length + denounced.length > 0 ? 0.5 : 1),
    ]
  }
  return [...byMatter, ...byField()]
}

/**
 * Bodies competent for the petition, best first, each with the row of the law, evidence and articles. Empty when the
 * letter gives no hold at all. The receiving authority does not change who is competent, only whether that is itself.
 */
export function competentBodies(input: CompetenceInput): CompetentBody[] {
  const context = contextOf(input)
  const earlier = fromHistory(input.history, context)
  // A follow-up seldom says whom it is about: where the first paper went decides.
  const bodies = ranked([...earlier, ...fade(path(context), earlier.length > 0 ? 0.6 : 1)])
  const doubt = 0.5 + 0.5 * input.classification.typeConfidence
  return bodies.map((body) => ({
    ...body,
    confidence: Math.min(0.98, body.confidence * doubt * (context.placeGuessed && body.org.includes('/') ? 0.9 : 1)),
  }))
}

/** The body an addressee line names, for checks that ask whether the competent one was addressed too. */
export const addresseeBody = (name: string, place: readonly string[]): Body | null => recogniseBody(name, place)
