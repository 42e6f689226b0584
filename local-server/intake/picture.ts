/**
 * Pictures made ready for recognition: turned upright, grey, evenly lit, straight, and large enough. A phone photo that
 * goes in as it is loses half its letters; divided by its blurred background and enlarged it loses one or two in a
 * hundred.
 */
import { type Canvas, createCanvas, type Image } from '@napi-rs/canvas'
import { onPaper } from './raster.ts'

/** Grey values, row by row, 0 black to 255 white. */
export type Grey = { data: Uint8Array; width: number; height: number }

/** Small letters must be some 20 pixels high; A4 print reaches that at this many pixels across the page's long side. */
const WANTED_LONG_SIDE = 3000
/** Larger than this costs time and gains nothing. */
const MOST_LONG_SIDE = 3600
const MOST_ENLARGEMENT = 2.2

/** Grey values of a picture, no larger than recognition can use. */
export function greyOf(raster: Canvas | Image): Grey {
  const canvas = onPaper(raster, MOST_LONG_SIDE)
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  const grey = new Uint8Array(canvas.width * canvas.height)
  for (let i = 0; i < grey.length; i += 1) {
    const k = 4 * i
    grey[i] = ((data[k] as number) * 77 + (data[k + 1] as number) * 150 + (data[k + 2] as number) * 29) >> 8
  }
  return { data: grey, width: canvas.width, height: canvas.height }
}

/** Bright value of each cell, blurred: how the paper itself is lit; and the cells that are the table around it. */
function background({ data, width, height }: Grey, cell: number): { paper: Grey; table: number[] } {
  const columns = Math.ceil(width / cell)
  const rows = Math.ceil(height / cell)
  let map = new Uint8Array(columns * rows)
  const histogram = new Uint32Array(256)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      histogram.fill(0)
      let count = 0
      for (let y = row * cell; y < Math.min(height, (row + 1) * cell); y += 2) {
        for (let x = column * cell; x < Math.min(width, (column + 1) * cell); x += 2) {
          histogram[data[y * width + x] as number] = (histogram[data[y * width + x] as number] as number) + 1
          count += 1
        }
      }
      // Not the very brightest: noise and glare are brighter than paper.
      let left = count * 0.2
      let value = 255
      while (value > 0 && left > (histogram[value] as number)) {
        left -= histogram[value] as number
        value -= 1
      }
      map[row * columns + column] = value
    }
  }
  const table = tableCells(map, columns, rows)
  if (table.length > 0) fillIn(map, columns, rows, table)
  for (let pass = 0; pass < 2; pass += 1) map = smooth(map, columns, rows)
  return { paper: { data: map, width: columns, height: rows }, table }
}

/** Light changes slowly over one thing; where it jumps more than this from cell to cell, another thing begins. */
const EDGE = 1.25
/** Paper is at least this much brighter than the table it lies on. */
const BRIGHTER = 1.35

function neighbours(i: number, columns: number, rows: number): number[] {
  const row = Math.floor(i / columns)
  const column = i % columns
  const found: number[] = []
  if (row > 0) found.push(i - columns)
  if (row < rows - 1) found.push(i + columns)
  if (column > 0) found.push(i - 1)
  if (column < columns - 1) found.push(i + 1)
  return found
}

/** Cells of whatever touches the picture's edge and is darker than what lies inside: the table, a shadow, a hand. */
function tableCells(map: Uint8Array, columns: number, rows: number): number[] {
  const region = new Int32Array(map.length)
  const table = new Set<number>()
  let name = 0
  for (let i = 0; i < map.length; i += 1) {
    const row = Math.floor(i / columns)
    const column = i % columns
    const edge = row === 0 || column === 0 || row === rows - 1 || column === columns - 1
    if (!edge || region[i] !== 0) continue
    name += 1
    const cells = [i]
    region[i] = name
    let brighter = 0
    let rim = 0
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] as number
      const own = Math.max(8, map[cell] as number)
      for (const next of neighbours(cell, columns, rows)) {
        const other = Math.max(8, map[next] as number)
        if (region[next] === name) continue
        if (Math.max(own, other) < Math.min(own, other) * EDGE && region[next] === 0) {
          region[next] = name
          cells.push(next)
        } else {
          rim += 1
          if (other > own * BRIGHTER || (other > own && beyond(map, cell, next, columns) > own * BRIGHTER))
            brighter += 1
        }
      }
    }
    if (rim > 0 && brighter > rim * 0.6 && cells.length < map.length * 0.7) for (const cell of cells) table.add(cell)
  }
  // Cells that are half sheet, half table.
  for (const cell of [...table]) for (const next of neighbours(cell, columns, rows)) table.add(next)
  return [...table]
}

