import type { OfficeProfile } from '../../shared/api.ts'
import type { KeyHolder } from '../guard/key.ts'

/** Whose name goes into the register and the audit chain: the officer of the profile, else the program that called. */
export const officerOf = (office: OfficeProfile, holder: KeyHolder): string => office.officer || holder.name
