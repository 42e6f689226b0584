/** A report as an .xlsx table. The writer is loaded with the first table asked for. */
import type { Report } from '../../shared/api.ts'
import { nameOfCommune } from '../../shared/places/index.ts'
import { field } from '../agencies/fields.ts'
import { written } from '../day.ts'

type Cell =
  | { value: string; type: StringConstructor }
  | { value: number; type: NumberConstructor; format?: string }
  | null
type Kind = Report['columns'][number]['kind']

function cellOf(kind: Kind, value: string | number | null): Cell {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, ...(kind === 'share' && { format: '0.0%' }) }
  if (kind === 'day') return { value: written(value), type: String }
  if (kind === 'commune') return { value: nameOfCommune(value) ?? value, type: String }
  if (kind === 'field') return { value: field(value)?.vi ?? value, type: String }
  return { value, type: String }
}

export async function spreadsheet(report: Report): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
  const rows = [
    [bold(report.title.vi)],
    report.columns.map((column) => bold(column.title.vi)),
    ...report.rows.map((row) => row.map((value, index) => cellOf(report.columns[index]?.kind ?? 'text', value))),
    [],
    ...report.notes.map((note) => [{ value: note.vi, type: String }]),
  ]
  const widths = report.columns.map((column, index) => ({
    width: Math.min(
      60,
      Math.max(column.title.vi.length, ...report.rows.map((row) => String(row[index] ?? '').length)) + 2,
    ),
  }))
  const file = writeExcelFile(rows, { columns: widths, sheet: 'Đúng Cửa', stickyRowsCount: 2 })
  return new Uint8Array(await file.toBuffer())
}
