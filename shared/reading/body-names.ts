import { nameOfCommune } from '../places/index.ts'
import { fold } from '../vietnamese/fold.ts'

/** An office, firm or school named in the text. */
export interface BodyMention {
  start: number
  end: number
  /** As written, `UBND xã Tân Hội`. */
  name: string
  folded: string
  /** True when it ends at a level without a name of its own (`UBND xã`, `Công an tỉnh`). */
  bare: boolean
}

/** One spelling for comparing bodies: folded, long forms shortened (`Ủy ban nhân dân` = `UBND`, `Tòa án nhân dân` = `TAND`). */
export function bodyKey(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd')
    .replace(/toa an nhan dan/g, 'tand')
    .replace(/vien kiem sat nhan dan/g, 'vksnd')
    .replace(/bao hiem xa hoi/g, 'bhxh')
    .replace(/thi hanh an dan su/g, 'thads')
    .replace(/^thi hanh an$/g, 'thads')
    .replace(/ubmttq|uy ban mttq|uy ban mat tran to quoc/g, 'mttq')
    .trim()
}

const BARE_BODY =
  /(?:^| )(?:xa|phuong|thi tran|cong ty|chi nhanh|van phong dang ky(?: dat dai)?|truong|benh vien|hiep hoi|htx|hop tac xa|nha may|xi nghiep|co so|trung tam|ngan hang|ban quan ly|ban quan tri|lam truong|nong truong|cty|doanh nghiep|phong kham|quy tin dung)$/

/** `UBND xã` without a name: the same body named in full elsewhere in the letter, else the commune the letter is about. */
export function completeBody(name: string, bodies: readonly BodyMention[], communes: readonly string[]): string {
  const key = bodyKey(fold(name))
  if (!BARE_BODY.test(key)) return name
  const office = /^(?:pho )?(?:chu tich|giam doc|truong) /.exec(key)?.[0] ?? ''
  const plain = key.slice(office.length)
  const lead = office === '' ? '' : name.slice(0, office.length)
  const counts = new Map<string, { name: string; count: number }>()
  for (const body of bodies) {
    const full = bodyKey(body.folded)
    if (!full.startsWith(`${plain} `) || (body.bare && !/ tinh$/.test(full))) continue
    const entry = counts.get(full) ?? { name: body.name, count: 0 }
    entry.count += 1
    counts.set(full, entry)
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  if (best !== undefined) return `${lead}${best.name}`
  if (!/(?:^| )(?:xa|phuong|thi tran)$/.test(key) || communes.length !== 1) return name
  const unit = nameOfCommune(communes[0] as string)
  if (unit === null) return name
  return name
    .replace(/\s*(?:xã|phường|thị trấn|xa|phuong)$/i, ` ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`)
    .trim()
}
