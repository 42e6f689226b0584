/** The parts of the mail: each can be read, and what could not be read says why. */
import type { Evidence, Message } from '../../shared/petition.ts'
import { say, words } from '../wording/index.ts'
import { nameOf } from './letter.tsx'

const SIGNS = { read: '✔', empty: '–', unreadable: '✘', refused: '✘', cancelled: '–', pending: '…' }

/** Something of the paper may be missing: the officer sees it without opening the list. */
const lacks = ({ status, notes }: Message['parts'][number]) =>
  status === 'unreadable' || status === 'refused' || notes.some(({ code }) => code === 'cut_off')

export function PartNotes({ message, show }: { message: Message; show: (part: Evidence) => void }) {
  const { form } = words()
  return (
    <details class="small" open={message.parts.some(lacks)}>
      <summary>{form.parts}</summary>
      <ul class="check-list">
        {message.parts.map((part) => (
          <li key={part.id}>
            <span aria-hidden="true">{SIGNS[part.status]} </span>
            {part.text ? (
              <button type="button" class="link" onClick={() => show({ part: part.id, start: 0, end: 0 })}>
                {nameOf(part)}
              </button>
            ) : (
              nameOf(part)
            )}
            {part.notes.map((note) => (
              <span key={note.code} class="quiet">
                {' '}
                · {say(note.text)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
