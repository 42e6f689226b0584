/** Invented matters and people, each made anew from its number: nothing is stored, a million cost nothing. */
import { COMMUNE_CODES, nameOfCommune } from '../../shared/places/index.ts'
import { Chance } from './chance.ts'
import { FAMILY, FIRM_SYLLABLES, GIVEN, HAMLETS, KINDS, type Kind, MIDDLE, WATER } from './vocabulary.ts'

const PEOPLE = 2
const MATTER = 1
/** Share of matters whose sender has another matter too, and of matters written on a form many use. */
const SENDER_AGAIN = 0.07
const ON_A_FORM = 0.15
const FORMS = 300

export type Person = { name: string; phone: string; citizenId: string; address: string; mailbox: string; code: string }

export type Matter = {
  index: number
  kind: Kind
  code: string
  commune: string
  decision: { number: string; day: string } | null
  parcel: { parcel: string; mapSheet: string } | null
  area: string
  sum: string
  respondent: string
  firm: string
  water: string
  /** The person who wrote first. */
  sender: number
  /** Number of a form that many fill in, or null for a letter of one's own. */
  form: number | null
}

export const shortCommune = (code: string): string => (nameOfCommune(code) ?? '').replace(/^(?:Xã|Phường) /, '')

export function fullName(chance: Chance): string {
  return `${chance.pickSkewed(FAMILY)} ${chance.pickSkewed(MIDDLE)} ${chance.pick(GIVEN)}`
}

export function dayIn(chance: Chance, year = chance.pick([2025, 2026])): { iso: string; written: string } {
  const [y, m, d] = [year, chance.int(1, 12), chance.int(1, 28)]
  const two = (n: number) => String(n).padStart(2, '0')
  return { iso: `${y}-${two(m)}-${two(d)}`, written: `${chance.chance(0.5) ? two(d) : d}/${m}/${y}` }
}

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

export function personOf(index: number): Person {
  const chance = new Chance(PEOPLE, index)
  const code = chance.pick(COMMUNE_CODES)
  const name = fullName(chance)
  const phone = `0${chance.pick(['3', '5', '7', '8', '9'])}${chance.digits(8)}`
  const citizenId = `${chance.pick(['072', '080'])}${chance.int(0, 3)}${chance.digits(8)}`
  const address = `${chance.int(1, 400)} tổ ${chance.int(1, 12)}, ấp ${chance.pick(HAMLETS)}, ${nameOfCommune(code)}, tỉnh Tây Ninh`
  return { name, phone, citizenId, address, code, mailbox: `nguoidan${index}@example.vn` }
}

export function matterOf(index: number): Matter {
  const chance = new Chance(MATTER, index)
  const code = chance.pick(COMMUNE_CODES)
  const form = chance.chance(ON_A_FORM) ? chance.int(0, FORMS - 1) : null
  const kind = form === null ? chance.pick(KINDS) : (KINDS[form % 3] as Kind)
  const day = dayIn(chance)
  const firm = `${chance.pick(FIRM_SYLLABLES)} ${chance.pick(FIRM_SYLLABLES)} ${chance.pick(FIRM_SYLLABLES)}`
  const sender = chance.chance(SENDER_AGAIN) ? Math.max(0, index - chance.int(1, 900)) : index
  return {
    index,
    kind,
    code,
    commune: shortCommune(code),
    decision: kind.suffix === null ? null : { number: `${chance.int(3, 3200)}/${kind.suffix}`, day: day.iso },
    parcel: kind.parcel ? { parcel: String(chance.int(1, 1400)), mapSheet: String(chance.int(1, 60)) } : null,
    area: grouped(chance.int(60, 18_000)),
    sum: grouped(chance.int(60, 4000) * 1000 * (chance.chance(0.5) ? 1 : 137)),
    respondent: fullName(chance),
    firm,
    water: chance.pick(WATER),
    sender,
    form,
  }
}
