/** `npm run import` at its real speed: letters of a mailbox, and rows of an old register, read, assessed, linked and entered. */
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { petitions } from './queries.ts'

export type ImportSpeed = { papers: number; lettersPerSecond: number; rowsPerSecond: number }

const SCRIPT = fileURLToPath(new URL('../../local-server/import.ts', import.meta.url))

function mailbox(papers: number): string {
  let n = 0
  let box = ''
  for (const { petition } of petitions(papers)) {
    n += 1
    const subject = Buffer.from(petition.message.subject).toString('base64')
    const body = Buffer.from(petition.text).toString('base64').replace(/.{76}/g, '$&\n')
    box += `From bench Mon Mar  2 08:00:00 2026
From: <${petition.message.from}>
Subject: =?UTF-8?B?${subject}?=
Date: Mon, 02 Mar 2026 08:${String(n % 60).padStart(2, '0')}:00 +0700
Message-ID: <m${n}@example.vn>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${body}

`
  }
  return box
}

function table(papers: number): string {
  const lines = ['STT;Ngày đến;Họ và tên người gửi;Địa chỉ;Số điện thoại;Nội dung đơn']
  for (const { petition } of petitions(papers)) {
    const who = petition.petition.petitioners[0]?.value
    const content = petition.text.split('\n').slice(11, 16).join(' ').replaceAll('"', "'")
    lines.push(
      [lines.length, '02/03/2026', who?.name ?? '', who?.address ?? '', who?.phone ?? '', `"${content}"`].join(';'),
    )
  }
  return lines.join('\n')
}

/** Papers a second, the start of the program included. */
async function seconds(folder: string, data: string, file: string, content: string): Promise<number> {
  const path = join(folder, file)
  await writeFile(path, content)
  const started = performance.now()
  const code = await new Promise<number | null>((resolve) => {
    const env = { ...process.env, DUNGCUA_DATA: join(folder, data), DUNGCUA_DATABASE_URL: '' }
    spawn(process.execPath, [SCRIPT, path], { env, stdio: 'ignore' }).once('close', resolve)
  })
  if (code !== 0) throw new Error('the import failed')
  return (performance.now() - started) / 1000
}

export async function importSpeed(folder: string, papers: number): Promise<ImportSpeed> {
  return {
    papers,
    lettersPerSecond: papers / (await seconds(folder, 'import-letters', 'old.mbox', mailbox(papers))),
    rowsPerSecond: papers / (await seconds(folder, 'import-rows', 'old.csv', table(papers))),
  }
}
