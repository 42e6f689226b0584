/**
 * Several petitions in one mail: a batch that an office sends on, a zip of petitions, petitions scanned into one file, a
 * body and an attachment that are two different petitions. A wrong split is worse than none (half a petition would go to the wrong door), so two
 * parts are two petitions only when each is one by itself and they differ in writer or, with one writer, in matter.
 */
import type { Message, Part, Petition } from '../petition.ts'
import { fold, foldKey } from '../vietnamese/fold.ts'
import { nameKey } from '../vietnamese/names.ts'
import { beginsPetition, type Candidate, candidatesIn, isCoverLetter } from './main-part.ts'
import { passageOf, sheetOf } from './passage.ts'
import { readPetition } from './read.ts'

/** One petition of a message: the part that is the petition itself, the parts that say the same, and what belongs to it. */
export interface PetitionOfMessage {
  part: string
  /** Parts with the same petition in another format (.docx beside .pdf, a second scan). */
  copies: string[]
  petition: Petition
  /** The message without the other petitions and what belongs to them alone. Evidence keeps its part ids. */
  message: Message
}

/** More than this is an archive to be registered by `import`, not a mail. */
const MOST = 40
/** Share of common runs of syllables from which two texts are one text. */
const COPY = 0.55
/** Texts of two matters share formulas and addressees, hardly more than this. */
const UNLIKE = 0.3
const RUN = 5

type Read = Candidate & { petition: Petition; runs: Set<string>; story: Set<string> }

/**
 * The petitions of a message in the order of its parts; one, or none where nothing can be read. Pure, bounded in time
 * like `readPetition`.
 */
export function petitionsIn(message: Message): PetitionOfMessage[] {
  const cut = message.parts.filter((part) => startsIn(part).length >= 2).map(({ id }) => id)
  const first = groupsIn(cutApart(message, cut))
  // A file whose pages turn out to be one petition with its copies stays whole.
  const several = cut.filter((id) => first.filter((group) => group.some(({ part }) => fileOf(part) === id)).length >= 2)
  const whole = several.length === cut.length ? null : cutApart(message, several)
  const divided = whole ?? cutApart(message, cut)
  const groups = whole ? groupsIn(whole) : first
  if (groups.length >= 2) return groups.map((group) => petitionOf(group, groups, divided))
  const petition = readPetition(message)
  return petition.mainPart === null ? [] : [{ part: petition.mainPart, copies: [], petition, message }]
}

/** Every petition of a message; a message in which nothing can be read is one all the same. */
export function allIn(message: Message): PetitionOfMessage[] {
  const found = petitionsIn(message)
  return found.length > 0 ? found : [{ part: 'body', copies: [], petition: readPetition(message), message }]
}

/** The candidates of a message, those that are one petition together; none where there is no choice. */
function groupsIn(message: Message): Read[][] {
  const candidates = candidatesIn(message).slice(0, MOST)
  if (candidates.length < 2) return []
  const others = (part: string) => new Set(candidates.filter((one) => one.part !== part).map((one) => one.part))
  const read = candidates.map((candidate): Read => {
    const petition = readPetition(without(message, others(candidate.part)), candidate.part)
    return { ...candidate, petition, runs: runsOf(candidate.text), story: runsOf(storyOf(petition, message)) }
  })
  return grouped(read)
}

/** Places in `part.pages` where a page begins a petition. */
const startsIn = ({ pages, text }: Part): number[] =>
  pages.flatMap(({ start, end }, i) =>
    beginsPetition(fold(text.slice(start, Math.min(end, start + 1_500)))) ? [i] : [],
  )

/** `a1-3`: the pages of file `a1` from page 3 on. */
export const fileOf = (part: string): string => part.replace(/-\d+$/, '')

/** The message with the named files cut where a petition begins; what stands before the first is a piece of its own. */
function cutApart(message: Message, files: readonly string[]): Message {
  if (files.length === 0) return message
  return { ...message, parts: message.parts.flatMap((part) => (files.includes(part.id) ? piecesOf(part) : [part])) }
}

