/** When two readings of one value count as the same: spelling, accents and spaces of names do not matter, digits do. */
import { foldKey } from '../../shared/vietnamese/fold.ts'

/** Ranks, "bà", "ông" do not make another name. */
export const sameName = (a: string | null, b: string | null): boolean => {
  const key = (name: string) => foldKey(name).replace(/^(?:ong|ba|anh|chi|co|chu|bac|luat su|ls|dong chi|d c) /, '')
  return a !== null && b !== null && key(a) === key(b)
}

const digits = (text: string) => text.replace(/\D/g, '')
export const sameDigits = (a: string, b: string): boolean => digits(a) === digits(b)

const NUMBER_KEY = (number: string) =>
  foldKey(number)
    .replace(/\s/g, '')
    .replace(/^0+(?=\d)/, '')
export const sameNumber = (a: string, b: string): boolean => NUMBER_KEY(a) === NUMBER_KEY(b)

const parcelNumber = (text: string) => text.replace(/\s/g, '').replace(/^0+(?=\d)/, '')
export const sameParcel = (
  a: { parcel: string; mapSheet: string | null },
  b: { parcel: string; mapSheet: string | null },
): boolean =>
  parcelNumber(a.parcel) === parcelNumber(b.parcel) && parcelNumber(a.mapSheet ?? '') === parcelNumber(b.mapSheet ?? '')

const bodyKey = (text: string) =>
  ` ${foldKey(text)} `
    .replace(/ (?:uy ban nhan dan|uy ban nd|uy ban) /g, ' ubnd ')
    .replace(/ (?:bao hiem xa hoi) /g, ' bhxh ')
    .replace(/ (?:thi hanh an dan su) /g, ' thads ')
    .replace(/ (?:toa an nhan dan) /g, ' tand ')
    // Every committee's name would hold the province's, were only `ubnd` left of it.
    .replace(/(?<! ubnd) (?:tinh )?(?:tay ninh|long an) $/, ' ')
    .replace(/ (?:tnhh|mtv|cong ty|cp|co phan) /g, ' ')
    .trim()

type Who = { name: string | null; position: string | null; body: string | null }
/** The same person by name; where no person is named, the same body: one name holds the other. */
export function sameRespondent(a: Who, b: Who): boolean {
  if (a.name !== null && b.name !== null) return sameName(a.name, b.name)
  if (a.name !== null || b.name !== null) return false
  const [one, two] = [bodyKey(a.body ?? a.position ?? ''), bodyKey(b.body ?? b.position ?? '')]
  return one !== '' && two !== '' && (` ${one} `.includes(` ${two} `) || ` ${two} `.includes(` ${one} `))
}
