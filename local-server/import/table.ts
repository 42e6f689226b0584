/** An old register as rows of texts: .csv in any of the usual separators and encodings, or the first sheet of an .xlsx. */
import { readFile } from 'node:fs/promises'

/** A cell as the register shows it; days as `YYYY-MM-DD`. */
export type Row = string[]

/** Bytes as text: UTF-8 or UTF-16 by their mark, else UTF-8, else Windows' Vietnamese code page. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes)
  }
}

/** The separator that stands most often in the first lines outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]{0,2000}"/g, '')
  const count = (sign: string) => head.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

/** RFC 4180 with any separator; a quote in the middle of a cell is a letter like any other. */
export function parseCsv(text: string): Row[] {
  const separator = separatorOf(text)
  const rows: Row[] = []
  let row: Row = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i += 1) {
    const sign = text[i] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[i + 1] === '"') {
        cell += '"'
        i += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

type CellValue = import('exceljs').CellValue

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('text' in value) return textOf(value.text as CellValue)
  if ('result' in value) return textOf(value.result as CellValue)
  return ''
}

async function fromWorkbook(path: string): Promise<Row[]> {
  const { default: Excel } = await import('exceljs')
  const book = new Excel.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.worksheets.find((one) => one.actualRowCount > 0)
  const rows: Row[] = []
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    const cells: string[] = []
    for (let at = 1; at <= row.cellCount; at += 1) cells.push(textOf(row.getCell(at).value).trim())
    rows.push(cells)
  })
  return rows
}

/** All rows, the heading included. Throws when the file cannot be read as what its name says. */
export async function readTable(path: string): Promise<Row[]> {
  if (/\.xlsx$/i.test(path)) return fromWorkbook(path)
  return parseCsv(decoded(await readFile(path)))
}
