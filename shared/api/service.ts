/** The service itself: the contract it speaks, whether it is ready, and how it refuses. */
import * as z from 'zod'
import { Wording } from '../petition.ts'

export const CONTRACT = 1

export const DEFAULT_PORT = 8710

/** Largest request the service takes: a 25 MB message, base64-coded, with room for the envelope. */
export const MAX_REQUEST_BYTES = 64 * 1024 * 1024

/** Every refusal of the service: what failed, what was kept safe, what to do next. */
export const Problem = z.object({
  code: z.string(),
  what: Wording,
  kept: Wording,
  next: Wording,
  /** Names of the fields of the request that do not fit; names only, never what was sent. */
  fields: z.array(z.string()).optional(),
})
export type Problem = z.infer<typeof Problem>

export const Health = z.object({
  name: z.literal('dung-cua'),
  version: z.string(),
  contract: z.int(),
  /** New for every data folder: tells the extension that it talks to the service it was paired with. */
  instance: z.string(),
  ready: z.boolean(),
  why: Wording.nullable(),
})
export type Health = z.infer<typeof Health>