function piecesOf(part: Part): Part[] {
  const starts = [...new Set([0, ...startsIn(part)])]
  return starts.map((from, i) => {
    const pages = part.pages.slice(from, starts[i + 1])
    const [first, last] = [pages[0], pages.at(-1)]
    const at = first?.start ?? 0
    const rebased = pages.map(({ number, start, end }) => ({ number, start: start - at, end: end - at }))
    return { ...part, id: `${part.id}-${first?.number ?? 1}`, text: part.text.slice(at, last?.end), pages: rebased }
  })
}

const without = (message: Message, parts: ReadonlySet<string>): Message => ({
  ...message,
  parts: message.parts.filter(({ id }) => !parts.has(id)),
})

/** Candidates that are one petition, together; each group begins with the part that looks most like a petition. */
function grouped(read: readonly Read[]): Read[][] {
  const groups: Read[][] = []
  for (const one of read) {
    const same = groups.filter((group) => group.some((other) => isSamePetition(one, other)))
    for (const group of same) groups.splice(groups.indexOf(group), 1)
    groups.push([...same.flat(), one])
  }
  const place = new Map(read.map((one, i) => [one, i]))
  const first = (group: Read[]) => Math.min(...group.map((one) => place.get(one) ?? 0))
  return groups.sort((a, b) => first(a) - first(b)).map((group) => group.sort((a, b) => b.score - a.score))
}

/** What is told, without heading, name and address, which all papers of one writer share. */
function storyOf({ story }: Petition, { parts }: Message): string {
  return story
    .map(({ part, start, end }) => parts.find(({ id }) => id === part)?.text.slice(start, end) ?? '')
    .join('\n')
}

/** Runs of folded syllables: what two copies of one text share, whatever their line breaks. */
function runsOf(text: string): Set<string> {
  const syllables = fold(text.slice(0, 30_000)).match(/[a-z0-9]+/g) ?? []
  const runs = new Set<string>()
  for (let i = 0; i + RUN <= syllables.length; i += 1) runs.add(syllables.slice(i, i + RUN).join(' '))
  return runs
}

/** Share of the shorter text's runs that the longer one has, too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a]
  if (less.size === 0) return 1
  let common = 0
  for (const run of less) if (more.has(run)) common += 1
  return common / less.size
}

const filled = (values: readonly (string | null)[]): string[] =>
  values.filter((value) => value !== null && value !== '') as string[]
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

type Writers = 'same' | 'different' | 'unknown'

/** Whether two papers have one writer. A letter that recognition took for another does not make another person. */
function writersOf(a: Read, b: Read): Writers {
  const people = (read: Read) => read.petition.petitioners.map(({ value }) => value)
  const of = (read: Read, take: (person: ReturnType<typeof people>[number]) => string | null) =>
    filled(people(read).map(take))
  const [idsA, idsB] = [of(a, (one) => one.citizenId), of(b, (one) => one.citizenId)]
  const [phonesA, phonesB] = [of(a, (one) => one.phone), of(b, (one) => one.phone)]
  if (meet(idsA, idsB)) return 'same'
  const [namesA, namesB] = [a, b].map((read) => of(read, (one) => one.name).map(nameKey)) as [string[], string[]]
  if (meet(namesA, namesB)) return idsA.length === 1 && idsB.length === 1 && !isRecognised(a, b) ? 'different' : 'same'
  // One telephone in the house serves two writers; one that a nameless copy shows is its writer's.
  if (namesA.length === 0 || namesB.length === 0) return meet(phonesA, phonesB) ? 'same' : 'unknown'
  if (isRecognised(a, b) && namesA.some((one) => namesB.some((other) => alike(one, other)))) return 'same'
  return 'different'
}

const isRecognised = (...parts: Read[]): boolean => parts.some(({ recognised }) => recognised)

/** At most two letters apart. */
function alike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + cost))
    }
    row = next
  }
  return (row[b.length] as number) <= 2
}

function isSamePetition(a: Read, b: Read): boolean {
  const common = overlap(a.runs, b.runs)
  switch (writersOf(a, b)) {
    case 'different':
      // Neighbours copy one text, each under his own name: each is a petition. A letter without a heading that names
      // the other's writer goes with that paper: a daughter sends her mother's petition.
      return names(a, b) || names(b, a)
    case 'unknown':
      return common >= UNLIKE || !(a.titled && b.titled)
    case 'same':
      return common >= COPY || !areTwoMatters(a, b)
  }
}

