import type { Message } from '../../shared/petition.ts'
import { fold } from '../../shared/vietnamese/fold.ts'
import type { Vault } from '../storage/vault.ts'

/** What a typed word may be cut by: spaces and marks around words, not those inside a number. */
export const BETWEEN_WORDS = /[\s,;:!?()"“”]+/

/** A letter of 200 pages is found by its first hundred. */
const MAX_LENGTH = 200_000

/**
 * What the search finds a petition by, folded. A protected petition is found by its number and kind only: a search
 * for a name would otherwise tell that this person has denounced somebody.
 */
export function searchWords(
  seen: {
    number: string
    title: string
    sender: string
    message: Message
    identityProtected: boolean
  },
  vault: Vault,
): string {
  const open = seen.identityProtected
    ? []
    : [seen.sender, seen.message.subject, ...seen.message.parts.map((part) => part.text)]
  const words = fold([seen.number, seen.title, ...open].join('\n').normalize('NFC'))
    .replace(/\s+/g, ' ')
    .slice(0, MAX_LENGTH)
  if (!vault.hashesWords) return words
  const distinct = new Set(words.split(BETWEEN_WORDS).flatMap((word) => [word, ...word.split(/[^a-z0-9]+/)]))
  return [...distinct]
    .filter(Boolean)
    .map((word) => vault.word(word))
    .join(' ')
}
