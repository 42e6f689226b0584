import { dayOf } from '../day.ts'
import { listForwardings } from '../forwardings/list.ts'
import { nameOfType } from '../petitions/masking.ts'
import type { Maker } from './report.ts'
import { column, periodOf } from './report.ts'

const STATES: Record<string, string> = {
  sent: 'Đã gửi',
  received: 'Đã nhận',
  accepted: 'Đã thụ lý',
  returned: 'Trả lại',
  resolved: 'Đã giải quyết',
}

const PAGE = 500

/** Every forwarded item of the period, one a row; senders of denunciations masked as in every list. */
export const forwarded: Maker = async (scope) => {
  const { start, end } = periodOf(scope)
  const rows = []
  for (let offset = 0; ; offset += PAGE) {
    const query = { view: 'all', sort: 'sent', limit: PAGE, offset, words: '' } as const
    const { items } = await listForwardings(scope, scope.office, query, scope.today)
    for (const item of items) {
      if (item.sentAt < start || item.sentAt >= end) continue
      rows.push([
        item.number,
        dayOf(new Date(item.sentAt)),
        item.sender,
        item.title,
        nameOfType(item.type),
        item.field,
        item.action,
        item.agencyName,
        item.documentNumber,
        item.due,
        item.hands,
        `${STATES[item.state]}${item.overdue ? ' (quá hạn)' : ''}`,
      ])
    }
    const last = items.at(-1)
    if (items.length < PAGE || (last !== undefined && last.sentAt < start)) break
  }
  return {
    title: { vi: 'Đơn đã chuyển', en: 'Forwarded petitions' },
    columns: [
      column('number', 'text', 'Số', 'No.'),
      column('sent', 'day', 'Ngày chuyển', 'Sent'),
      column('sender', 'text', 'Người gửi', 'Sender'),
      column('title', 'text', 'Vụ việc', 'Matter'),
      column('type', 'text', 'Loại', 'Type'),
      column('field', 'field', 'Lĩnh vực', 'Field'),
      column('action', 'text', 'Việc đã làm', 'Action'),
      column('agency', 'text', 'Nơi nhận', 'Agency'),
      column('document', 'text', 'Văn bản số', 'Document'),
      column('due', 'day', 'Hạn', 'Due'),
      column('hands', 'number', 'Tay thứ', 'Hands'),
      column('state', 'text', 'Trạng thái', 'State'),
    ],
    rows,
    notes: [{ vi: 'Người gửi đơn tố cáo được viết tắt.', en: 'Denouncers are shown by initials.' }],
  }
}
