/** The letter's text with the sentence that was asked for, marked and scrolled to. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Evidence, Message, Part } from '../../shared/petition.ts'
import { Icon } from '../look/icon.tsx'
import { number } from '../wording/format.ts'
import { words } from '../wording/index.ts'

export type Shown = { evidence: Evidence[]; label: string }

/** More than this is cut: a text of 200 pages in one element makes the panel crawl. Around the mark it is always shown. */
const SHOWN = 60_000

type Props = { message: Message; shown: Shown; close: () => void; choose: (shown: Shown) => void }

export function Letter({ message, shown, close, choose }: Props) {
  const { form, panel } = words()
  const first = shown.evidence[0]
  const [partId, setPartId] = useState(first?.part ?? message.parts[0]?.id)
  useEffect(() => setPartId(first?.part ?? message.parts[0]?.id), [first, message])
  const part = message.parts.find(({ id }) => id === partId)
  const text = useRef<HTMLDivElement>(null)
  const pieces = useMemo(() => (part ? piecesOf(part, shown.evidence) : []), [part, shown])
  useEffect(() => {
    const mark = text.current?.querySelector('mark')
    if (mark) mark.scrollIntoView({ block: 'center' })
    else text.current?.scrollTo(0, 0)
    text.current?.focus({ preventScroll: true })
  }, [pieces])
  const page = part && first ? part.pages.find(({ start, end }) => first.start >= start && first.start < end) : null
  const readable = message.parts.filter((one) => one.text || one.id === partId)
  return (
    <aside
      class="letter"
      aria-label={form.original}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <header>
        <strong class="grow">
          {shown.label}
          {page && <span class="quiet small"> · {words().panel.page(page.number, part?.pages.length ?? 0)}</span>}
        </strong>
        {readable.length > 1 && (
          <select
            class="input grow"
            aria-label={form.parts}
            value={partId}
            onChange={(event) => choose({ label: form.original, evidence: startOf(event.currentTarget.value) })}
          >
            {readable.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="tool" aria-label={panel.close} title={panel.close} onClick={close}>
          <Icon name="cross" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <div class="pages" ref={text} tabIndex={0} role="document" lang="vi">
        {pieces.map(({ text: piece, marked, at }) => (marked ? <mark key={at}>{piece}</mark> : piece))}
        {part && part.text.length > SHOWN && <p class="quiet small">{words().tooLong(number(part.text.length))}</p>}
      </div>
    </aside>
  )
}

export const nameOf = (part: Part): string => part.filename ?? words().form.mailBody
const startOf = (part: string): Evidence[] => [{ part, start: 0, end: 0 }]

type Piece = { text: string; marked: boolean; at: number }

/** The part's text cut at the marks; of a very long one the stretch around the first mark. */
export function piecesOf(part: Part, evidence: readonly Evidence[]): Piece[] {
  const marks = evidence
    .filter((one) => one.part === part.id && one.end > one.start && one.start < part.text.length)
    .sort((a, b) => a.start - b.start)
  const focus = marks[0]?.start ?? 0
  const from = part.text.length > SHOWN ? Math.max(0, focus - SHOWN / 2) : 0
  const to = Math.min(part.text.length, from + SHOWN)
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of marks) {
    if (start < at || start >= to) continue
    if (start > at) pieces.push({ text: part.text.slice(at, start), marked: false, at })
    pieces.push({ text: part.text.slice(start, end), marked: true, at: start })
    at = end
  }
  if (at < to) pieces.push({ text: part.text.slice(at, to), marked: false, at })
  return pieces
}
