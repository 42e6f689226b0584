/** The whole journey of one paper that comes twice, the same in every mail portal. */
import { expect } from 'vitest'
import { type Officer, officerAt } from '../../local-server/start/officer.ts'
import type { House } from './house.ts'
import { bannerIn, bannerWords } from './in-page.ts'

export type Way = {
  /** Opens the complaint (letter `l01`), and the mail with the same paper (letter `l02`). */
  openFirst(): Promise<void>
  openSecond(): Promise<void>
  /** What stands in the portal's compose window once it is open. */
  composed(): Promise<{ to: string; subject: string; text: string; forwarded: boolean }>
}

export type Told = { officer: Officer; number: string; second: string; agency: string }

export async function journey({ page, check, click, browser }: House, way: Way): Promise<Told> {
  await way.openFirst()
  const officer = officerAt(await check(page))
  await officer.sees('ĐƠN KHIẾU NẠI')
  for (const read of ['Lê Thị Mỹ Hạnh', 'Xã Cầu Khởi', '0983417206', '1846/QĐ-UBND', 'thửa 152, tờ 27'])
    await officer.sees(read)
  // Only the last four figures of an identity number are shown.
  expect(await officer.text()).not.toContain('072168003914')
  expect(await bannerIn(page)).toBeNull()
  const number = await officer.registers()

  await way.openSecond()
  await click(page)
  expect(await bannerWords(page)).toContain(number)
  await officer.sees(number)
  const second = await officer.registers()
  expect(second).not.toBe(number)
  const agency = await officer.forwards()

  await officer.presses('Mở cửa sổ soạn thư')
  await officer.sees('Cửa sổ soạn thư đã điền sẵn')
  const { to, subject, text, forwarded } = await way.composed()
  expect(`${to}${subject}`).not.toBe('')
  expect(subject).toContain(second)
  expect(text.trim().length).toBeGreaterThan(40)
  expect(forwarded, 'the original mail goes along').toBe(true)

  const dashboard = await browser.context.newPage()
  await dashboard.goto(`chrome-extension://${browser.extensionId}/dashboard.html`)
  const row = dashboard.getByRole('row').filter({ hasText: second })
  await row.first().waitFor()
  await row.filter({ hasText: agency }).first().waitFor()
  await dashboard.close()
  return { officer, number, second, agency }
}
