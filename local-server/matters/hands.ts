/**
 * Circles and hands: before an officer adds another hand to a matter, the program says who had it, how often it was
 * passed on, whether it comes back to where it was, and who is responsible now.
 * C14–C17: TT 05/2021/TT-TTCP Đ6 k2, Đ14 k1; Luật Tố cáo Đ24 k3; Luật Tiếp công dân Đ9 k3.
 */
import type { Warning } from '../../shared/api.ts'
import type { Action, PetitionType, Wording } from '../../shared/petition.ts'
import { foldKey } from '../../shared/vietnamese/fold.ts'

/** A body, by its id in the directory where it is known, else by name. */
export type Body = { org: string | null; name: string }

/** A petition of the matter as it came in. */
export type Arrival = { at: string; office: Body; through: Body | null; number: string }

/** Something an office did with a petition of the matter. */
export type Handing = {
  at: string
  office: Body
  action: Action
  agency: Body | null
  document: string | null
  /** `sent`, `received`, `accepted`, `returned`, `resolved`. */
  state: string
  changedAt: string
}

export type Planned = { office: Body; action: Action; agency: Body | null }

export type HandsReport = {
  /** How many bodies have held the paper, one after the other; 1 while it lies where it came in. */
  hands: number
  /** The way it went, each body once for each time it had it. */
  chain: string[]
  /** Who must act now; null when it is resolved or the citizen was guided elsewhere. */
  responsible: string | null
  warnings: Warning[]
}

const PASSES_ON: ReadonlySet<Action> = new Set<Action>(['FORWARD', 'FORWARD_INFO', 'FORWARD_CRIME', 'EXTRACT'])
/** More hands than this and the officer is asked to look twice (Kết luận 107-KL/TW: no circular forwarding). */
const MANY_HANDS = 3

/** How one body is written on papers: short or in full, with the standing board that signs for it. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\b(uy ban |ub)mttq\b|\bmttq\b/g, 'uy ban mat tran to quoc'],
  [/\bmat tran to quoc viet nam\b/g, 'mat tran to quoc'],
  [/ ban thuong truc$/, ''],
]
const nameKey = (name: string): string =>
  WRITTEN.reduce((key, [written, meant]) => key.replace(written, meant), foldKey(name).trim())
const keyOf = (body: Body): string => body.org ?? nameKey(body.name)
const isSame = (one: Body, other: Body): boolean =>
  keyOf(one) === keyOf(other) || nameKey(one.name) === nameKey(other.name)

/** `16/7/2026` in Vietnam, which has one time zone and no summer time. */
function dayOf(at: string): string {
  const local = new Date(Date.parse(at) + 7 * 3_600_000)
  return Number.isNaN(local.getTime())
    ? ''
    : `${local.getUTCDate()}/${local.getUTCMonth() + 1}/${local.getUTCFullYear()}`
}

type Hop = { at: string; from: Body; to: Body }

/**
 * Every time the matter changed hands, in order. A second paper through another body is another copy of it, not
 * another hand; only a body that had the matter already can send it back.
 */
