/**
 * Addresses in the other 33 provinces. Import this module and call `plugInCountry()` only where 250 kB of table do not
 * matter: in the service and the evaluation, never in the side panel.
 */
import { fold } from '../vietnamese/fold.ts'
import { COUNTRY_BEFORE, COUNTRY_IN_FORCE } from './country-table.ts'
import { plugInElsewhere } from './elsewhere.ts'
import { type AddressResolution, resolveWithin } from './index.ts'
import { districtsOf, type Gazetteer, gazetteer, nameKey, PROVINCE_LIST, type Province } from './units.ts'

/** The text under each `#` head. */
function sections(table: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const block of table.split('#').slice(1)) {
    const at = block.indexOf('\n')
    found.set(block.slice(0, at), block.slice(at + 1).trim())
  }
  return found
}

const read = new Map<string, Gazetteer>()
let tables: { inForce: Map<string, string>; before: Map<string, string> } | null = null

/** The gazetteer of a province in force, read from the table when first asked for. */
export function gazetteerOf(province: Province): Gazetteer {
  const known = read.get(province.code)
  if (known) return known
  tables ??= { inForce: sections(COUNTRY_IN_FORCE), before: sections(COUNTRY_BEFORE) }
  const inForce = (tables.inForce.get(province.code) ?? '')
    .split(/[;\n]/)
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, 5), line.slice(5, 6), line.slice(6)] as const)
  const before = [province.name, ...province.former].flatMap((name) =>
    districtsOf(tables?.before.get(name) ?? '', () => name),
  )
  const made = gazetteer(province.fullName, inForce, before)
  read.set(province.code, made)
  return made
}

/** "quận Ninh Kiều" without a province: the one province that had a district of that name. */
function provinceOfDistrict(address: string): Province | null {
  const folded = nameKey(address)
  tables ??= { inForce: sections(COUNTRY_IN_FORCE), before: sections(COUNTRY_BEFORE) }
  const having = PROVINCE_LIST.filter((province) =>
    [province.name, ...province.former].some((name) =>
      [...(tables?.before.get(name) ?? '').matchAll(/^@(TP|TX|H|Q) (.{1,40})$/gm)].some(
        ([, type = '', district = '']) => folded.includes(`${DISTRICT_WORD[type]} ${nameKey(fold(district))}`),
      ),
    ),
  )
  return having.length === 1 ? (having[0] as Province) : null
}

const DISTRICT_WORD: Record<string, string> = { TP: 'thanh pho', TX: 'thi xa', H: 'huyen', Q: 'quan' }

function lookUp(address: string, named: Province | null): AddressResolution | null {
  const province = named ?? provinceOfDistrict(address)
  if (!province) return null
  const within = resolveWithin(address, gazetteerOf(province))
  if (within) return { ...within, outside: true }
  return {
    code: null,
    candidates: [],
    province: province.fullName,
    outside: true,
    how: 'outside',
    confidence: 0.9,
  }
}

/** From now on `resolveAddress` names the unit of addresses in other provinces, too. */
export function plugInCountry(): void {
  plugInElsewhere(lookUp)
}
