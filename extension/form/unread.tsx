/** Files of the mail that could not be read: said before their silence is taken for an answer. */
import type { Evidence, Message, Part } from '../../shared/petition.ts'
import { say, words } from '../wording/index.ts'
import { nameOf } from './letter.tsx'
import { lacks, noteOf } from './parts.tsx'

const NAMED = 4

/** Files in which the petition may lie unread; a program is none of them. */
export const unreadOf = ({ parts }: Message): Part[] =>
  parts.filter((part) => lacks(part) && !part.notes.some(({ code }) => code === 'program'))

/** The same where no petition was seen: then it may also be in a picture on which no letters were found (handwriting). */
export const unseenOf = (message: Message): Part[] => {
  const unread = new Set(unreadOf(message))
  return message.parts.filter((part) => unread.has(part) || (part.status === 'empty' && part.pictures !== undefined))
}

type ListProps = { parts: Part[]; show: ((part: Evidence) => void) | null }

function Files({ parts, show }: ListProps) {
  const { unread } = words()
  return (
    <ul class="reasons small">
      {parts.slice(0, NAMED).map((part) => (
        <li key={part.id}>
          {show ? (
            <button type="button" class="link" onClick={() => show({ part: part.id, start: 0, end: 0 })}>
              {nameOf(part)}
            </button>
          ) : (
            nameOf(part)
          )}
          {noteOf(part) && <span> · {say(noteOf(part) as { vi: string; en: string })}</span>}
        </li>
      ))}
      {parts.length > NAMED && <li>{unread.more(parts.length - NAMED)}</li>}
    </ul>
  )
}

/** Above the form of a petition beside which something stayed unread. */
export function Unread({ parts, show }: ListProps) {
  const { unread } = words()
  if (parts.length === 0) return null
  return (
    <div class="notice warn" role="status">
      <p>
        <strong>⚠ {unread.title(parts.length)}</strong>
      </p>
      <Files parts={parts} show={show} />
    </div>
  )
}

/** No petition was seen, but not everything could be read: the program does not say that it is none. */
export function Undecided({ parts, show, none, goOn }: ListProps & { none: () => void; goOn: () => void }) {
  const { unread, steps } = words()
  return (
    <div class="notice warn" role="status">
      <p>
        <strong>⚠ {unread.undecided}</strong>
      </p>
      <Files parts={parts} show={show} />
      <p>{unread.next}</p>
      <p class="row">
        <button type="button" id="primary" class="button" onClick={goOn}>
          {unread.goOn}
        </button>
        <button type="button" class="link" onClick={none}>
          {steps.notPetition}
        </button>
      </p>
    </div>
  )
}
