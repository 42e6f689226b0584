/** The office whose register this is, and the programs that hold a key to it. */
import * as z from 'zod'
import { Org } from '../petition.ts'

/** The receiving authority: competence is relative to who is asking. */
export const OfficeProfile = z.object({
  /** `UBND_T` for the provincial reception board, `SNNMT`, `UBND_X/25525`, `VPTU` … */
  org: Org,
  name: z.string(),
  /** Whose name goes into the register as the processing officer. */
  officer: z.string(),
  /** Ban TCD may forward complaints inside the provincial system (NĐ 154/2026 Đ6 k3b): a choice of the office. */
  mayForwardComplaints: z.boolean().default(false),
})
export type OfficeProfile = z.infer<typeof OfficeProfile>

export const PairingRequest = z.object({
  code: z.string().trim().min(4).max(40),
  name: z.string().trim().min(1).max(80),
})
export type PairingRequest = z.infer<typeof PairingRequest>

export const Pairing = z.object({ key: z.string(), instance: z.string(), office: OfficeProfile })
export type Pairing = z.infer<typeof Pairing>

/** Programs that hold a key: paired extensions and scripts. */
export const Holder = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['extension', 'script']),
  createdAt: z.string(),
  current: z.boolean(),
})
export type Holder = z.infer<typeof Holder>

export const HolderList = z.object({ items: z.array(Holder) })
export type HolderList = z.infer<typeof HolderList>
