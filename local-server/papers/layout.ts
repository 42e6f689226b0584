/**
 * Lays a paper out as a .docx: NĐ 30/2020/NĐ-CP, Annex I for state bodies; Hướng dẫn 36-HD/VPTW for Party bodies.
 * The writer of .docx files is loaded only here, when the first paper is asked for.
 */
import type { IParagraphOptions, Paragraph, Table, TableCell } from 'docx'
import type { Paper } from './paper.ts'

type Docx = typeof import('docx')

const FONT = 'Times New Roman'
/** docx counts letters in half points and distances in twentieths of a point. */
const pt = (points: number): number => points * 2
const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

type Look = { size?: number; bold?: boolean; italics?: boolean; color?: string }

class Layout {
  readonly #docx: Docx
  constructor(docx: Docx) {
    this.#docx = docx
  }

  line(text: string, look: Look = {}, paragraph: IParagraphOptions = {}): Paragraph {
    const { Paragraph, TextRun } = this.#docx
    const { size = 13.5, ...rest } = look
    return new Paragraph({ ...paragraph, children: [new TextRun({ text, font: FONT, size: pt(size), ...rest })] })
  }

  centred(text: string, look: Look = {}, after = 0): Paragraph {
    return this.line(text, look, { alignment: this.#docx.AlignmentType.CENTER, spacing: { after } })
  }

  /** The rule under a heading: a thin line over the middle part of its cell. */
  rule(indent: number): Paragraph {
    const { Paragraph, BorderStyle } = this.#docx
    return new Paragraph({
      indent: { left: mm(indent), right: mm(indent) },
      spacing: { before: 0, after: 60, line: 60, lineRule: this.#docx.LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
      children: [],
    })
  }

  body(text: string, look: Look = {}): Paragraph {
    const { AlignmentType } = this.#docx
    return this.line(text, look, {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: mm(12.7) },
      spacing: { before: 120, line: 300 },
    })
  }

  /** Cells side by side without lines. */
  columns(cells: { width: number; children: Paragraph[] }[]): Table {
    const { Table, TableRow, TableCell, WidthType, BorderStyle, TableLayoutType } = this.#docx
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
    const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
    const widths = cells.map((cell) => mm(cell.width))
    const row: TableCell[] = cells.map(
      (cell) =>
        new TableCell({ width: { size: mm(cell.width), type: WidthType.DXA }, borders, children: cell.children }),
    )
    return new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      borders,
      rows: [new TableRow({ children: row })],
    })
  }
}

function placeAndDay({ place, day }: Paper): string {
  const [year, month, date] = day.split('-')
  // Day under 10 and months 1 and 2 carry a leading zero, the other months none.
  return `${place}, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

function head(layout: Layout, paper: Paper): Table {
  const party = paper.family === 'party'
  const number = paper.documentNumber ?? '        /        '
  const left = [
    ...(paper.superior ? [layout.centred(paper.superior.toLocaleUpperCase('vi'), { size: 13 })] : []),
    layout.centred(paper.issuer.toLocaleUpperCase('vi'), { size: 13, bold: true }),
    party ? layout.centred('*', { size: 13 }) : layout.rule(18),
    layout.centred(party ? `Số ${number}` : `Số: ${number}`, { size: 13 }, 60),
    ...(paper.about && paper.title === null ? [layout.centred(`V/v ${paper.about}`, { size: 12 })] : []),
  ]
  const right = party
    ? [layout.centred('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 14, bold: true }), layout.rule(8)]
    : [
        layout.centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true }),
        layout.centred('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }),
        layout.rule(22),
      ]
  right.push(layout.centred(placeAndDay(paper), { size: 13.5, italics: true }))
  return layout.columns([
    { width: 68, children: left },
    { width: 97, children: right },
  ])
}

function title(layout: Layout, paper: Paper): Paragraph[] {
  if (paper.title === null) return []
  return [
    layout.line('', { size: 8 }),
    layout.centred(paper.title, { size: 14, bold: true }),
    ...(paper.about ? [layout.centred(`Về việc ${paper.about}`, { size: 14, bold: true })] : []),
    ...(paper.family === 'party' ? [layout.centred('-----', { size: 13 })] : [layout.rule(65)]),
  ]
}

function addressees(layout: Layout, { to }: Paper): Paragraph[] {
  const spacing = { spacing: { before: 160, after: 60 }, indent: { left: mm(25) } }
  if (to.length === 1) return [layout.line(`Kính gửi: ${to[0]}`, {}, spacing)]
  return [
    layout.line('Kính gửi:', {}, spacing),
    ...to.map((one, index) =>
      layout.line(`- ${one}${index === to.length - 1 ? '.' : ';'}`, {}, { indent: { left: mm(35) } }),
    ),
  ]
}

function closing(layout: Layout, paper: Paper): Table {
  const sign = (text: string) => [
    layout.centred(text, { size: 13, bold: true }),
    layout.centred('(Ký, ghi rõ họ tên)', { size: 12, italics: true }, 1200),
  ]
  if (paper.signatures.length > 1) {
    return layout.columns(
      paper.signatures.map((text) => ({ width: 165 / paper.signatures.length, children: sign(text) })),
    )
  }
  const copies = [
    layout.line('Nơi nhận:', { size: 12, bold: true, italics: true }),
    ...paper.copies.map((one, index) =>
      layout.line(`- ${one}${index === paper.copies.length - 1 ? '.' : ';'}`, { size: 11 }),
    ),
  ]
  return layout.columns([
    { width: 80, children: copies },
    { width: 85, children: sign(paper.signatures[0] ?? '') },
  ])
}

/** Shown until the officer takes it out: which form this is, and that its number is not checked. */
function formMark(layout: Layout, { form }: Paper): Paragraph[] {
  if (form === null) return []
  const doubt = form.verification === 'verified' ? '' : ' – số mẫu chưa đối chiếu Công báo, kiểm tra trước khi ký'
  return [
    layout.line(`${form.name}${doubt}`, { size: 9, italics: true, color: '666666' }, { spacing: { before: 240 } }),
  ]
}

/** The paper as a .docx file: A4, margins 20/20/30/15 mm, page number at the top from the second page on. */
export async function layOut(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx')
  const { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } = docx
  const layout = new Layout(docx)
  const bases = paper.bases.map((text, index) =>
    layout.body(`Căn cứ ${text}${index === paper.bases.length - 1 ? '.' : ';'}`, { italics: true }),
  )
  const document = new Document({
    // The file's properties travel with it: no officer's name, no citizen's.
    creator: 'Đúng Cửa',
    title: paper.title ?? 'Công văn',
    styles: { default: { document: { run: { font: FONT, size: pt(13.5) } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ font: FONT, size: pt(13), children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
          first: new Header({ children: [new Paragraph({ children: [] })] }),
        },
        children: [
          head(layout, paper),
          ...title(layout, paper),
          ...addressees(layout, paper),
          ...bases,
          ...paper.body.map((text) => layout.body(text)),
          layout.line('', { size: 8 }),
          closing(layout, paper),
          ...formMark(layout, paper),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