const names = (letter: Read, other: Read): boolean =>
  !letter.titled &&
  other.petition.petitioners.some(
    ({ value }) => value.name !== null && foldKey(letter.text).includes(foldKey(value.name)),
  )

/** Days between two papers that were written to be sent together. */
const TOGETHER = 15

/** One writer: an older petition sent along is an enclosure, a second paper of the same days about something else is not. */
function areTwoMatters(a: Read, b: Read): boolean {
  if (a.kind === null || b.kind === null || overlap(a.story, b.story) >= UNLIKE) return false
  const [dayA, dayB] = [a, b].map(({ petition }) => petition.petitionDate?.value ?? null)
  if (dayA && dayB && Math.abs(Date.parse(dayA) - Date.parse(dayB)) > TOGETHER * 86_400_000) return false
  if (encloses(a, b) || encloses(b, a)) return false
  // A complaint and a denunciation go two ways even about one decision (TT 05/2021/TT-TTCP Đ10).
  const kinds = new Set([a.kind, b.kind])
  if (kinds.size === 2 && kinds.has('denunciation')) return true
  const [aboutA, aboutB] = [a, b].map(({ petition }) => [
    ...petition.citedDocuments.map(({ value }) => foldKey(value.number)),
    ...petition.parcels.map(({ value }) => `${value.parcel}/${value.mapSheet ?? ''}`),
  ]) as [string[], string[]]
  return aboutA.length > 0 && aboutB.length > 0 && !meet(aboutA, aboutB)
}

/** Does the one paper name the other among what is sent along ("kèm theo: đơn khiếu nại ngày …")? */
const encloses = (paper: Read, other: Read): boolean =>
  paper.petition.enclosures.some(({ value }) => {
    const named = fold(value)
    return /(?<![a-z])don(?![a-z])/.test(named) && (other.kind === null || named.includes(WORD_OF[other.kind]))
  })

const WORD_OF = { complaint: 'khieu nai', denunciation: 'to cao', feedback: '' } as const

function petitionOf(group: readonly Read[], groups: readonly Read[][], message: Message): PetitionOfMessage {
  const [main, ...copies] = group as [Read, ...Read[]]
  const mine = new Set(group.map(({ part }) => part))
  const parts = message.parts.filter((part) => mine.has(part.id) || belongs(part, group, groups))
  const own: Message = { ...message, parts }
  return {
    part: main.part,
    copies: copies.map(({ part }) => part),
    petition: readPetition(own, main.part),
    message: own,
  }
}

function isCover(part: Part): boolean {
  const sheet = sheetOf(part)
  return isCoverLetter(passageOf(sheet, 0, sheet.text.length, 'own'))
}

/** The containers a part lies in, the nearest first: `a2.1.3` → `a2.1`, `a2`, the mail itself. */
function containersOf(id: string): string[] {
  const steps = id.split('.')
  return [...steps.slice(1).map((_, i) => steps.slice(0, steps.length - 1 - i).join('.')), '']
}

/**
 * What is no petition itself (cover letters, decisions, lists of signers) belongs to the petitions of the nearest
 * mail or archive around it; of several, to the one whose writer it names.
 */
function belongs(part: Part, group: readonly Read[], groups: readonly Read[][]): boolean {
  if (groups.some((one) => one !== group && one.some((read) => read.part === part.id))) return false
  const isIn = (container: string) => (read: Read) =>
    ['', read.part, fileOf(read.part)].includes(container) || read.part.startsWith(`${container}.`)
  const near =
    [part.id, fileOf(part.id), ...containersOf(part.id)].find((container) =>
      groups.some((one) => one.some(isIn(container))),
    ) ?? ''
  const owners = groups.filter((one) => one.some(isIn(near)))
  if (!owners.includes(group as Read[])) return false
  if (owners.length === 1 || part.role === 'body' || isCover(part)) return true
  const said = foldKey(`${part.filename ?? ''} ${part.text.slice(0, 20_000)}`)
  const naming = owners.filter((one) =>
    one.some(({ petition }) =>
      petition.petitioners.some(({ value }) => value.name !== null && said.includes(foldKey(value.name))),
    ),
  )
  return naming.length === 0 || naming.includes(group as Read[])
}
