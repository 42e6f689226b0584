/**
 * The shape of a portal described without code: what the options page edits, exports and imports.
 * Checked here, in the options page and the background worker; what is injected only carries the type.
 */
import * as z from 'zod'
import type { PortalDescription as Plain } from './portal.ts'

const selector = z.string().trim().max(300).default('')
/** Relative to the portal: an address that names another host could send a letter there. */
const relative = z
  .string()
  .trim()
  .max(500)
  .refine((url) => !/^([a-z][a-z0-9+.-]{0,20}:|\/\/|\\)/i.test(url), { message: 'must be relative to the portal' })
  .default('')

export const PortalDescription = z.object({
  name: z.string().trim().min(1).max(40),
  host: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9.-]{1,253}(?::\d{1,5})?$/, 'a whole host name'),
  path: z.string().trim().startsWith('/').max(300).default('/'),
  messageSelector: z.string().trim().min(1).max(300),
  sourceUrl: relative,
  id: z
    .object({ from: z.enum(['query', 'hash', 'attribute']), name: z.string().trim().min(1).max(100) })
    .nullable()
    .default(null),
  subjectSelector: selector,
  fromSelector: selector,
  dateSelector: selector,
  bodySelector: selector,
  attachmentSelector: selector,
  composeUrl: relative,
  loginSelector: selector,
}) satisfies z.ZodType<Plain>
export type PortalDescription = z.infer<typeof PortalDescription>

/** What is exported and imported: one file with any number of portals. */
export const PortalDescriptions = z.object({
  format: z.literal('dung-cua-portals'),
  version: z.literal(1),
  portals: z.array(PortalDescription).max(50),
})
export type PortalDescriptions = z.infer<typeof PortalDescriptions>

/** The file's text, readable to a person who wants to check it before passing it on. */
export function exportDescriptions(portals: readonly PortalDescription[]): string {
  return `${JSON.stringify({ format: 'dung-cua-portals', version: 1, portals }, null, 2)}\n`
}

/** The portals of an exported file; null when it is no such file or any of them is wrong. */
export function importDescriptions(text: string): PortalDescription[] | null {
  try {
    const read = PortalDescriptions.safeParse(JSON.parse(text))
    return read.success ? read.data.portals : null
  } catch {
    return null
  }
}
