/** An office starts with its old mailbox or register. Everybody and everything in the files is invented. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Outcome, runImport } from '../../local-server/import/enter.ts'
import type { Import } from '../../local-server/import/item.ts'
import { fromFolder, fromMailFile } from '../../local-server/import/mailbox.ts'
import { fromRegister } from '../../local-server/import/register-rows.ts'
import { openServices, type Services } from '../../local-server/services.ts'
import { PROBLEMS } from '../../shared/problems.ts'
import { invent } from '../bench/petitions.ts'

let folder: string
let services: Services
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-cua-import-'))
  services = await openServices({ port: 0, dataFolder: join(folder, 'data'), databaseUrl: null, keyFile: null })
})
afterEach(async () => {
  await services.close()
  await rm(folder, { recursive: true, force: true })
})

const mail = (text: string, n: number) =>
  `From: Người Mẫu <mau${n}@example.vn>\r\nTo: tiepdan@example.vn\r\nSubject: =?UTF-8?B?${Buffer.from(`Đơn ${n}`).toString('base64')}?=\r\nDate: Mon, 02 Mar 2026 08:${String(n % 60).padStart(2, '0')}:00 +0700\r\nMessage-ID: <m${n}@example.vn>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`
const letter = (n: number) => invent(n, 'first').text

async function run(work: Import): Promise<Outcome> {
  const rooms = await services.rooms()
  return runImport(rooms.all, work, { doneFile: join(folder, 'done') })
}
const entries = async () =>
  Number(
    (
      await services.db
        .selectFrom('petition')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

describe('a folder of mails', () => {
  it('is entered, repeats are linked, what is no mail is reported', async () => {
    const box = join(folder, 'box')
    await mkdir(join(box, '2025'), { recursive: true })
    for (const n of [1, 2, 3]) await writeFile(join(box, `${n}.eml`), mail(letter(n), n))
    await writeFile(join(box, '2025', 'again.eml'), mail(`Tôi gửi lại đơn.\n${letter(2)}`, 9))
    await writeFile(join(box, 'copy of 1.eml'), mail(letter(1), 1))
    await writeFile(join(box, 'notes.docx'), 'x')
    await writeFile(join(box, 'empty.eml'), '')
    const outcome = await run(await fromFolder(box))
    expect(outcome).toMatchObject({ entered: 4, already: 1, linked: 1 })
    expect(outcome.refused.map(({ where }) => where).sort()).toEqual(['empty.eml', 'notes.docx'])
    const matters = await services.db.selectFrom('petition').select('matter_id').distinct().execute()
    expect(matters).toHaveLength(3)
  }, 60_000)
})

describe('a letter that must not be entered', () => {
  it('is named with the reason, and the others are entered', async () => {
    const box = join(folder, 'box')
    await mkdir(box)
    await writeFile(join(box, '1.eml'), mail(letter(1), 1))
    await writeFile(join(box, '2.eml'), mail(`MẬT\n\n${letter(2)}`, 2))
    await writeFile(join(box, '3.eml'), mail(letter(3), 3))
    const outcome = await run(await fromFolder(box))
    expect(outcome.entered).toBe(2)
    expect(outcome.refused).toEqual([{ where: '2.eml', why: PROBLEMS.secret_marking.what.vi }])
    expect(await entries()).toBe(2)
    // What is written down as done was entered; the refused one is tried again and refused again.
    expect((await readFile(join(folder, 'done'), 'utf8')).trim().split('\n')).toHaveLength(2)
    expect((await run(await fromFolder(box))).refused).toHaveLength(1)
  }, 60_000)
})

describe('an mbox', () => {
  it('gives its mails in order, quoted From lines unquoted, whatever stands in the letters', async () => {
    const path = join(folder, 'old.mbox')
    const body = (text: string) =>
      `From: a@example.vn\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n${text}\n\n`
    await writeFile(
      path,
      `From MAILER Mon Mar  2 08:00:00 2026\n${body('Đơn một\n>From đầu năm tới giờ 2026')}From x@y Mon Mar  2 09:00:00 2026\n${body('Đơn hai\nFrom here on it goes on')}`,
    )
    const texts: string[] = []
    for await (const item of fromMailFile(path).items) {
      if ('paper' in item) texts.push(Buffer.from(item.paper.source.mime ?? '', 'base64').toString())
    }
    expect(texts).toHaveLength(2)
    expect(texts[0]).toContain('\nFrom đầu năm tới giờ 2026')
    expect(texts[1]).toContain('From here on it goes on')
  })

  it('of another kind of file says so', async () => {
    const path = join(folder, 'picture.mbox')
    await writeFile(path, Buffer.alloc(5000, 7))
    const items = []
    for await (const item of fromMailFile(path).items) items.push(item)
    expect(items).toMatchObject([{ trouble: 'không thấy thư nào trong tệp' }])
  })
})

const HEAD = 'STT;Ngày đến;Họ và tên người gửi;Địa chỉ;Số điện thoại;Loại đơn;Nội dung đơn;Cơ quan nhận;Ngày chuyển'
const ROWS = [
  '1;03/02/2026;Trần Thị Mẫu Một;ấp 2, xã Tân Hội;0912000111;KN;"Khiếu nại Quyết định số 731/QĐ-UBND ngày 05/01/2026 của UBND xã Tân Hội thu hồi thửa 45, tờ bản đồ 12; đề nghị kiểm đếm lại";UBND xã Tân Hội;10/02/2026',
  '2;04/02/2026;Lê Văn Mẫu Hai;khu phố 1, phường Long Hoa;;Phản ánh;Phản ánh quán karaoke hát khuya gây ồn cả xóm;;',
  '3;31/02/2026;Người Mẫu;xã Phước Vinh;;KN;Khiếu nại chậm cấp giấy;;',
  '4;05/02/2026;Người Mẫu Bốn;xã Phước Vinh;;KN;;;',
  '5;20/04/2026;Trần Thị Mẫu Một;ấp 2, xã Tân Hội;0912000111;KN;"Xin nhắc lại đơn về Quyết định số 731/QĐ-UBND ngày 05/01/2026, thửa 45, tờ bản đồ 12, đến nay chưa được trả lời";;',
]

describe('an old register', () => {
  it('from .csv: columns guessed, rows entered, repeats linked, every row not taken named with its reason', async () => {
    const path = join(folder, 'so.csv')
    await writeFile(path, `\ufeffSỔ TIẾP NHẬN ĐƠN NĂM 2026\r\n${[HEAD, ...ROWS].join('\r\n')}\r\n`)
    const rows = await fromRegister(path)
    expect(rows.mapping).toEqual({
      number: 0,
      received: 1,
      sender: 2,
      address: 3,
      phone: 4,
      type: 5,
      content: 6,
      forwarded_to: 7,
      forwarded_on: 8,
    })
    const outcome = await run(rows)
    expect(outcome).toMatchObject({ entered: 3, already: 0, linked: 1 })
    expect(outcome.refused).toEqual([
      { where: 'so.csv dòng 5', why: 'ngày đến không đọc được' },
      { where: 'so.csv dòng 6', why: 'không có nội dung' },
    ])
    const petitions = await services.db
      .selectFrom('petition')
      .select(['received_day', 'type', 'sender', 'matter_id'])
      .orderBy('received_day')
      .execute()
    expect(petitions.map(({ received_day, type }) => [received_day, type])).toEqual([
      ['2026-02-03', 'complaint'],
      ['2026-02-04', 'feedback'],
      ['2026-04-20', 'complaint'],
    ])
    expect(petitions[2]?.matter_id).toBe(petitions[0]?.matter_id)
    expect(petitions[0]?.sender).toContain('Mẫu Một')
  }, 60_000)

  it('from .xlsx, with real days and columns said by letter', async () => {
    const { default: Excel } = await import('exceljs')
    const book = new Excel.Workbook()
    const sheet = book.addWorksheet('Sổ')
    sheet.addRow(['Mã', 'Khi nào', 'Ai', 'Gì'])
    sheet.addRow([
      'a',
      new Date('2026-02-03T00:00:00Z'),
      'Người Mẫu Ba',
      'Kiến nghị sửa đèn đường số 7, ấp 3, xã Thạnh Đức',
    ])
    const path = join(folder, 'so.xlsx')
    await book.xlsx.writeFile(path)
    await expect(fromRegister(path)).rejects.toThrow('--column content')
    await expect(fromRegister(path, ['content=ZZZ'])).rejects.toThrow('không thấy cột')
    await expect(fromRegister(path, ['nothing=A'])).rejects.toThrow('không có mục này')
    const outcome = await run(await fromRegister(path, ['content=Gì', 'sender=C', 'received=B']))
    expect(outcome).toMatchObject({ entered: 1, refused: [] })
    const row = await services.db.selectFrom('petition').select('received_day').executeTakeFirstOrThrow()
    expect(row.received_day).toBe('2026-02-03')
  }, 60_000)

  it('the same row twice is two entries; running again adds nothing, nor does a longer register but its new rows', async () => {
    const path = join(folder, 'so.csv')
    const [, second] = ROWS
    await writeFile(path, [HEAD, second, second].join('\n'))
    expect(await run(await fromRegister(path))).toMatchObject({ entered: 2 })
    expect(await run(await fromRegister(path))).toMatchObject({ entered: 0, already: 2 })
    // The list of what is done is lost: the register itself still knows.
    await rm(join(folder, 'done'))
    await writeFile(path, [HEAD, ROWS[0], second, second].join('\n'))
    expect(await run(await fromRegister(path))).toMatchObject({ entered: 1, already: 2 })
    expect(await entries()).toBe(3)
  }, 60_000)
})

describe('the command', () => {
  it('killed in the middle and started again loses nothing and doubles nothing', async () => {
    const box = join(folder, 'box')
    await mkdir(box)
    const count = 40
    for (let n = 0; n < count; n += 1)
      await writeFile(join(box, `${String(n).padStart(3, '0')}.eml`), mail(letter(100 + n), n))
    const data = join(folder, 'command')
    const script = fileURLToPath(new URL('../../local-server/import.ts', import.meta.url))
    const start = () =>
      spawn(process.execPath, [script, box], { env: { ...process.env, DUNGCUA_DATA: data, DUNGCUA_DATABASE_URL: '' } })
    const doneLines = async () => {
      const name = (await readdir(data).catch(() => [])).find((file) => file.endsWith('.done'))
      return name === undefined ? 0 : (await readFile(join(data, name), 'utf8')).split('\n').length - 1
    }

    const first = start()
    while ((await doneLines()) < 8 && first.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10))
    first.kill('SIGKILL')
    await new Promise((resolve) => first.once('close', resolve))
    const before = await doneLines()
    expect(before).toBeGreaterThanOrEqual(8)
    expect(before).toBeLessThan(count)

    const second = start()
    let said = ''
    second.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    const code = await new Promise((resolve) => second.once('close', resolve))
    expect(code).toBe(0)
    expect(said).toMatch(/0 không nhận/)
    const after = await openServices({ port: 0, dataFolder: data, databaseUrl: null, keyFile: null })
    const rows = await after.db.selectFrom('petition').select('digest').execute()
    expect(rows).toHaveLength(count)
    expect(new Set(rows.map(({ digest }) => digest)).size).toBe(count)
    const fingerprints = await after.db.selectFrom('fingerprint').select('petition').execute()
    expect(fingerprints).toHaveLength(count)
    await after.close()
  }, 120_000)
})
