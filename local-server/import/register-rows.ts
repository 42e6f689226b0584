/** Rows of an old register become papers: what the row says, written as the letter it came from would say it. */
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { PetitionType } from '../../shared/petition.ts'
import { foldKey } from '../../shared/vietnamese/fold.ts'
import { type ColumnName, guessColumns, isHeading, type Mapping, saidColumns } from './columns.ts'
import type { Import, Item, Paper } from './item.ts'
import { type Row, readTable } from './table.ts'

/** A day in the ways registers write it, as `YYYY-MM-DD`; null when it is none. */
export function dayIn(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  const local = /^\s{0,4}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(text)
  const [y, m, d] = iso
    ? [iso[1], iso[2], iso[3]]
    : local
      ? [(local[3] as string).length === 2 ? `20${local[3]}` : local[3], local[2], local[1]]
      : []
  if (y === undefined || m === undefined || d === undefined) return null
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const at = Date.parse(day)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : day
}

function typeIn(text: string): PetitionType | null {
  const key = foldKey(text)
  const complaint = /khieu nai|\bkn\b/.test(key)
  const denunciation = /to cao|\btc\b/.test(key)
  if (complaint && denunciation) return 'mixed'
  if (denunciation) return 'denunciation'
  if (complaint) return 'complaint'
  return /kien nghi|phan anh|\bkn ?pa\b|\bpakn\b/.test(key) ? 'feedback' : null
}

const TITLE: Record<string, string> = {
  complaint: 'ĐƠN KHIẾU NẠI',
  denunciation: 'ĐƠN TỐ CÁO',
  feedback: 'ĐƠN KIẾN NGHỊ, PHẢN ÁNH',
}

type Cells = (name: ColumnName) => string

function letterOf(cell: Cells, type: PetitionType | null): string {
  const written = dayIn(cell('written'))
  const [y, m, d] = written?.split('-') ?? []
  const against = type === 'denunciation' ? 'Người bị tố cáo' : 'Người bị khiếu nại'
  const lines = [
    type === null ? '' : (TITLE[type] ?? ''),
    cell('sender') && `Tôi tên: ${cell('sender')}${cell('citizen_id') && `, CCCD số ${cell('citizen_id')}`}`,
    cell('address') && `Địa chỉ: ${cell('address')}`,
    cell('phone') && `Điện thoại: ${cell('phone')}`,
    cell('respondent') && `${against}: ${cell('respondent')}`,
    cell('place') && `Nơi xảy ra: ${cell('place')}`,
    cell('content'),
    written === null ? '' : `Ngày ${d} tháng ${m} năm ${y}`,
    cell('sender'),
  ]
  return lines.filter((line) => line !== '').join('\n')
}

/** What the old register knew and the new one has no field for. */
function noteOf(cell: Cells): string {
  const parts = [
    cell('number') && `Số trong sổ cũ: ${cell('number')}`,
    cell('forwarded_to') &&
      `đã chuyển ${cell('forwarded_to')}${cell('forwarded_on') && ` ngày ${cell('forwarded_on')}`}`,
    cell('document') && `văn bản ${cell('document')}`,
    cell('result') && `kết quả: ${cell('result')}`,
  ]
  return parts
    .filter((part) => part !== '')
    .join('; ')
    .slice(0, 2000)
}

/** Eight in the morning of that day; the same row for the second time one second later, for it is another paper. */
function momentOf(day: string, time: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const seconds = time - 1
  return `${day}T${two(8 + (Math.floor(seconds / 3600) % 12))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}+07:00`
}

function paperOf(cell: Cells, key: string, time: number): Paper {
  const type = typeIn(cell('type'))
  const received = dayIn(cell('received'))
  const note = noteOf(cell)
  const moment = received === null ? null : momentOf(received, time)
  return {
    source: {
      portal: 'file',
      message: {
        messageId: `<${key}@so-cu>`,
        from: cell('sender'),
        to: [],
        cc: [],
        subject: time === 1 ? cell('content').slice(0, 120) : `${cell('content').slice(0, 120)} (${time})`,
        date: moment,
        body: letterOf(cell, type),
        attachments: [],
      },
    },
    ...(moment !== null && { receivedAt: moment }),
    decision: { ...(type !== null && type !== 'mixed' && { type }), ...(note !== '' && { note }) },
  }
}

/** Why a row cannot be taken; null when it can. */
function troubleOf(cell: Cells): string | null {
  if (cell('content') === '' && cell('sender') === '') return 'không có nội dung, không có người gửi'
  if (cell('content') === '') return 'không có nội dung'
  if (cell('received') !== '' && dayIn(cell('received')) === null) return 'ngày đến không đọc được'
  return null
}

export type Rows = Import & { headings: Row; mapping: Mapping }

/** The rows of a register file. Throws, with the wording to show, when no heading is found or a said column is missing. */
export async function fromRegister(path: string, said: readonly string[] = []): Promise<Rows> {
  const rows = await readTable(path)
  const at = rows.slice(0, 20).findIndex(isHeading)
  const headings = rows[Math.max(at, 0)] ?? []
  const mapping = { ...guessColumns(headings), ...saidColumns(said, headings) }
  if (mapping.content === undefined) {
    throw new Error('Không thấy cột nội dung trong sổ. Chỉ cột bằng --column content=TÊN-CỘT (hoặc chữ cái của cột).')
  }
  const name = basename(path)
  const first = at < 0 ? 1 : at + 1
  const body = rows.slice(first)

  async function* items(): AsyncGenerator<Item> {
    const times = new Map<string, number>()
    for (const [i, row] of body.entries()) {
      if (row.every((cell) => cell.trim() === '')) continue
      const where = `${name} dòng ${first + i + 1}`
      // The same row twice is two entries; the same row in the next run is the same entry.
      const content = createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 32)
      const time = (times.get(content) ?? 0) + 1
      times.set(content, time)
      const key = `row-${content}-${time}`
      const cell: Cells = (column) => {
        const index = mapping[column]
        return index === undefined ? '' : (row[index] ?? '').replace(/\s+/g, ' ').trim()
      }
      const trouble = troubleOf(cell)
      yield trouble === null ? { key, where, paper: paperOf(cell, key, time) } : { key, where, trouble }
    }
  }
  return {
    total: body.filter((row) => row.some((cell) => cell.trim() !== '')).length,
    items: items(),
    headings,
    mapping,
  }
}
