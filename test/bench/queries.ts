/** The queries every contender gets: fresh papers of registered matters, and papers of matters nobody has seen. */
import { type Invented, invent, registered, VARIANTS, type VariantName } from './petitions.ts'

export const idOf = (matter: number, variant: VariantName, copy: number): string => `${matter}/${variant}/${copy}`

export type Query = { variant: VariantName | 'new'; petition: () => Invented; truth: ReadonlySet<string> }

/** Nobody registered these; the fields of copies asked about begin here. */
const FRESH_COPY = 1000
const UNSEEN = 10_000_000

/** How many matters the first `size` petitions of the register belong to. */
export function mattersIn(size: number): {
  matters: number
  idsOf: (matters: ReadonlySet<number>) => Map<number, Set<string>>
} {
  let matters = 0
  let n = 0
  for (const { matter } of registered()) {
    if (n === size) break
    n += 1
    matters = matter + 1
  }
  return {
    matters,
    idsOf(wanted) {
      const ids = new Map<number, Set<string>>()
      let seen = 0
      for (const { matter, variant, copy } of registered()) {
        if (seen === size) break
        seen += 1
        if (!wanted.has(matter)) continue
        ids.set(matter, (ids.get(matter) ?? new Set()).add(idOf(matter, variant, copy)))
      }
      return ids
    },
  }
}

/** `count` queries against the first `size` petitions: nine kinds of repeats in turn, and three of twelve are new. */
export function queriesFor(size: number, count: number): Query[] {
  const { matters, idsOf } = mattersIn(size)
  const kinds: (VariantName | 'new')[] = [...VARIANTS.slice(1), 'new', 'new', 'new']
  const plan = Array.from({ length: count }, (_, q) => {
    const kind = kinds[q % kinds.length] as VariantName | 'new'
    return {
      kind,
      matter:
        kind === 'new' ? UNSEEN + q : Math.floor((((q * 2_654_435_761) % 4_294_967_296) / 4_294_967_296) * matters),
    }
  })
  const ids = idsOf(new Set(plan.map(({ matter }) => matter)))
  return plan.map(({ kind, matter }, q) => ({
    variant: kind,
    petition: () => invent(matter, kind === 'new' ? 'first' : kind, FRESH_COPY + q),
    truth: ids.get(matter) ?? new Set(),
  }))
}

/** The first `size` petitions of the register, one after the other. */
export function* petitions(size: number): Generator<{ id: string; petition: Invented }> {
  let n = 0
  for (const { matter, variant, copy } of registered()) {
    if (n === size) return
    n += 1
    yield { id: idOf(matter, variant, copy), petition: invent(matter, variant, copy) }
  }
}
