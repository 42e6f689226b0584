/** Denunciations in duty follow who manages the person denounced (LTC Đ12–21). */
import { foldKey } from '../../vietnamese/fold.ts'
import { citeAll } from '../citations.ts'
import { type Body, recogniseBody } from '../recognise-body.ts'
import { inForce } from '../rows.ts'
import { type NamedBody, personsBodies } from './attacked-body.ts'
import { type CompetentBody, type Context, fade, reason, resolve } from './context.ts'
import { DENUNCIATION_ROWS, type DenunciationRow, MOVED_ROWS } from './denunciation-table.ts'
import { namedOfficials } from './mentioned-bodies.ts'
import { splitOrg, superiorOf } from './superiors.ts'

/** The first row of the table that fits body and rank. */
function denunciationRow({ kind, org, rank, name }: Body, day: string): DenunciationRow | undefined {
  const key = foldKey(name)
  return DENUNCIATION_ROWS.find(
    (row) =>
      row.kinds.includes(kind) &&
      (row.named === undefined || new RegExp(row.named).test(key)) &&
      (row.ranks === undefined || row.ranks.includes(rank)) &&
      (row.orgs === undefined || (org !== null && row.orgs.includes(splitOrg(org).base))) &&
      inForce(row, day),
  )
}

/** What the story tells of a person is the less sure the farther it stands from his name and the less his post says. */
const surenessOf = ({ source, weight }: NamedBody): number =>
  source === 'mention' ? Math.min(1, 0.5 + (2 / 3) * weight) : 1

/** Bodies that resolve the denunciation, in the order of the persons named. */
export function denouncedBodies(context: Context): CompetentBody[] {
  const prefer = context.classification.sphere === 'party' ? 'any' : 'state'
  const persons = personsBodies(context, prefer)
  const official = persons.some(({ body }) => body.kind !== 'company')
  const nobody = !context.petition.respondents.some(({ value }) => value.name !== null)
  const heads: NamedBody[] =
    context.classification.variant === 'TC_QLNN' || (official && !nobody)
      ? []
      : namedOfficials(context).map((one) => ({ ...one, source: 'mention' }))
  const named: NamedBody[] = nobody ? [...heads, ...persons] : [...persons, ...heads]
  return named.flatMap((denounced, index): CompetentBody[] => {
    const row = denunciationRow(denounced.body, context.day)
    const moved = MOVED_ROWS.filter(
      ({ fact, ranks }) => context.facts.has(fact) && (ranks === undefined || ranks.includes(denounced.body.rank)),
    )
    if (row === undefined) return []
    const orderLoss = index === 0 ? 1 : 0.5
    return resolve(row.resolver, denounced.body, context).map(({ org, share }) => ({
      org,
      row: row.id,
      confidence: row.sure * share * orderLoss * (0.6 + 0.4 * denounced.weight) * surenessOf(denounced),
      reasons: [
        reason(row.id, `Người bị tố cáo: ${row.vi}`, `Denounced: ${row.en}`, denounced.evidence),
        ...moved.map((note) => reason(note.id, note.vi, note.en, context.facts.get(note.fact) ?? [])),
      ],
      citations: citeAll([...row.basis, ...moved.flatMap((note) => note.basis)]),
    }))
  })
}

/** The body that concluded on the earlier denunciation, where the letter tells it. */
function concludedBy({ petition, place }: Context): Body | null {
  const issuers = [
    ...petition.earlierResolutions.flatMap(({ value }) => (value.stage === 'conclusion' ? [value.issuer] : [])),
    ...petition.citedDocuments.flatMap(({ value }) => (/\/KL/i.test(value.number) ? [value.issuer] : [])),
  ]
  for (const issuer of issuers) {
    const body = issuer === null ? null : recogniseBody(issuer, place)
    if (body?.org != null) return body
  }
  return null
}

/** A renewed denunciation goes to the direct superior of who resolved the first (LTC Đ37). */
export function oneLevelUp(bodies: readonly CompetentBody[], context: Context): CompetentBody[] {
  const citations = citeAll([['LTC', 'Đ37']])
  const concluded = concludedBy(context)
  const above = concluded?.org == null ? null : superiorOf(concluded.org)
  const raised = bodies.map((body) => ({ ...body, org: superiorOf(body.org) ?? body.org, row: 'TC-17', citations }))
  if (above === null) return raised
  const why = reason(
    'TC-17',
    `Cấp trên trực tiếp của nơi đã kết luận: ${concluded?.name}`,
    `Direct superior of who concluded: ${concluded?.name}`,
    [],
  )
  return [{ org: above, row: 'TC-17', confidence: 0.88, reasons: [why], citations }, ...fade(raised, 0.5)]
}
