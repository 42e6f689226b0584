/** An original as a file to be saved: never shown or run by the browser that fetches it. */
import type { Context } from 'hono'

/** The ending of a file's name and nothing else of it: file names carry citizens' names. */
export const endingOf = (filename: string | null): string =>
  /\.[a-z0-9]{1,5}$/i.exec(filename ?? '')?.[0]?.toLowerCase() ?? ''

/** Types a browser would show or run are sent as plain bytes. */
export const safeType = (contentType: string): string =>
  /^(?:application\/pdf|image\/(?:png|jpeg|gif|webp|tiff|bmp))$/.test(contentType)
    ? contentType
    : 'application/octet-stream'

export function asFile(
  context: Context,
  { bytes, contentType }: { bytes: Uint8Array; contentType: string },
  filename: string,
): Response {
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${filename}"`,
    'content-security-policy': "default-src 'none'; sandbox",
  })
}
