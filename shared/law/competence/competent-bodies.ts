/**
 * Interpreter of the competence tables: who resolves this petition, best first, whoever asks.
 * Complaints follow the signature on the decision, denunciations who manages the person denounced, suggestions the
 * field; judicial, Party, labour and private matters leave the administrative path before that.
 */
import type { Classification } from '../../petition.ts'
import { citeAll } from '../citations.ts'
import type { History } from '../history.ts'
import { respondentBodies } from './attacked-body.ts'
import { fieldBodies } from './by-field.ts'
import { denouncedBodies, oneLevelUp } from './by-manager.ts'
import { matterBodies } from './by-matter.ts'
import { partyBodies } from './by-party.ts'
import { complaintBodies } from './by-signature.ts'
import { type CompetenceInput, type CompetentBody, type Context, contextOf, fade, reason } from './context.ts'
import { FIELD_OFFENCE } from './denunciation-table.ts'
import { fieldRow } from './fields.ts'
import { LARGE_BRIBE } from './large-bribe.ts'

export type { CompetenceInput, CompetentBody } from './context.ts'

const FOLLOWS: readonly Classification['variant'][] = ['REMIND', 'SUPPLEMENT', 'WITHDRAW', 'OTHER', 'THANKS']

/** An earlier paper of the same matter: the body that has it is the first to ask. */
function fromHistory(history: History | undefined, context: Context): CompetentBody[] {
  const { variant } = context.classification
  if (history === undefined || variant === 'KN2') return []
  const followUp = FOLLOWS.includes(variant)
  const earlier = history.earlier.find(
    ({ relation, agency, probability }) =>
      agency !== null && probability >= 0.8 && (relation === 'same_petition' || relation === 'same_matter_same_sender'),
  )
  if (earlier?.agency == null) return []
  const same = earlier.relation === 'same_petition'
  return [
    {
      org: earlier.agency,
      row: 'OT-03',
      confidence: followUp ? 0.93 : same ? 0.85 : 0.6,
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

/** The doors of the field, by the article that sends a field offence there. */
const asFieldOffence = (bodies: readonly CompetentBody[]): CompetentBody[] =>
  bodies.map((body) => ({
    ...body,
    row: FIELD_OFFENCE.id,
    reasons: [reason(FIELD_OFFENCE.id, FIELD_OFFENCE.vi, FIELD_OFFENCE.en, []), ...body.reasons],
    citations: citeAll(FIELD_OFFENCE.basis),
  }))

/** Everybody the paper names is a private firm. */
function onlyFirms({ petition, place }: Context): boolean {
  const bodies = respondentBodies(petition, place)
  return bodies.length > 0 && bodies.every(({ body }) => body.kind === 'company')
}

/** A denunciation in duty follows who manages the person (LTC Đ12); the field alone only hints. */
const WITHOUT_A_MANAGER = 0.6

/** The path of each type and sphere through the tables; first the strongest, then what fills the alternatives. */
function path(context: Context): CompetentBody[] {
  const { type, variant, sphere, field, identityProtected } = context.classification
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
    const denounced = variant === 'TC_NEXT' ? oneLevelUp(denouncedBodies(context), context) : denouncedBodies(context)
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
    // A firm holds no office: what it does is a breach of the field's rules, whatever the letter is taken for (LTC Đ41).
    if (variant === 'TC_QLNN' || (denounced.length === 0 && onlyFirms(context)))
      return [...money, ...denounced, ...asFieldOffence(fade(byField(), denounced.length === 0 ? 1 : 0.6))]
    // Nobody knows yet who manages the person: the doors of the field are shown, none of them is law.
    if (denounced.length === 0) return [...money, ...fade(byField(), WITHOUT_A_MANAGER)]
    return [...money, ...denounced, ...fade(byField(), 0.3)]
  }
  if (sphere === 'judicial' || variant === 'JUD') {
    const attacked = complaintBodies(context).filter(({ row }) => row === 'KN-18')
    // Whose act in the proceedings is attacked says more than the field (BLTTHS Đ474–477); a judgment in force has its own row.
    return [...byMatter, ...fade(byField(), attacked.length > 0 ? 0.75 : 1), ...fade(attacked, 0.95)]
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
  if (type === 'other') {
    // A withdrawal or reminder follows the paper it is about, as far as it says whom that was against.
    const about = identityProtected ? denouncedBodies(context) : complaintBodies(context)
    return [...fade(about, 0.95), ...byMatter, ...fade(byField(), about.length > 0 ? 0.5 : 1)]
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
  // The same sender writing anew about a matter says himself where it belongs: the earlier place only fills gaps.
  const decides = earlier.some(({ confidence }) => confidence > 0.8)
  const bodies = ranked([...earlier, ...fade(path(context), decides ? 0.6 : 1)])
  const doubt = 0.5 + 0.5 * input.classification.typeConfidence
  return bodies.map((body) => ({
    ...body,
    confidence: Math.min(0.98, body.confidence * doubt * (context.placeGuessed && body.org.includes('/') ? 0.9 : 1)),
  }))
}
