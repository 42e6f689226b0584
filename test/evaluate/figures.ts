/** Counts and what may be concluded from them. */

/** `right` of `n` cases. */
export interface Share {
  right: number
  n: number
}

/** True and false positives and false negatives of a set of values. */
export interface Matches {
  tp: number
  fp: number
  fn: number
}

/** 95 % interval of a share (Wilson), honest for small numbers; `[0, 1]` without cases. */
export function wilson({ right, n }: Share): [low: number, high: number] {
  if (n === 0) return [0, 1]
  const z = 1.959964
  const p = right / n
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}

export const share = (): Share => ({ right: 0, n: 0 })
export const matches = (): Matches => ({ tp: 0, fp: 0, fn: 0 })

export function count(into: Share, right: boolean): void {
  into.n += 1
  if (right) into.right += 1
}

export const f1 = ({ tp, fp, fn }: Matches): number =>
  tp === 0 ? (fp + fn === 0 ? 1 : 0) : (2 * tp) / (2 * tp + fp + fn)

/** Adds how two lists agree; each wanted value is found at most once. */
export function compare<T>(
  into: Matches,
  wanted: readonly T[],
  found: readonly T[],
  same: (a: T, b: T) => boolean,
): void {
  const open = [...found]
  for (const want of wanted) {
    const at = open.findIndex((value) => same(want, value))
    if (at === -1) into.fn += 1
    else {
      into.tp += 1
      open.splice(at, 1)
    }
  }
  into.fp += open.length
}
