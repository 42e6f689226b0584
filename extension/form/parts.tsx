/** The parts of the mail: each can be read, and what could not be read says why. */
import type { Evidence, Message, Part } from '../../shared/petition.ts'
import { ask } from '../ask.ts'
import { say, words } from '../wording/index.ts'
import { nameOf } from './letter.tsx'

const SIGNS = { read: '✔', empty: '–', unreadable: '✘', refused: '✘', cancelled: '–', pending: '…' }

/** The officer stopped the reading of scans: which are unread, and the way to read them after all. */
export function Stopped({ tabId, message, open }: { tabId: number; message: Message; open: boolean }) {
  const { reading } = words()
  const parts = message.parts.filter(({ status }) => status === 'cancelled')
  if (parts.length === 0) return null
  return (
    <div class="notice warn" role="status">
      <p>
        <strong>⚠ {reading.stopped}</strong>
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.id} class="small">
            {nameOf(part)}
            {part.notes
              .filter(({ code }) => code === 'cancelled')
              .map((note) => (
                <span key={note.code}> · {say(note.text)}</span>
              ))}
          </li>
        ))}
      </ul>
      {open && (
        <p>
          <button type="button" id="read-on" class="button" onClick={() => void ask('read_on', { tabId })}>
            {reading.goOn}
          </button>
        </p>
      )}
    </div>
  )
}

/** An archive whose files stand in the list by themselves has nothing of its own to show. */
const isFile = ({ id }: Part, { parts }: Message): boolean =>
  id !== 'body' && !parts.some((one) => one.id.startsWith(`${id}.`))

/** Something of the paper may be missing: the officer sees it without opening the list. */
export const lacks = ({ status, notes }: Part): boolean =>
  status === 'unreadable' || status === 'refused' || notes.some(({ code }) => code === 'cut_off')

/** Why a part could not be read, in the intake's words. */
export const noteOf = ({ notes }: Part) => notes.find(({ code }) => code !== 'wrong_extension')?.text ?? null

/** `kept`: the service holds the originals, so that also what could not be read can be looked at or saved. */
export function PartNotes(props: { message: Message; kept: boolean; show: (part: Evidence) => void }) {
  const { message, kept, show } = props
  const { form } = words()
  return (
    <details class="small" open={message.parts.some(lacks)}>
      <summary>{form.parts}</summary>
      <ul class="check-list">
        {message.parts.map((part) => (
          <li key={part.id}>
            <span aria-hidden="true">{SIGNS[part.status]} </span>
            {part.text || (kept && isFile(part, message)) ? (
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
