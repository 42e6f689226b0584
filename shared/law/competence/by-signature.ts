/** Complaints follow the signature on the decision attacked (LKN Đ17–25). */
import { citeAll } from '../citations.ts'
import { type Body, recogniseBody } from '../recognise-body.ts'
import { inForce } from '../rows.ts'
import { hasSecondDecision } from '../second-complaint.ts'
import { attackedBodies } from './attacked-body.ts'
import { COMPLAINT_ROWS, type ComplaintRow } from './complaint-table.ts'
import { type CompetentBody, type Context, reason, resolve } from './context.ts'

/** The first row of the table that fits the body. */
function complaintRow({ kind, org }: Body, day: string): ComplaintRow | undefined {
  return COMPLAINT_ROWS.find(
    (row) =>
      row.kinds.includes(kind) &&
      (row.orgs === undefined || (org !== null && row.orgs.includes(org))) &&
      inForce(row, day),
  )
}
/** Who decides second complaints of the province. */
const GIVES_SECOND: readonly Body['kind'][] = ['province', 'department', 'police_province', 'sector_province']

/** Bodies that resolve the complaint, the strongest attacked body first. */
export function complaintBodies(context: Context): CompetentBody[] {
  const second = context.classification.variant === 'KN2'
  // After the second decision nobody stands above it in the administration: who gave it explains that to the citizen.
  const finished = second && hasSecondDecision(context.petition, context.facts)
  const which = context.classification.type === 'mixed' ? 'mixed' : second ? 'second' : 'first'
  const named = attackedBodies(context, which)
  if (named.length === 0 && second) return secondLevelAddressed(context)
  return named.flatMap((attacked, index): CompetentBody[] => {
    const row = complaintRow(attacked.body, context.day)
    if (row === undefined) return []
    const gaveIt = finished && GIVES_SECOND.includes(attacked.body.kind)
    const word = second && !gaveIt ? row.second : row.first
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
