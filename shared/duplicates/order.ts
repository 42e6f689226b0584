/** Which of two papers is the later one, and what it says of the earlier. */
import type { Fingerprint } from './fingerprint.ts'

/** The later and the earlier of two papers; as given when their days do not tell. */
export const inOrder = (a: Fingerprint, b: Fingerprint): [later: Fingerprint, earlier: Fingerprint] =>
  a.petitionDay !== 0 && b.petitionDay !== 0 && a.petitionDay < b.petitionDay ? [b, a] : [a, b]

/**
 * The complaint after the first decision is the later paper of the two, where their days tell; it follows a complaint,
 * not a wish or a report.
 */
export function secondInstance(a: Fingerprint, b: Fingerprint): boolean {
  if (a.second === b.second) return false
  const first = a.second ? b : a
  if (first.type === 'feedback') return false
  const [later] = inOrder(a, b)
  return later.second || a.petitionDay === 0 || b.petitionDay === 0 || a.petitionDay === b.petitionDay
}

/**
 * A letter that names only decisions made after the earlier one is about something that had not happened yet, unless it
 * speaks of an earlier paper.
 */
export function newDecision(a: Fingerprint, b: Fingerprint): boolean {
  const [later, earlier] = inOrder(a, b)
  if (earlier.petitionDay === 0 || later.leans) return false
  const named = later.documents.filter(({ number }) => number !== 0)
  // A second complaint names one that came after the first in any case: what it was answered with.
  return named.length > (later.second ? 1 : 0) && named.every(({ day }) => day > earlier.petitionDay)
}

/** Two lines that name neither decision nor parcel: "em gửi thêm hai tấm hình". */
export const saysHardlyAnything = ({ letters, documents, parcels, names }: Fingerprint): boolean =>
  letters.size < 60 && documents.length + parcels.length + names.length === 0
