/**
 * Indicators for following Kết luận 107-KL/TW: forwarded rightly at the first try, hands, circles, repeats joined,
 * papers nobody has taken up, answers received. Each is counted from the register; what the register does not know
 * (enforcement of decisions, entry into the national database) is not shown.
 */
import type { Wording } from '../../shared/petition.ts'
import { dayOf } from '../day.ts'
import { HANDING_ACTIONS, OPEN_STATES, WAITING_ACTIONS } from '../forwardings/following.ts'
import { joins } from '../matters/links.ts'
import type { Maker, Rows, Scope } from './report.ts'
import { column, periodOf } from './report.ts'

type Handed = {
  petition_id: string
  matter_id: string
  agency: string | null
  agency_name: string | null
  through: string | null
  action: string
  state: string
  sent_at: string
  due: string | null
  hands: number
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
const average = (values: number[]): number | null =>
  values.length === 0 ? null : Math.round((values.reduce((sum, one) => sum + one, 0) / values.length) * 100) / 100

function byMatter(items: Handed[]): Map<string, Handed[]> {
  const matters = new Map<string, Handed[]>()
  for (const item of items) matters.set(item.matter_id, [...(matters.get(item.matter_id) ?? []), item])
  return matters
}

/** A matter goes in a circle when a body gets what it had already: from us before, or it had sent it to us. */
function circular(items: Handed[]): boolean {
  const had = new Set<string>()
  for (const { through } of items) if (through !== null) had.add(through)
  for (const { agency, agency_name } of items) {
    const keys = [agency, agency_name].filter((key) => key !== null)
    if (keys.some((key) => had.has(key))) return true
    for (const key of keys) had.add(key)
  }
  return false
}

async function handedIn(scope: Scope): Promise<Handed[]> {
  const { start, end } = periodOf(scope)
  return scope.db
    .selectFrom('forwarding')
    .innerJoin('petition', 'petition.id', 'forwarding.petition_id')
    .select([
      'forwarding.petition_id',
      'petition.matter_id',
      'forwarding.agency',
      'forwarding.agency_name',
      'petition.through',
      'forwarding.action',
      'forwarding.state',
      'forwarding.sent_at',
      'forwarding.due',
      'forwarding.hands',
    ])
    .where('forwarding.office', '=', scope.office)
    .where('forwarding.sent_at', '>=', start)
    .where('forwarding.sent_at', '<', end)
    .orderBy('forwarding.sent_at')
    .execute()
}

/** Petitions received in the period with the day of the first action on them, null while nothing was done. */
async function firstActions(scope: Scope): Promise<{ due: string | null; first: string | null; signers: number }[]> {
  let found = scope.db
    .selectFrom('petition')
    .leftJoin('forwarding', 'forwarding.petition_id', 'petition.id')
    .select((eb) => ['petition.due', 'petition.signer_count', eb.fn.min('forwarding.sent_at').as('first')])
    .where('petition.office', '=', scope.office)
    .groupBy(['petition.id', 'petition.due', 'petition.signer_count'])
  if (scope.from !== null) found = found.where('petition.received_day', '>=', scope.from)
  if (scope.to !== null) found = found.where('petition.received_day', '<=', scope.to)
  const rows = await found.execute()
  return rows.map((row) => ({ due: row.due, first: row.first, signers: row.signer_count }))
}

async function joinedLinks(scope: Scope): Promise<number> {
  const { start, end } = periodOf(scope)
  const rows = await scope.db
    .selectFrom('link')
    .innerJoin('petition', 'petition.id', 'link.a')
    .select('link.verdict')
    .where('petition.office', '=', scope.office)
    .where('link.decided_at', '>=', start)
    .where('link.decided_at', '<', end)
    .execute()
  return rows.filter((row) => joins(row.verdict)).length
}

const says = (vi: string, en: string): Wording => ({ vi, en })

export const indicators: Maker = async (scope) => {
  const items = await handedIn(scope)
  const handed = items.filter((item) => (HANDING_ACTIONS as string[]).includes(item.action) && item.action !== 'RETURN')
  const firsts = [...new Map([...handed].reverse().map((item) => [item.petition_id, item])).values()]
  const answered = firsts.filter((item) => item.state !== 'sent')
  const matters = byMatter(handed)
  const petitions = await firstActions(scope)
  const timed = petitions.filter((one) => one.due !== null && (one.first !== null || one.due < scope.today))
  const onTime = timed.filter((one) => one.first !== null && dayOf(new Date(one.first)) <= (one.due ?? ''))
  const late = items.filter(
    (item) =>
      (WAITING_ACTIONS as string[]).includes(item.action) &&
      (OPEN_STATES as readonly string[]).includes(item.state) &&
      item.due !== null &&
      item.due < scope.today,
  )

  const rows: Rows = [
    [
      'Tỷ lệ chuyển đúng ngay lần đầu',
      share(answered.filter((item) => item.state !== 'returned').length, answered.length),
      answered.length,
    ],
    [
      'Số tay bình quân của một vụ việc',
      average([...matters.values()].map((list) => Math.max(...list.map((item) => item.hands)))),
      matters.size,
    ],
    ['Vụ việc bị chuyển lòng vòng', [...matters.values()].filter(circular).length, matters.size],
    ['Đơn trùng, đơn cùng vụ việc đã ghép', await joinedLinks(scope), petitions.length],
    ['Đơn chưa ai xử lý', petitions.filter((one) => one.first === null).length, petitions.length],
    ['Tỷ lệ xử lý ban đầu đúng hạn', share(onTime.length, timed.length), timed.length],
    ['Việc đã chuyển quá hạn trả lời', late.length, items.length],
    [
      'Đơn đông người (từ 5 người) chưa xử lý',
      petitions.filter((one) => one.signers >= 5 && one.first === null).length,
      petitions.length,
    ],
    [
      'Tỷ lệ nhận được phúc đáp',
      share(handed.filter((item) => item.state !== 'sent' && item.state !== 'received').length, handed.length),
      handed.length,
    ],
  ]
  return {
    title: says('Chỉ số theo dõi Kết luận 107-KL/TW', 'Indicators for Conclusion 107-KL/TW'),
    columns: [
      column('indicator', 'text', 'Chỉ số', 'Indicator'),
      column('value', 'number', 'Giá trị (tỷ lệ: 0–1)', 'Value (shares 0–1)'),
      column('counted', 'number', 'Tính trên', 'Counted over'),
    ],
    rows,
    notes: [
      says(
        'Chuyển đúng lần đầu: cơ quan đầu tiên nhận đơn đã trả lời và không trả lại.',
        'Right at the first try: the first body answered and did not return it.',
      ),
      says('Lòng vòng: đơn đến lại nơi đã từng giữ đơn.', 'Circular: a body got what it had held before.'),
      says(
        'Chưa theo dõi: thi hành quyết định, thời gian nhập cơ sở dữ liệu quốc gia.',
        'Not tracked: enforcement of decisions, entry into the national database.',
      ),
    ],
  }
}
