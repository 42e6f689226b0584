/** What only the register can warn of: the way a matter has gone, and earlier papers that cannot be compared yet. */
import type { OfficeProfile, Warning } from '../../shared/api.ts'
import { type NameOf, readMatter } from '../petitions/matter.ts'
import type { Shelf } from '../storage/open.ts'
import type { Assessed } from './desk.ts'

/** What the way of the matter says about the suggested step: guided or forwarded before, circles, whose turn it is. */
export async function pathWarnings(
  shelf: Shelf,
  { matches, outcome, agencies, warnings }: Assessed,
  office: OfficeProfile,
  nameOf: NameOf,
): Promise<Warning[]> {
  const first = matches.find((match) => match.warn)
  if (first === undefined) return []
  const row = await shelf.db
    .selectFrom('petition')
    .select('matter_id')
    .where('id', '=', first.petitionId)
    .executeTakeFirst()
  const matter = row && (await readMatter(shelf, office.org, row.matter_id, nameOf))
  if (!matter) return []
  const agency = agencies.candidates[0] ?? null
  const path = matter.hands({ office: { org: office.org, name: office.name }, action: outcome.action, agency })
  return path.warnings.filter((one) => !warnings.some((said) => said.code === one.code))
}

/** After an update older petitions cannot be found for a while: an officer must not take silence for "new". */
export const stillDue = (due: number): Warning[] =>
  due === 0
    ? []
    : [
        {
          code: 'traces_due',
          severity: 'warn',
          text: {
            vi: `Chương trình vừa cập nhật và đang lập lại dấu vết tìm trùng: còn ${due.toLocaleString('vi-VN')} đơn cũ chưa so được. Đơn này có thể đã có trong sổ; ít phút nữa mở lại.`,
            en: `The program was updated and is making its traces anew: ${due.toLocaleString('en')} older petitions are not compared yet. This one may be registered already; open it again in a few minutes.`,
          },
          reason: null,
        },
      ]
