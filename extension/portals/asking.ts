/**
 * Requests to the portal within the officer's session: same origin only, as bytes (decoding an 8-bit
 * message as text would spoil it), with a time limit (a request that makes the browser ask for a password
 * would never return) and a size limit.
 */
import type { Answer, Ask, CaptureOptions, PortalPage } from './portal.ts'

const TIMEOUT = 8_000
/** The service takes 64 MB of base64 and envelope: 45 MB of source with room to spare. */
export const MAX_SOURCE_BYTES = 45 * 1024 * 1024

/** Thrown so that an oversized message is told apart from one that could not be had. */
export class TooLarge extends Error {}

export function askerOf(page: PortalPage, options: CaptureOptions): Ask {
  const limit = options.maxBytes ?? MAX_SOURCE_BYTES
  const request = options.fetch ?? fetch
  return async (url, init) => {
    const target = sameOrigin(url, page)
    if (!target) return null
    const time = AbortSignal.timeout(options.timeout ?? TIMEOUT)
    try {
      const response = await request(target, {
        ...init,
        credentials: 'same-origin',
        signal: options.signal ? AbortSignal.any([options.signal, time]) : time,
      })
      if (response.url && new URL(response.url).origin !== page.location.origin) return null
      const bytes = await readWithin(response, limit)
      const contentType = response.headers.get('content-type') ?? ''
      return { status: response.status, contentType, bytes, url: response.url || target }
    } catch (error) {
      if (error instanceof TooLarge) throw error
      return null
    }
  }
}

/** The absolute address when it is of the page's own origin, else null. */
export function sameOrigin(url: string, page: PortalPage): string | null {
  try {
    const target = new URL(url, page.location.href)
    return target.origin === page.location.origin ? target.href : null
  } catch {
    return null
  }
}

async function readWithin(response: Response, limit: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > limit) throw new TooLarge()
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > limit) {
      void reader.cancel()
      throw new TooLarge()
    }
    chunks.push(next.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const isHtml = (answer: Answer) =>
  /html/i.test(answer.contentType) || /^\s*<(!doctype|html|head|body)\b/i.test(beginning(answer.bytes))
const beginning = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, 512))

/** True when the portal answered with a page that asks for a password, or refused for want of a session. */
export function asksForLogin(answer: Answer): boolean {
  if (answer.status === 401 || answer.status === 440) return true
  if (!isHtml(answer)) return false
  if (/\/(login|logon|auth\/logon)\b[^/]*$/i.test(new URL(answer.url).pathname)) return true
  return /type\s*=\s*["']?password/i.test(new TextDecoder().decode(answer.bytes.subarray(0, 400_000)))
}

/** The body of an answer that may be a message source or a file: successful, not a web page, not empty. */
export function fileOf(answer: Answer | null): Uint8Array | null {
  if (answer?.status !== 200 || answer.bytes.length === 0 || isHtml(answer)) return null
  return answer.bytes
}
