import { fold } from '../vietnamese/fold.ts'
import { type BodyMention, bodyKey, completeBody } from './body-names.ts'
import type { Passage } from './passage.ts'

/** Where the holders of an office serve: office and body, both folded; the first row that fits the office counts. */
const SERVES: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [/hieu truong|hieu pho|giao vien|co giao|thay|bao mau|chu truong/, /^(?:truong|nha tre|lop mau giao)/],
  [/bac si|dieu duong|y si|y ta|ho sinh|truong khoa|pho khoa/, /^(?:benh vien|trung tam y te|tram y te|phong kham)/],
  [/tham phan|chanh an|hoi tham/, /^(?:toa an|tand)/],
  [/chap hanh vien/, /^(?:(?!van phong).)*(?:thads|thi hanh an)/],
  [/kiem sat vien|vien truong/, /^(?:vien kiem|vks)/],
  [/dieu tra vien/, /^(?:co quan (?:canh sat|csdt|dieu tra|an ninh)|cong an|pc\d)/],
  [
    /(?:dai|trung|thieu|thuong) (?:uy|ta|si)|ha si|cong an|canh sat|csgt/,
    /^(?:cong an|co quan (?:canh sat|csdt|dieu tra)|phong canh sat|doi canh sat|doi csgt)/,
  ],
  [/chi uy|dang vien|bi thu chi bo/, /^(?:chi bo|dang bo|dang uy)/],
  [/bi thu/, /^(?:dang uy|dang bo|chi bo|huyen uy|thi uy)/],
  [/tin dung|giao dich vien|nhan vien td/, /^(?:ngan hang|phong giao dich|quy tin dung)/],
  [/dai bieu/, /^(?:hdnd|hoi dong nhan dan)/],
  [
    /giam doc|chu doanh nghiep|quan doc/,
    /^(?:cong ty|cty|htx|hop tac xa|doanh nghiep|nha may|xi nghiep|trung tam|ban quan ly|so |benh vien|chi nhanh)/,
  ],
  [/^chu (?:khach san|nha nghi)/, /^(?:khach san|nha nghi)/],
  [/^chu (?:quan|tiem|co so|trai|vua|xuong|lo|cua hang)/, /^(?:quan|tiem|co so|trai|vua|xuong|lo |cua hang|cay xang)/],
  [/thu ky/, /^(?:toa an|tand)/],
  [
    /chu tich|cong chuc|can bo|dia chinh|ke toan|tu phap|truong phong|pho phong|chuyen vien|xa doi|vien chuc/,
    /^(?:(?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran)|chi nhanh van phong|trung tam phat trien quy dat|van phong dang ky|phong kinh te|so |thue co so|ban quan ly)/,
  ],
]

/** The head of a letter names whom it is sent to, not where the accused serve. */
const ADDRESSED = /kinh (?:gui|goi|thua)[^\n]{0,300}$/

/**
 * The body that the holder of `position` most likely serves, among those the letter names: the one of the fitting kind
 * named last before `at`, else the one named most often; null when none fits. An office of a commune is completed with
 * the commune the letter is about.
 */
export function bodyServed(
  position: string,
  at: number,
  passage: Passage,
  bodies: readonly BodyMention[],
  communes: readonly string[],
): string | null {
  const folded = fold(position)
  const kind = SERVES.find(([office]) => office.test(folded))?.[1]
  if (kind === undefined) return null
  const fitting = bodies.filter((one) => {
    if (!kind.test(one.folded)) return false
    const lineStart = passage.folded.lastIndexOf('\n', one.start - 1) + 1
    return !ADDRESSED.test(passage.folded.slice(Math.max(lineStart, one.start - 320), one.start))
  })
  if (fitting.length === 0) return null
  const before = fitting.filter((one) => one.end <= at && at - one.end < 400).at(-1)
  if (before !== undefined && !before.bare) return before.name
  const counts = new Map<string, { body: BodyMention; count: number }>()
  for (const body of fitting) {
    const entry = counts.get(bodyKey(body.folded)) ?? { body, count: 0 }
    entry.count += body.bare ? 1 : 2
    counts.set(bodyKey(body.folded), entry)
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.body
  return best === undefined ? null : completeBody(best.name, bodies, communes)
}
