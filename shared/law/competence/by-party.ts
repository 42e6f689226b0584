/** Party matters go to Party bodies under Party rules (TT05 Đ15, Quy định 296-QĐ/TW). */
import { citeAll } from '../citations.ts'
import { findCues } from '../letter.ts'
import { attackedBodies, personsBodies } from './attacked-body.ts'
import { denouncedBodies } from './by-manager.ts'
import { complaintBodies } from './by-signature.ts'
import { type CompetentBody, type Context, fade, reason, resolve } from './context.ts'
import { PARTY_ROWS } from './denunciation-table.ts'
import { splitOrg } from './superiors.ts'

/** Kinds of bodies that discipline by Party rules; a decision of an office stays with that office, whoever it hits. */
const PARTY_KIND = /^party_/

/** P5: a complaint against Party discipline goes to the inspection committee one level above who disciplined. */
function partyDiscipline(context: Context): CompetentBody[] {
  const attacked = attackedBodies(context, 'first').filter(({ body }) => PARTY_KIND.test(body.kind))
  return attacked.flatMap(({ body, evidence }, index): CompetentBody[] => {
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
  })
}

/** Party bodies by the person's cell, by subject, by the post he holds. */
export function partyBodies(context: Context): CompetentBody[] {
  if (context.classification.type === 'complaint') {
    const above = partyDiscipline(context)
    if (above.length > 0) return above
    const office = complaintBodies(context).filter(({ row }) => row.startsWith('J-K'))
    if (office.length > 0) return office
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
  const named = personsBodies(context)
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
  // Who is denounced decides, what he did only hints (Quy định 296-QĐ/TW).
  const persons = [...byPerson, ...byPost]
  return [
    ...persons,
    ...fade(bySubject, persons.length > 0 && context.classification.type === 'denunciation' ? 0.6 : 1),
  ]
}
