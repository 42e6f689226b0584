import { addDays } from '../../shared/law/deadlines.ts'
import type { Maker, Scope } from './report.ts'
import { column, daysBetween } from './report.ts'

/** A place or object with this many petitions in the period is shown as a hot spot. */
export const HOT_FROM = 5
/** Length of the period when none is asked for, in days. */
export const HOT_DAYS = 30

type Counted = { petitions: number; matters: Set<string>; groups: number; fields: Map<string, number> }

async function countByCommune(scope: Scope, from: string, to: string): Promise<Map<string, Counted>> {
  const rows = await scope.db
    .selectFrom('petition')
    .innerJoin('petition_place', 'petition_place.petition_id', 'petition.id')
    .select(['petition_place.commune', 'petition.matter_id', 'petition.field', 'petition.signer_count'])
    .where('petition.office', '=', scope.office)
    .where('petition.received_day', '>=', from)
    .where('petition.received_day', '<=', to)
    .execute()
  const communes = new Map<string, Counted>()
  for (const row of rows) {
    const entry = communes.get(row.commune) ?? { petitions: 0, matters: new Set(), groups: 0, fields: new Map() }
    entry.petitions += 1
    entry.matters.add(row.matter_id)
    if (row.signer_count >= 5) entry.groups += 1
    entry.fields.set(row.field, (entry.fields.get(row.field) ?? 0) + 1)
    communes.set(row.commune, entry)
  }
  return communes
}

/** Communes by how many petitions they sent, with the growth against the period of the same length before. */
export const hotSpots: Maker = async (scope) => {
  const to = scope.to ?? scope.today
  const from = scope.from ?? addDays(to, 1 - HOT_DAYS)
  const length = daysBetween(from, to) + 1
  const now = await countByCommune(scope, from, to)
  const before = await countByCommune(scope, addDays(from, -length), addDays(from, -1))
  const rows = [...now]
    .map(([commune, { petitions, matters, groups, fields }]) => {
      const main = [...fields].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
      return [
        commune,
        petitions,
        matters.size,
        groups,
        before.get(commune)?.petitions ?? 0,
        main,
        petitions >= HOT_FROM ? 'điểm nóng' : null,
      ]
    })
    .sort((a, b) => Number(b[1]) - Number(a[1]) || String(a[0]).localeCompare(String(b[0])))
  return {
    title: { vi: 'Điểm nóng theo xã, phường', en: 'Hot spots by commune' },
    columns: [
      column('commune', 'commune', 'Xã, phường', 'Commune'),
      column('petitions', 'number', 'Số đơn', 'Petitions'),
      column('matters', 'number', 'Số vụ việc', 'Matters'),
      column('groups', 'number', 'Đơn từ 5 người', 'Groups of 5 and more'),
      column('before', 'number', 'Kỳ trước', 'Period before'),
      column('field', 'field', 'Lĩnh vực nhiều nhất', 'Main field'),
      column('mark', 'text', 'Ghi chú', 'Mark'),
    ],
    rows,
    notes: [
      {
        vi: `Từ ${HOT_FROM} đơn trong kỳ được ghi là điểm nóng. Đơn chưa rõ một trong nhiều xã thì tính cho từng xã.`,
        en: `From ${HOT_FROM} petitions in the period. A petition that may concern several communes counts for each.`,
      },
    ],
  }
}