/** The value one cell farther on: the rim of the sheet may lie across a cell. */
function beyond(map: Uint8Array, from: number, to: number, columns: number): number {
  const farther = to + (to - from)
  const sameLine = Math.abs(to - from) > 1 || Math.floor(farther / columns) === Math.floor(to / columns)
  return farther >= 0 && farther < map.length && sameLine ? (map[farther] as number) : (map[to] as number)
}

/** Gives the table's cells the light of the nearest paper, so that the sheet's rim keeps its own light. */
function fillIn(map: Uint8Array, columns: number, rows: number, table: readonly number[]): void {
  const open = new Set(table)
  let front = table
  while (front.length > 0) {
    const known: [number, number][] = []
    for (const cell of front) {
      const lit = neighbours(cell, columns, rows).filter((next) => !open.has(next))
      if (lit.length > 0) known.push([cell, lit.reduce((sum, next) => sum + (map[next] as number), 0) / lit.length])
    }
    if (known.length === 0) return
    for (const [cell, value] of known) {
      map[cell] = value
      open.delete(cell)
    }
    front = front.filter((cell) => open.has(cell))
  }
}

function smooth(map: Uint8Array, columns: number, rows: number): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(map.length)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0
      let count = 0
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
          sum += map[y * columns + x] as number
          count += 1
        }
      }
      result[row * columns + column] = Math.round(sum / count)
    }
  }
  return result
}

/** Divides the picture by its background, so that paper is white everywhere. A clean scan stays as it is. */
export function evenlyLit(picture: Grey): Grey {
  const cell = Math.max(12, Math.round(Math.max(picture.width, picture.height) / 90))
  const { paper, table } = background(picture, cell)
  const sorted = [...paper.data].sort((a, b) => a - b)
  if (table.length === 0 && (sorted[Math.floor(sorted.length * 0.02)] as number) > 232) return picture
  const { data, width, height } = picture
  const result = new Uint8Array(data.length)
  const column = new Int32Array(width)
  const share = new Float32Array(width)
  for (let x = 0; x < width; x += 1) {
    const at = Math.max(0, Math.min(paper.width - 1, (x + 0.5) / cell - 0.5))
    column[x] = Math.min(Math.floor(at), Math.max(0, paper.width - 2))
    share[x] = at - (column[x] as number)
  }
  const right = paper.width > 1 ? 1 : 0
  for (let y = 0; y < height; y += 1) {
    const at = Math.max(0, Math.min(paper.height - 1, (y + 0.5) / cell - 0.5))
    const row = Math.min(Math.floor(at), Math.max(0, paper.height - 2))
    const down = at - row
    const above = row * paper.width
    const below = Math.min(row + 1, paper.height - 1) * paper.width
    for (let x = 0; x < width; x += 1) {
      const c = column[x] as number
      const s = share[x] as number
      const top = (paper.data[above + c] as number) * (1 - s) + (paper.data[above + c + right] as number) * s
      const bottom = (paper.data[below + c] as number) * (1 - s) + (paper.data[below + c + right] as number) * s
      const light = Math.max(30, top * (1 - down) + bottom * down)
      const i = y * width + x
      // Paper's grain becomes plain white, ink stays as soft as it was.
      const value = (((data[i] as number) * 250) / light - BLACK) * (255 / (WHITE - BLACK))
      result[i] = Math.max(0, Math.min(255, value))
    }
  }
  for (const i of table) {
    const top = Math.floor(i / paper.width) * cell
    const left = (i % paper.width) * cell
    for (let y = top; y < Math.min(height, top + cell); y += 1) {
      result.fill(255, y * width + left, y * width + Math.min(width, left + cell))
    }
  }
  return { data: result, width, height }
}

const BLACK = 35
const WHITE = 200
/** Angle in radians by which the lines of text lean; 0 when unclear. Looks at ±6 degrees. */
export function lean(picture: Grey): number {
  const step = Math.max(1, Math.round(Math.max(picture.width, picture.height) / 1000))
  const xs: number[] = []
  const ys: number[] = []
  const margin = 0.06
  const fromX = Math.round(picture.width * margin)
  const fromY = Math.round(picture.height * margin)
  for (let y = fromY; y < picture.height - fromY; y += step) {
    for (let x = fromX; x < picture.width - fromX; x += step) {
      if ((picture.data[y * picture.width + x] as number) < 128) {
        xs.push(x / step)
        ys.push(y / step)
      }
    }
  }
  if (xs.length < 500 || xs.length > 400_000) return 0
  const rows = new Float64Array(Math.ceil((picture.height + picture.width) / step) + 4)
  const offset = picture.width / step / 2
  const sharpness = (angle: number): number => {
    rows.fill(0)
    const slope = Math.tan(angle)
    for (let i = 0; i < xs.length; i += 1) {
      const row = Math.round((ys[i] as number) - slope * (xs[i] as number) + offset)
      if (row >= 0 && row < rows.length) rows[row] = (rows[row] as number) + 1
    }
    let sum = 0
    for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] as number) - (rows[row - 1] as number)) ** 2
    return sum
  }
  const degree = Math.PI / 180
  let best = 0
  let most = sharpness(0) * 1.02
  for (const [reach, pace] of [
    [6, 0.75],
    [0.6, 0.15],
  ] as const) {
    const centre = best
    for (let turn = -reach; turn <= reach; turn += pace) {
      const angle = centre + turn * degree
      const value = sharpness(angle)
      if (value > most) {
        most = value
        best = angle
      }
    }
  }
  return Math.abs(best) < 0.2 * degree ? 0 : best
}

