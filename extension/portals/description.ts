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
  // It is the first part of a message's key, which `|` divides.
  name: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .regex(/^[^|]*$/),
  host: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9.-]{1,253}(?::\d{1,5})?$/, 'a whole host name'),
  path: z
    .string()
    .trim()
    .max(300)
    .regex(/^\/[^|?#]*$/)
    .default('/'),
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

/** What is wrong with a description, by its field; `file` where there is none to speak of. */
export type Fault = { portal: string; field: keyof PortalDescription | 'file' }

/**
 * Reads what was typed, or one portal of a file. Beside the shape it is asked whether the browser understands the
 * selectors, whether an address that needs the message's id says where it comes from, and whether the name is free.
 */
export function readDescription(typed: unknown, taken: readonly string[]): PortalDescription | Fault[] {
  const read = PortalDescription.safeParse(typed)
  const named = (typed as { name?: unknown } | null)?.name
  const portal = typeof named === 'string' ? named.slice(0, 40) : ''
  const faults = (fields: (keyof PortalDescription | 'file')[]) =>
    [...new Set(fields)].map((field) => ({ portal, field }))
  if (!read.success) {
    return faults(read.error.issues.map(({ path: [field] }) => (field as keyof PortalDescription) ?? 'file'))
  }
  const { data } = read
  const wrong = SELECTORS.filter((field) => data[field] !== '' && !isSelector(data[field]))
  const wanting: (keyof PortalDescription)[] = data.sourceUrl.includes('{id}') && !data.id ? ['id'] : []
  const name: (keyof PortalDescription)[] = taken.includes(data.name) ? ['name'] : []
  const found = [...name, ...wrong, ...wanting]
  return found.length > 0 ? faults(found) : data
}

const SELECTORS = [
  'messageSelector',
  'subjectSelector',
  'fromSelector',
  'dateSelector',
  'bodySelector',
  'attachmentSelector',
  'loginSelector',
] as const

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text)
    return true
  } catch {
    return false
  }
}

/** The portals of an exported file, all or none; else what is wrong with which. */
export function readFile(text: string, taken: readonly string[]): PortalDescription[] | Fault[] {
  const file: Fault[] = [{ portal: '', field: 'file' }]
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch {
    return file
  }
  const { format, version, portals } = (whole ?? {}) as Record<string, unknown>
  if (format !== 'dung-cua-portals' || version !== 1 || !Array.isArray(portals) || portals.length > 50) return file
  const read = portals.map((one) => readDescription(one, taken))
  const faults = read.flatMap((one) => (Array.isArray(one) ? one : []))
  return faults.length > 0 ? faults : read.flatMap((one) => (Array.isArray(one) ? [] : [one]))
}

export const areFaults = (read: PortalDescription[] | PortalDescription | Fault[]): read is Fault[] =>
  Array.isArray(read) && read.some((one) => 'field' in one)
