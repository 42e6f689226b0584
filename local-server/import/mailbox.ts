/** Mails from an office's old mailbox: a folder of .eml files, one such file, or an mbox of any size. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { MAX_REQUEST_BYTES } from '../../shared/api.ts'
import type { Import, Item } from './item.ts'

/** Base64 takes a third more; a larger mail could not be captured in the browser either. */
const LARGEST_MAIL = Math.floor((MAX_REQUEST_BYTES * 3) / 4) - 4096

const keyOf = (bytes: Uint8Array): string => `mail-${createHash('sha256').update(bytes).digest('hex').slice(0, 40)}`

/** Outlook's own files are read as what they are attached to: an empty mail that carries them. */
const isOutlook = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11

function itemOf(bytes: Uint8Array, where: string): Item {
  const key = keyOf(bytes)
  if (bytes.length === 0) return { key, where, trouble: 'tệp trống' }
  if (bytes.length > LARGEST_MAIL) return { key, where, trouble: 'thư quá lớn' }
  if (isOutlook(bytes)) {
    const content = Buffer.from(bytes).toString('base64')
    const attachments = [{ filename: 'thu.msg', contentType: 'application/vnd.ms-outlook', content }]
    const message = { from: '', to: [], cc: [], subject: '', date: null, body: '', attachments }
    return { key, where, paper: { source: { message, portal: 'file' } } }
  }
  return { key, where, paper: { source: { mime: Buffer.from(bytes).toString('base64'), portal: 'file' } } }
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const MBOX = new Set(['.mbox', '.mbx'])
const MAIL = new Set(['.eml', '.msg'])

/** All mails under a folder, file by file in the order of their names; other files are reported, not skipped silently. */
export async function fromFolder(folder: string): Promise<Import> {
  const files = await filesUnder(folder)
  const many = files.some((file) => MBOX.has(extname(file).toLowerCase()))
  async function* items(): AsyncGenerator<Item> {
    for (const file of files) {
      const where = relative(folder, file)
      const kind = extname(file).toLowerCase()
      if (MBOX.has(kind)) yield* mailsIn(file, where)
      else if (MAIL.has(kind)) yield await fromFile(file, where)
      else yield { key: `file-${where}`, where, trouble: 'không phải tệp thư (.eml, .mbox)' }
    }
  }
  return { total: many ? null : files.length, items: items() }
}

async function fromFile(file: string, where: string): Promise<Item> {
  try {
    if ((await stat(file)).size > LARGEST_MAIL) return { key: `file-${where}`, where, trouble: 'thư quá lớn' }
    return itemOf(await readFile(file), where)
  } catch {
    return { key: `file-${where}`, where, trouble: 'không đọc được tệp' }
  }
}

/** One .eml file or one mbox. */
export function fromMailFile(file: string): Import {
  const name = basename(file)
  if (MAIL.has(extname(file).toLowerCase())) {
    return {
      total: 1,
      items: (async function* () {
        yield await fromFile(file, name)
      })(),
    }
  }
  return { total: null, items: mailsIn(file, name) }
}

const FROM_LINE = Buffer.from('From ')
const NEWLINE = 0x0a

/** Whether a line opens a mail: `From someone Tue Nov 24 …`, after an empty line (mboxrd quotes such lines with `>`). */
const opens = (line: Buffer, afterEmpty: boolean): boolean =>
  afterEmpty && line.subarray(0, 5).equals(FROM_LINE) && /\d{4}\s*$/.test(line.toString('latin1'))

/** The mails of an mbox, one after the other, however large the file. */
export async function* mailsIn(file: string, name: string): AsyncGenerator<Item> {
  let mail: Buffer[] = []
  let size = 0
  let tooLarge = false
  let count = 0
  let empty = true
  let begun = false
  let rest = Buffer.alloc(0)
  const finish = (): Item | null => {
    if (!begun) return null
    count += 1
    const where = `${name} #${count}`
    const item: Item = tooLarge
      ? { key: `mbox-${where}`, where, trouble: 'thư quá lớn' }
      : itemOf(Buffer.concat(mail), where)
    mail = []
    size = 0
    tooLarge = false
    return item
  }
  const take = (line: Buffer): Item | null => {
    let done: Item | null = null
    if (opens(line, empty)) {
      done = finish()
      begun = true
    } else if (begun) {
      size += line.length
      if (size > LARGEST_MAIL) {
        tooLarge = true
        mail = []
      } else mail.push(/^>+From /.test(line.subarray(0, 16).toString('latin1')) ? line.subarray(1) : line)
    }
    empty = line.length <= 2 && /^\r?\n$/.test(line.toString('latin1'))
    return done
  }
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    let data = Buffer.concat([rest, chunk as Buffer])
    for (let end = data.indexOf(NEWLINE); end >= 0; end = data.indexOf(NEWLINE)) {
      // A copy, so that one short line does not hold a megabyte in memory.
      const item = take(Buffer.from(data.subarray(0, end + 1)))
      if (item !== null) yield item
      data = data.subarray(end + 1)
    }
    rest = Buffer.from(data)
    if (rest.length > LARGEST_MAIL) {
      tooLarge = true
      rest = Buffer.alloc(0)
    }
  }
  if (rest.length > 0) {
    const item = take(rest)
    if (item !== null) yield item
  }
  const last = finish()
  if (last !== null) yield last
  if (count === 0) yield { key: `mbox-${name}`, where: name, trouble: 'không thấy thư nào trong tệp' }
}
