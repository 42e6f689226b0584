/**
 * The words of the warning in the page, from what the service found. It never names the sender: a banner stands
 * where anybody passing the desk can read it, and the petition may be a denunciation.
 */
import type { DuplicateMatch, MatterEvent, Triage } from '../../shared/api.ts'
import type { Relation, Wording } from '../../shared/petition.ts'
import { enteredAs } from '../capture/desk.ts'
import { day, daysBetween } from '../wording/format.ts'
import type { Words } from '../wording/index.ts'

export type Banner = {
  label: string
  head: string
  lines: string[]
  /** Of the registered petition the buttons are about; null when there is nothing to decide. */
  other: string | null
  /** What *Cùng vụ việc* says about the two: the relation that was found. */
  same: Relation
  actions: { look: string; same: string; not: string; close: string; noted: string }
}

/** Null: nothing to warn about, no banner. */
export function bannerOf(
  triage: Triage,
  words: Words,
  say: (wording: Wording) => string,
  now: Date = new Date(),
): Banner | null {
  const warned = triage.duplicates.filter((match) => match.warn)
  const first = warned[0]
  const own = first !== undefined && first.number === enteredAs(triage)
  const circle = triage.warnings.find((warning) => CIRCLE.test(warning.code) && warning.severity !== 'note')
  if (!first && !circle) return null
  const lines = first ? [wayOf(first, words, now), becauseOf(first, words, say)] : []
  if (circle && first) lines.unshift(say(circle.text))
  if (warned.length > 1) lines.push(words.banner.others(warned.length - 1))
  return {
    label: words.banner.label,
    head: own
      ? words.banner.entered(first.number, day(first.registeredAt), first.registeredBy)
      : first
        ? headOf(first, warned.length, words)
        : circle
          ? say(circle.text)
          : '',
    lines: lines.filter(Boolean),
    other: own ? null : (first?.petitionId ?? null),
    same: first?.relation ?? 'same_matter_same_sender',
    actions: {
      look: words.duplicates.look,
      same: words.duplicates.same,
      not: words.duplicates.not,
      close: words.banner.close,
      noted: words.banner.noted,
    },
  }
}

/** Codes of the service's warnings about a chain that returns to a body that had it. */
const CIRCLE = /circle|circular|loop|C1[4-7]/i

export function headOf(match: DuplicateMatch, warned: number, { banner }: Words): string {
  const registered = day(match.registeredAt)
  switch (match.relation) {
    case 'second_instance':
      return banner.second(match.number, registered)
    case 'same_matter_other_sender':
      return banner.otherSender(warned, match.number)
    case 'same_matter_same_sender':
      return banner.sameMatter(match.number, registered)
    default:
      return banner.same(match.number, registered, match.registeredBy)
  }
}

/** What an office may do with a petition and keep it, or give it back. */
const OWN = new Set<MatterEvent['kind']>(['returned', 'accepted', 'resolved', 'other'])
const ANSWERS = new Set<MatterEvent['kind']>(['resolved', 'accepted', 'returned', 'received'])

/** What was done with it last, and whether anything came back. */
export function wayOf(match: DuplicateMatch, { banner }: Words, now: Date): string {
  const story = [...match.story].sort((a, b) => a.at.localeCompare(b.at))
  const offices = new Set(story.flatMap(({ kind, to }) => (kind === 'registered' && to !== null ? [to] : [])))
  // A body's answer bears the same kinds as what the office did itself.
  const own = ({ kind, from }: MatterEvent) =>
    kind === 'forwarded' || kind === 'guided' || (OWN.has(kind) && from !== null && offices.has(from))
  const sent = story.filter(own).at(-1)
  if (!sent) return banner.notForwarded
  const on = day(sent.at)
  if (sent.kind === 'guided') return banner.guided(on)
  if (sent.kind === 'returned') return banner.returned(sent.to ?? '', on)
  if (sent.kind !== 'forwarded') return banner.handledHere(on)
  const answered = story.some((event) => event.at > sent.at && ANSWERS.has(event.kind))
  const way = banner.forwarded(sent.to ?? '', on, sent.document)
  return `${way} · ${answered ? banner.answered : banner.noAnswer(daysBetween(sent.at, now))}`
}

function becauseOf(match: DuplicateMatch, { banner }: Words, say: (wording: Wording) => string): string {
  const reasons = match.reasons.slice(0, 3).map(say)
  return reasons.length > 0 ? banner.because(reasons.join(', ')) : ''
}
