/**
 * Addresses outside Tây Ninh. The country's table is too large for the side panel, so it is plugged in where there is
 * room for it (`country.ts` in the service); without it such an address is known only to lie outside.
 */
import type { AddressResolution } from './index.ts'
import type { Province } from './units.ts'

type Elsewhere = (address: string, province: Province | null) => AddressResolution | null

let lookUp: Elsewhere | null = null

/** Plugs in the table of the other provinces. */
export function plugInElsewhere(table: Elsewhere): void {
  lookUp = table
}

export function elsewhere(address: string, province: Province | null): AddressResolution | null {
  return lookUp === null ? null : lookUp(address, province)
}