/** Whether the lines of text run up and down: the picture's columns alternate between ink and paper more than its rows. */
export function liesOnSide(picture: Grey): boolean {
  const small = within(picture, 1000)
  const { data, width, height } = small
  const rows = new Float64Array(height)
  const columns = new Float64Array(width)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[y * width + x] as number) >= 150) continue
      rows[y] = (rows[y] as number) + 1
      columns[x] = (columns[x] as number) + 1
    }
  }
  const alternation = (profile: Float64Array) => {
    let sum = 0
    for (let i = 2; i < profile.length; i += 1) sum += ((profile[i] as number) - (profile[i - 2] as number)) ** 2
    return sum
  }
  return alternation(columns) > alternation(rows) * 1.5
}

/** How much a small picture is enlarged for recognition. */
function enlargement({ width, height }: Grey): number {
  const long = Math.max(width, height)
  return long >= WANTED_LONG_SIDE * 0.9 ? 1 : Math.min(MOST_ENLARGEMENT, WANTED_LONG_SIDE / long)
}

export type Box = { x0: number; y0: number; x1: number; y1: number }

/** The way back from `straight`: a box in the straightened picture as left, top, width, height in 1/10000 of `picture`. */
export function placeIn(picture: Grey, angle: number): (box: Box) => [number, number, number, number] {
  const scale = enlargement(picture)
  const { width, height } = picture
  const [middleX, middleY] = [Math.round(width * scale) / 2, Math.round(height * scale) / 2]
  const [cos, sin] = [Math.cos(angle) / scale, Math.sin(angle) / scale]
  return ({ x0, y0, x1, y1 }) => {
    // Turned about its own middle: the box of a word stays as large as the word.
    const [dx, dy] = [(x0 + x1) / 2 - middleX, (y0 + y1) / 2 - middleY]
    const [x, y] = [cos * dx - sin * dy + width / 2, sin * dx + cos * dy + height / 2]
    const [w, h] = [(x1 - x0) / scale, (y1 - y0) / scale]
    const share = (value: number, of: number) => Math.round((value / of) * 10_000)
    return [share(x - w / 2, width), share(y - h / 2, height), share(w, width), share(h, height)]
  }
}

/** Enlarges a small picture and straightens a leaning one; result is ready for recognition. */
export function straight(picture: Grey, angle: number): Grey {
  const scale = enlargement(picture)
  if (scale === 1 && angle === 0) return picture
  const from = canvasOf(picture)
  const canvas = createCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate(-angle)
  context.scale(scale, scale)
  context.drawImage(from, -picture.width / 2, -picture.height / 2)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const grey = new Uint8Array(canvas.width * canvas.height)
  for (let i = 0; i < grey.length; i += 1) grey[i] = data[4 * i] as number
  return { data: grey, width: canvas.width, height: canvas.height }
}

/** The picture no larger than `long` on its long side. */
export function within(picture: Grey, long: number): Grey {
  const step = Math.ceil(Math.max(picture.width, picture.height) / long)
  if (step <= 1) return picture
  const width = Math.floor(picture.width / step)
  const height = Math.floor(picture.height / step)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0
      for (let k = 0; k < step * step; k += 1) {
        sum += picture.data[(y * step + Math.floor(k / step)) * picture.width + x * step + (k % step)] as number
      }
      data[y * width + x] = sum / (step * step)
    }
  }
  return { data, width, height }
}

function canvasOf({ data, width, height }: Grey) {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  for (let i = 0; i < data.length; i += 1) {
    const k = 4 * i
    image.data[k] = image.data[k + 1] = image.data[k + 2] = data[i] as number
    image.data[k + 3] = 255
  }
  context.putImageData(image, 0, 0)
  return canvas
}

/** Turns a picture by quarters, clockwise. */
export function turn({ data, width, height }: Grey, quarters: number): Grey {
  const q = ((quarters % 4) + 4) % 4
  if (q === 0) return { data, width, height }
  const result = new Uint8Array(data.length)
  const [w, h] = q === 2 ? [width, height] : [height, width]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [nx, ny] = q === 1 ? [height - 1 - y, x] : q === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x]
      result[ny * w + nx] = data[y * width + x] as number
    }
  }
  return { data: result, width: w, height: h }
}

/** Grey values as a portable graymap: recognition reads it without any decoding. */
export function graymap({ data, width, height }: Grey): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1')
  return Buffer.concat([head, data])
}
