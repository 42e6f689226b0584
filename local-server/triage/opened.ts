/** The petitions of a message that was read, and which of them is meant. */
import { createHash } from 'node:crypto'
import type { Classification, Message } from '../../shared/petition.ts'
import { allIn, fileOf, type PetitionOfMessage } from '../../shared/reading/several.ts'
import { Refusal } from '../answer.ts'
import type { Intake } from './intake-cache.ts'

/**
 * A petition of a message and what can be said of it without the register; an import does that ahead, on another core.
 * `message` null: the whole message, where it holds this petition alone.
 */
export type ReadPetition = Omit<PetitionOfMessage, 'message'> & {
  message: Message | null
  classification: Classification
}

/** A message with its petitions, and the one that is meant. `digest` tells this petition of this mail from every other. */
export type Opened = { all: OpenPetition[]; chosen: OpenPetition; digest: string }
type OpenPetition = PetitionOfMessage & { classification?: Classification }

/**
 * The petition meant by `part`, or the first. Throws `Refusal` `invalid_request` when the message has no petition there.
 * The first keeps the mail's own digest, so that a mail registered before it was seen to hold several is still known.
 */
export function openedAt(
  { message, digest }: Intake,
  part: string | undefined,
  read: readonly ReadPetition[] = [],
): Opened {
  const all: OpenPetition[] =
    read.length > 0 ? read.map((one) => ({ ...one, message: one.message ?? message })) : allIn(message)
  const named = (one: PetitionOfMessage) => one.part === part || one.copies.includes(part ?? '')
  // A file named while its scans were unread may have turned out to hold several.
  const at =
    part === undefined
      ? 0
      : Math.max(
          all.findIndex(named),
          all.findIndex((one) => fileOf(one.part) === part),
        )
  const chosen = all[at]
  if (chosen === undefined) throw new Refusal('invalid_request', ['part'])
  return { all, chosen, digest: digestAt(digest, at, chosen.part) }
}

/** The first petition is told by the mail's own digest, every other by that and its main part. */
export const digestAt = (digest: string, at: number, part: string): string =>
  at === 0 ? digest : createHash('sha256').update(`${digest}\n${part}`).digest('hex')
