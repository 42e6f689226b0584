/** Every saved page beside this file, against its expected result. A new case is a new folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anchorFor, capture, openMessages, PORTALS } from '../../extension/portals/index.ts'
import { HAND_MADE, openHandMade } from './hand-made/index.ts'
import { type Expected, openSavedPage, type SavedPage } from './saved-page.ts'

const HERE = import.meta.dirname
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
const cases = foldersIn(HERE).flatMap((portal) => foldersIn(join(HERE, portal)).map((name) => [portal, name] as const))
const expectedOf = (portal: string, name: string) =>
  JSON.parse(readFileSync(join(HERE, portal, name, 'expected.json'), 'utf8')) as Expected

afterEach(() => vi.unstubAllGlobals())

async function check({ dom, expected, asked, fetch, broken, read }: SavedPage): Promise<void> {
  const { document, location } = dom.window
  // The adapters run in a page: these are the page's own.
  vi.stubGlobal('DOMParser', dom.window.DOMParser)
  const before = document.documentElement.outerHTML
  const { choose, maxBytes, expect: wanted } = expected
  const result = await capture(document, location, { fetch, choose, maxBytes })

  expect(broken, 'rules of a request').toEqual([])
  expect(document.documentElement.outerHTML, 'the page is left as it was').toBe(before)
  expect({ ok: result.ok, portal: result.portal, reason: result.ok ? undefined : result.reason }).toEqual({
    ok: wanted.ok,
    portal: wanted.portal,
    reason: wanted.reason,
  })
  if (!result.ok) {
    expect(result.choose?.map(({ subject }) => subject)).toEqual(wanted.choose)
    return
  }
  expect(openMessages(document, location).messages.map(({ key }) => key)).toContain(result.messageKey)
  if (wanted.subject !== undefined) expect(result.subject).toBe(wanted.subject)
  if (wanted.key !== undefined) expect(result.messageKey).toBe(wanted.key)
  if (wanted.anchor !== undefined) {
    const anchor = anchorFor(document, location)
    expect(anchor === null ? null : anchor.matches(wanted.anchor ?? 'none')).toBe(wanted.anchor === null ? null : true)
  }
  if (wanted.source !== undefined) {
    expect('mime' in result.source, `raw source; asked ${asked.join(', ')}`).toBe(true)
    if ('mime' in result.source) {
      const given = read(wanted.source)
      expect(Buffer.compare(Buffer.from(result.source.mime), given), 'bytes of the source').toBe(0)
    }
  }
  if (wanted.message !== undefined) {
    expect('message' in result.source, 'read from the page').toBe(true)
    if ('message' in result.source) {
      const { body, from, attachments } = result.source.message
      for (const piece of wanted.message.body) expect(body).toContain(piece)
      for (const piece of wanted.message.without ?? []) expect(body).not.toContain(piece)
      if (wanted.message.from !== undefined) expect(from).toContain(wanted.message.from)
      expect(
        attachments.map(({ filename, content }) => ({ filename, read: content !== undefined })),
        'attachments',
      ).toEqual(wanted.message.attachments ?? [])
    }
  }
}

describe('saved pages', () => {
  it.each(cases)('%s / %s', async (portal, name) => check(await openSavedPage(join(HERE, portal, name))))

  it('has for every portal two pages with a message and one without', () => {
    for (const { name } of PORTALS) {
      const own = cases
        .map(([folder, one]) => expectedOf(folder, one))
        .filter(({ expect: { portal } }) => portal === name)
      expect(own.filter(({ expect: { ok } }) => ok).length, `${name}: messages`).toBeGreaterThanOrEqual(2)
      expect(
        own.filter(({ expect: { reason } }) => reason === 'not_a_message').length,
        `${name}: other pages`,
      ).toBeGreaterThanOrEqual(1)
    }
  })

  it('says of every page where it comes from', () => {
    for (const [portal, name] of cases)
      expect(expectedOf(portal, name).seen, `${portal}/${name}`).toMatch(/^(saved from|made by hand)/)
  })
})

describe('pages made by hand, after public facts', () => {
  it.each(HAND_MADE.map((one) => [one.expect.portal, one.name, one] as const))('%s / %s', async (_portal, _name, one) =>
    check(await openHandMade(one)),
  )
})
