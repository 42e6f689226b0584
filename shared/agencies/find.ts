/** From a name as somebody wrote it to a body of the directory, and back. */
import type { Agency } from '../api.ts'
import { CENTRAL_BODIES } from '../law/competence/superiors.ts'
import { recogniseBody } from '../law/recognise-body.ts'
import type { PetitionType } from '../petition.ts'
import { foldKey, normalise, tonePlacement } from '../vietnamese/fold.ts'
import { DIRECTORY } from './directory.ts'

export interface FoundAgency {
  /** The body in charge today; null when only "which commune" is open (`candidates`) or nothing is known. */
  org: string | null
  candidates: string[]
  /** The name is that of a body that no longer exists. */
  former: boolean
}

interface Index {
  byOrg: ReadonlyMap<string, Agency>
  /** Several where names differ in accents only: xã Tân Thạnh, xã Tân Thành. */
  byName: ReadonlyMap<string, readonly { written: string; agency: Agency }[]>
}

/** Accents kept, tone placement and case evened out. */
const asWritten = (name: string) =>
  tonePlacement(normalise(name).toLowerCase(), 'old')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const INDEXES = new WeakMap<readonly Agency[], Index>()

function indexOf(directory: readonly Agency[]): Index {
  let index = INDEXES.get(directory)
  if (index === undefined) {
    const byName = new Map<string, { written: string; agency: Agency }[]>()
    // Names in force first: an alias of an abolished body never hides one that exists.
    const ordered = [...directory].sort((a, b) => Number(a.abolished !== null) - Number(b.abolished !== null))
    for (const agency of ordered)
      for (const name of [agency.name, ...agency.aliases, ...agency.predecessors]) {
        const key = foldKey(name)
        const same = byName.get(key)
        if (same === undefined) byName.set(key, [{ written: asWritten(name), agency }])
        else same.push({ written: asWritten(name), agency })
      }
    index = { byOrg: new Map(directory.map((agency) => [agency.org, agency])), byName }
    INDEXES.set(directory, index)
  }
  return index
}

/** The body with that id, or null. */
export const agencyOf = (org: string, directory: readonly Agency[] = DIRECTORY): Agency | null =>
  indexOf(directory).byOrg.get(org) ?? null

/** The body in charge today: an abolished one gives its successor, null where the successor depends on the place. */
export function inForce(org: string, directory: readonly Agency[] = DIRECTORY): string | null {
  const agency = agencyOf(org, directory)
  return agency === null || agency.abolished === null ? org : agency.successor
}

/**
 * Finds a body by its name as written: official names, short forms, without accents, old names (to the successor),
 * commune bodies by the commune's name. `near` (communes of the matter) settles names several units share.
 */
export function findAgency(
  name: string,
  near: readonly string[] = [],
  directory: readonly Agency[] = DIRECTORY,
): FoundAgency | null {
  const key = foldKey(name)
  if (key === '') return null
  const { byName } = indexOf(directory)
  const bare = key.replace(/ (?:tinh )?(?:tay ninh|long an)$/, '')
  const exact = chosen(byName.get(key) ?? byName.get(bare) ?? [], name, near)
  if (exact !== undefined && exact.abolished === null) {
    const former = exact.predecessors.some((old) => foldKey(old) === key || foldKey(old) === bare)
    return { org: exact.org, candidates: [exact.org], former }
  }
  const body = recogniseBody(name, near)
  if (body !== null && body.org !== null) return { org: body.org, candidates: [body.org], former: body.abolished }
  if (exact !== undefined)
    return { org: exact.successor, candidates: exact.successor === null ? [] : [exact.successor], former: true }
  if (body === null || (body.communes.length === 0 && !body.abolished && body.kind !== 'former_district')) return null
  return {
    org: null,
    candidates: body.communes.map((code) => `UBND_X/${code}`),
    former: body.abolished || body.kind === 'former_district',
  }
}

/** Among bodies whose folded names agree: the one near the matter, the one written with the same accents, the only one. */
function chosen(
  same: readonly { written: string; agency: Agency }[],
  name: string,
  near: readonly string[],
): Agency | undefined {
  const written = asWritten(name)
  return (
    same.find(({ agency }) => agency.communeCode !== null && near.includes(agency.communeCode)) ??
    same.find((entry) => entry.written === written) ??
    same.find(({ agency }) => agency.communeCode === null) ??
    (new Set(same.map(({ agency }) => agency.org)).size === 1 ? same[0] : undefined)
  )?.agency
}

/** `UBND xã Tân Hội` for `UBND_X/25525`; the id itself where the directory does not know it. */
export function nameOfOrg(org: string, directory: readonly Agency[] = DIRECTORY): string {
  return agencyOf(org, directory)?.name ?? CENTRAL_BODIES[org] ?? org
}

/** Who answers in person: a complaint or denunciation is resolved by the head of a body (LKN Điều 17–25, LTC Điều 12–21). */
export function nameOfResolver(org: string, type: PetitionType, directory: readonly Agency[] = DIRECTORY): string {
  const name = nameOfOrg(org, directory)
  if (type !== 'complaint' && type !== 'denunciation') return name
  if (name.startsWith('UBND ')) return `Chủ tịch ${name}`
  if (name.startsWith('Sở ')) return `Giám đốc ${name}`
  if (name.startsWith('Công an ')) return org.startsWith('CAX') ? `Trưởng ${name}` : `Giám đốc ${name}`
  if (name.startsWith('TAND ')) return `Chánh án ${name}`
  if (name.startsWith('VKSND ')) return `Viện trưởng ${name}`
  if (name.startsWith('BHXH ')) return `Giám đốc ${name}`
  return name
}
