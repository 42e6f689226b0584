/** Matters outside the administrative path, by the rows of the matter table that fit. */
import { citeAll } from '../citations.ts'
import { findCues } from '../letter.ts'
import { inForce } from '../rows.ts'
import { atPlace, type CompetentBody, type Context, reason } from './context.ts'
import { MATTER_ROWS } from './matter-table.ts'

/** All rows of the matter table that fit, with the place filled in. */
export function matterBodies(context: Context): CompetentBody[] {
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
