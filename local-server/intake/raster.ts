/**
 * Bytes of any picture format to pixels: what the canvas decodes itself, TIFF (as scanners and fax servers write it) and
 * HEIC (as iPhones do). Runs inside a process of its own only: decoders are where hostile files do harm.
 */
import { createRequire } from 'node:module'
import { type Canvas, createCanvas, type Image, loadImage } from '@napi-rs/canvas'
import { faxAsPdf, isFax } from './fax.ts'
import { LIMITS } from './limits.ts'
import { sizeOf } from './picture-size.ts'
import { Refused } from './shapes.ts'
import { sniff } from './sniff.ts'
import { type Ifd, numberOf, tiffPages, utif } from './tiff.ts'

type Raster = Canvas | Image

const require = createRequire(import.meta.url)

function checkSize(size: { width: number; height: number } | null): void {
  if (size && size.width * size.height > LIMITS.pixels) throw new Refused('too_large')
}

/** The picture, EXIF turns honoured. `page` (from 1) counts in TIFF only. Throws `Refused`: `broken`, `too_large`, `heic`. */
export async function rasterOf(bytes: Uint8Array, page = 1): Promise<Raster> {
  checkSize(sizeOf(bytes))
  const { format } = sniff(bytes, null, '')
  const raster =
    format === 'tiff'
      ? await fromTiff(bytes, page)
      : format === 'heic'
        ? await fromHeic(bytes)
        : await fromCanvas(bytes)
  if (raster.width === 0 || raster.height === 0) throw new Refused('broken')
  checkSize(raster)
  return raster
}

async function fromCanvas(bytes: Uint8Array): Promise<Image> {
  try {
    return await loadImage(Buffer.from(bytes))
  } catch {
    throw new Refused('broken')
  }
}

// ---- TIFF --------------------------------------------------------------------------------------

async function fromTiff(bytes: Uint8Array, page: number): Promise<Canvas> {
  const ifd = tiffPages(bytes)[page - 1]
  if (!ifd) throw new Refused('broken')
  checkSize({ width: numberOf(ifd, 't256') ?? 0, height: numberOf(ifd, 't257') ?? 0 })
  const orientation = numberOf(ifd, 't274') ?? 1
  if (isFax(ifd)) {
    const { pdf, width } = faxAsPdf(bytes, ifd)
    const { drawPage } = await import('./pdf.ts')
    return turnedBy(stretched(await drawPage(pdf, 1, width), ifd), orientation)
  }
  let pixels: Uint8Array
  try {
    const { decodeImage, toRGBA8 } = utif()
    decodeImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), ifd)
    pixels = toRGBA8(ifd)
  } catch {
    throw new Refused('broken')
  }
  const { width, height } = ifd
  if (!(width > 0 && height > 0) || pixels.length < width * height * 4) throw new Refused('broken')
  const canvas = fromPixels(Uint8ClampedArray.from(pixels.subarray(0, width * height * 4)), width, height)
  return turnedBy(stretched(canvas, ifd), orientation)
}

/** A fax has half as many lines as columns to the inch. */
function stretched(canvas: Canvas, ifd: Ifd): Canvas {
  const ratio = (numberOf(ifd, 't282') ?? 1) / (numberOf(ifd, 't283') ?? 1)
  if (!(ratio > 1.3 && ratio < 4)) return canvas
  const tall = createCanvas(canvas.width, Math.round(canvas.height * ratio))
  tall.getContext('2d').drawImage(canvas, 0, 0, tall.width, tall.height)
  return tall
}

/** Orientation tag: 3 stands on its head, 6 and 8 lie on a side; mirrored ones are not made by scanners. */
function turnedBy(canvas: Canvas, orientation: number): Canvas {
  const quarters = { 3: 2, 6: 1, 8: 3 }[orientation] ?? 0
  return quarters === 0 ? canvas : turnedCanvas(canvas, quarters)
}

// ---- HEIC --------------------------------------------------------------------------------------

type HeifImage = {
  get_width(): number
  get_height(): number
  display(target: { data: Uint8ClampedArray; width: number; height: number }, done: (drawn: unknown) => void): void
  free(): void
}
type Heif = { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } }

async function fromHeic(bytes: Uint8Array): Promise<Raster> {
  // AVIF lies in the same container; the canvas knows it.
  if (Buffer.from(bytes.subarray(8, 12)).toString('latin1').startsWith('avif')) return fromCanvas(bytes)
  const heif: Heif = require('libheif-js/wasm-bundle.js')
  let image: HeifImage | undefined
  try {
    ;[image] = new heif.HeifDecoder().decode(bytes)
  } catch {
    throw new Refused('heic')
  }
  if (!image) throw new Refused('heic')
  try {
    const [width, height] = [image.get_width(), image.get_height()]
    checkSize({ width, height })
    const data = new Uint8ClampedArray(width * height * 4)
    const drawn = await new Promise((done) => image.display({ data, width, height }, done))
    if (!drawn) throw new Refused('heic')
    return fromPixels(data, width, height)
  } finally {
    image.free()
  }
}

// ---- pixels ------------------------------------------------------------------------------------

function fromPixels(data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(data)
  context.putImageData(image, 0, 0)
  return canvas
}

/** A canvas turned by quarters, clockwise. */
export function turnedCanvas(canvas: Raster, quarters: number): Canvas {
  const lies = quarters % 2 === 1
  const turned = createCanvas(lies ? canvas.height : canvas.width, lies ? canvas.width : canvas.height)
  const context = turned.getContext('2d')
  context.translate(turned.width / 2, turned.height / 2)
  context.rotate((quarters * Math.PI) / 2)
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
  return turned
}

/** The picture on white, no larger than `long` on its long side. */
export function onPaper(raster: Raster, long: number): Canvas {
  const scale = Math.min(1, long / Math.max(raster.width, raster.height))
  const canvas = createCanvas(
    Math.max(1, Math.round(raster.width * scale)),
    Math.max(1, Math.round(raster.height * scale)),
  )
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(raster, 0, 0, canvas.width, canvas.height)
  return canvas
}
