/** From the name of a body as a citizen writes it to the body the law means. */
import { foldKey } from '../vietnamese/fold.ts'
import { BODIES, type BodyKind } from './bodies.ts'
import { communesOfBody } from './commune-of-body.ts'

export type Body = {
  name: string
  kind: BodyKind
  /** `SNNMT`, `UBND_X/25525`; null when the body has no org id or its commune is not known. */
  org: string | null
  /** Units a commune body may be; several where an abolished district or a split unit is named. */
  communes: string[]
  /** The name is that of an abolished body: `org` is its successor. */
  abolished: boolean
  /** The head himself (chairman, director, chief) or his deputy is meant, not a civil servant under him. */
  rank: 'head' | 'deputy' | 'staff' | 'body'
}

const COMPILED = BODIES.map((row) => ({ ...row, test: new RegExp(row.pattern) }))

const DEPUTY =
  /\b(?:pho (?:chu tich|giam doc|truong|chanh|bi thu|hieu truong|vien truong|cuc truong|chi cuc truong)|pct|pgd|pho (?:bi thu )?(?:xa|phuong))\b/
const HEAD =
  /\b(?:chu tich|giam doc|truong cong an|truong ca|hieu truong|chanh an|vien truong|chi cuc truong|cuc truong|bi thu|thu truong|chanh thanh tra|truong ban|truong thue|lanh dao|nguoi dung dau)\b/
const STAFF =
  /\b(?:cong chuc|can bo|nhan vien|chuyen vien|truong phong|pho phong|dia chinh|ke toan|giao vien|bac si|dieu duong|chap hanh vien|tham phan|kiem sat vien|dieu tra vien|thu ky|to truong|truong ap|van thu|cong an vien|chien si|thieu uy|trung uy|thuong uy|dai uy|thieu ta|trung ta|thuong ta|ha si|canh sat|doi truong|thu quy|quan ly|bao ve|phu trach|kiem lam|thanh tra vien)\b/

/** Patterns that find a body in running text, in the order in which the first that fits wins: no bare names of units. */
export const BODY_PATTERNS: readonly { kind: BodyKind; source: string }[] = BODIES.filter(
  ({ pattern, nameOnly }) => !pattern.startsWith('^') && nameOnly !== true,
).map(({ kind, pattern }) => ({ kind, source: pattern }))

/** Rank of a person from his post: `Phó Giám đốc Sở` is a deputy, `công chức địa chính` is staff. */
export function rankOf(position: string): Body['rank'] {
  const key = foldKey(position)
  if (key === '') return 'body'
  if (DEPUTY.test(key)) return 'deputy'
  if (STAFF.test(key)) return 'staff'
  return HEAD.test(key) ? 'head' : 'body'
}

/**
 * The body a name means, null when no row knows it. `place` (communes of the matter) settles which unit a commune
 * name means where old and new units share it; `position` is the post of the person named beside the body; with
 * `prefer: 'state'` a state post named beside a Party post counts.
 */
export function recogniseBody(
  name: string,
  place: readonly string[] = [],
  position = '',
  prefer: 'any' | 'state' = 'any',
): Body | null {
  const key = foldKey(name)
  if (key === '') return null
  // "Bí thư Đảng ủy, Chủ tịch UBND xã" denounced for what he did in office is the chairman.
  const row =
    (prefer === 'state'
      ? COMPILED.find(({ kind, test }) => !kind.startsWith('party_') && test.test(key))
      : undefined) ?? COMPILED.find(({ test }) => test.test(key))
  if (row === undefined) return null
  const rank = position === '' ? rankOf(name) : rankOf(position)
  const abolished = row.successorSince !== undefined
  if (row.org === null || !row.org.endsWith('/')) {
    return { name, kind: row.kind, org: row.org, communes: [], abolished, rank }
  }
  const communes = communesOfBody(name, place)
  const [only] = communes
  const org = only === undefined || communes.length > 1 ? null : `${row.org}${only}`
  return { name, kind: row.kind, org, communes, abolished, rank }
}