function hopsOf(arrivals: readonly Arrival[], handings: readonly Handing[]): Hop[] {
  const hops: Hop[] = []
  for (const { at, office, action, agency } of handings) {
    if (agency !== null && PASSES_ON.has(action) && !isSame(office, agency)) hops.push({ at, from: office, to: agency })
  }
  for (const [i, { at, office, through }] of arrivals.entries()) {
    if (through === null || isSame(through, office)) continue
    const had = hops.some((hop) => hop.at < at && isSame(hop.to, through))
    if (i === 0 || had) hops.push({ at, from: through, to: office })
  }
  return hops.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The bodies in the order they held it. */
function chainOf(hops: readonly Hop[], start: Body | undefined): Body[] {
  const chain: Body[] = start === undefined ? [] : [start]
  for (const { from, to } of hops) {
    const last = chain.at(-1)
    if (last === undefined || !isSame(last, from)) chain.push(from)
    chain.push(to)
  }
  return chain
}

/** The last stretch of the chain that ends where it began: A → B → A. Null when nobody had it twice. */
function circleIn(chain: readonly Body[]): Body[] | null {
  const last = chain.at(-1)
  if (last === undefined) return null
  for (let i = chain.length - 3; i >= 0; i -= 1) {
    if (isSame(chain[i] as Body, last)) return chain.slice(i)
  }
  return null
}

function warning(code: string, severity: Warning['severity'], text: Wording): Warning {
  return { code, severity, text, reason: null }
}

const arrows = (chain: readonly Body[]): string => chain.map(({ name }) => name).join(' → ')

/** Who must act now, read from what was done last. */
function responsibleNow(arrivals: readonly Arrival[], handings: readonly Handing[]): string | null {
  const last = handings.filter(({ action }) => action !== 'URGE' && action !== 'LINK').at(-1)
  if (last === undefined) return arrivals.at(-1)?.office.name ?? null
  const cameAfter = arrivals.filter(({ at }) => at > last.changedAt).at(-1)
  if (last.state === 'resolved' || last.action === 'ANSWER') return cameAfter?.office.name ?? null
  if (last.action === 'GUIDE' || last.action === 'SPLIT' || last.action === 'ARCHIVE')
    return cameAfter?.office.name ?? null
  if (last.state === 'returned' || last.agency === null) return last.office.name
  if (PASSES_ON.has(last.action) || last.action.startsWith('RETURN')) return last.agency.name
  return last.office.name
}

/**
 * What to say about a matter. `arrivals` and `handings` are those of all its petitions, in any order; `planned` is the
 * step the officer is about to take, counted as if it were taken; `type` decides which of C15 and C16 applies.
 */
export function circlesAndHands(
  arrivals: readonly Arrival[],
  handings: readonly Handing[],
  type: PetitionType,
  planned: Planned | null = null,
): HandsReport {
  const came = [...arrivals].sort((a, b) => (a.at < b.at ? -1 : 1))
  const done = [...handings].sort((a, b) => (a.at < b.at ? -1 : 1))
  const hops = hopsOf(came, done)
  const before = chainOf(hops, came[0]?.through ?? came[0]?.office)
  const next = planned !== null && planned.agency !== null && PASSES_ON.has(planned.action) ? planned : null
  const chain = [...before]
  if (next?.agency) {
    if (chain.length === 0 || !isSame(chain.at(-1) as Body, next.office)) chain.push(next.office)
    if (!isSame(next.office, next.agency)) chain.push(next.agency)
  }
  const hands = Math.max(1, chain.length)
  const warnings: Warning[] = []

  const circle = circleIn(chain)
  if (circle !== null) {
    warnings.push(
      warning('circle', 'warn', {
        vi: `Đơn này đang đi vòng: ${arrows(circle)}.`,
        en: `This petition is going in a circle: ${arrows(circle)}.`,
      }),
    )
  }
  if (hands > MANY_HANDS) {
    warnings.push(
      warning('many_hands', 'warn', {
        vi: `Vụ việc đã qua ${hands} tay: ${arrows(chain)}.`,
        en: `The matter has passed ${hands} hands: ${arrows(chain)}.`,
      }),
    )
  }
  const forwarders = new Map<string, Body>()
  for (const { through } of came) if (through !== null) forwarders.set(keyOf(through), through)
  if (forwarders.size > 1) {
    const names = [...forwarders.values()].map(({ name }) => name).join(', ')
    warnings.push(
      warning('several_forwarders', 'note', {
        vi: `Nhiều nơi cùng chuyển một nội dung (${names}): ghép vào một vụ việc, trả lời chung một lần.`,
        en: `Several bodies sent on the same content (${names}): one matter, one answer to all of them.`,
      }),
    )
  }
  warnings.push(...alreadyDone(done, type, planned))

  const responsible = responsibleNow(came, done)
  if (responsible !== null && done.length > 0) {
    warnings.push(
      warning('responsible_now', 'note', {
        vi: `Đang có trách nhiệm xử lý: ${responsible}.`,
        en: `Responsible now: ${responsible}.`,
      }),
    )
  }
  return { hands, chain: chain.map(({ name }) => name), responsible, warnings }
}

/** C15: guided once already. C16: a denunciation forwarded once already. C17: resolved already. */
function alreadyDone(done: readonly Handing[], type: PetitionType, planned: Planned | null): Warning[] {
  const list: Warning[] = []
  const last = (wanted: (handing: Handing) => boolean) => done.filter(wanted).at(-1)
  const by = (handing: Handing) => (handing.document === null ? '' : `, ${handing.document}`)

  const guided = last(({ action }) => action === 'GUIDE' || action === 'SPLIT')
  if (guided !== undefined && type !== 'feedback' && type !== 'other') {
    list.push(
      warning('already_guided', 'warn', {
        vi: `Đã hướng dẫn một lần ngày ${dayOf(guided.at)}${by(guided)}: cùng nội dung thì lưu đơn, không hướng dẫn lại.`,
        en: `Guided once already on ${dayOf(guided.at)}${by(guided)}: the same content is archived, not guided again.`,
      }),
    )
  }
  const forwarded = last(({ action, state }) => PASSES_ON.has(action) && state !== 'returned')
  if (forwarded?.agency && (type === 'denunciation' || (planned !== null && PASSES_ON.has(planned.action)))) {
    const to = forwarded.agency.name
    list.push(
      warning('already_forwarded', 'warn', {
        vi: `Đã chuyển ${to} ngày ${dayOf(forwarded.at)}${by(forwarded)}: ghép vào vụ việc, không chuyển lại.`,
        en: `Forwarded to ${to} on ${dayOf(forwarded.at)}${by(forwarded)}: link it to the matter, do not forward again.`,
      }),
    )
  }
  const resolved = last(({ state, action }) => state === 'resolved' || action === 'ANSWER')
  if (resolved !== undefined) {
    list.push(
      warning('already_resolved', 'warn', {
        vi: `Vụ việc đã được giải quyết, trả lời ngày ${dayOf(resolved.changedAt)}${by(resolved)}: không có tình tiết mới thì lưu đơn.`,
        en: `The matter was resolved or answered on ${dayOf(resolved.changedAt)}${by(resolved)}: without new facts it is archived.`,
      }),
    )
  }
  return list
}
