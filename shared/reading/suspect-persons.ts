import { fold } from '../vietnamese/fold.ts'
import { isFamilyName, nameKey } from '../vietnamese/names.ts'
import { type Accusation, type Draft, ofIssuer, ofPerson } from './accusation.ts'
import {
  ASKED_OF,
  BEFORE,
  BELONGS_TO,
  BORROWED,
  BYSTANDER,
  DEMANDED_OF,
  DESCRIBED,
  GOES_ON,
  HELPS,
  LENT,
  LENT_TO,
  MISDEED,
  RELATIVE,
  SIGNED,
  SIGNER_BEFORE,
  TO_GIVE_BACK,
} from './accusing-cues.ts'
import type { PersonMention } from './people.ts'
import { capped, confidenceSigns, letterOf, MOST_SUSPECTS, RECEIVES, type Signs, type Suspect } from './suspects.ts'

/** The cues of one mention; `joined`: those of the person before it in `xử lý ông A, ông B`. */
function signsOfMention(person: PersonMention, { main }: Accusation): Signs {
  const { folded } = main
  const before = folded.slice(Math.max(0, person.start - 56), person.start)
  const mention = folded.slice(person.start, person.end)
  const lead = mention.slice(0, Math.max(0, mention.length - person.name.length))
  const after = folded.slice(person.end, person.end + 90)
  let accused = 0
  const plain = before.replace(DESCRIBED, '')
  for (const [pattern, weight] of BEFORE)
    if (pattern.test(before) || (weight > 0 && pattern.test(plain))) accused += weight
  let misdeed = MISDEED.test(after) ? 1 : 0
  if (misdeed === 0) {
    const rest = folded.slice(person.end, person.end + 190)
    const pronoun = GOES_ON.exec(rest)
    if (pronoun !== null && MISDEED.test(rest.slice(pronoun[0].length))) misdeed = 0.5
  }
  if (BORROWED.test(before)) accused += 1.5
  if (ASKED_OF.test(before) && TO_GIVE_BACK.test(after)) accused += 2
  if (LENT_TO.test(before) && LENT.test(after)) accused += 2
  return {
    accused,
    misdeed,
    demanded: DEMANDED_OF.test(before) ? 1 : 0,
    bystander: BYSTANDER.test(after) || (BELONGS_TO.test(before) && accused < 2) ? 1 : 0,
    signs:
      SIGNED.test(after) ||
      (SIGNER_BEFORE.test(before) && /\bky\b/.test(folded.slice(Math.max(0, person.start - 90), person.end + 60)))
        ? 1
        : 0,
    helps: HELPS.test(after) ? 1 : 0,
    relative: RELATIVE.test(before) || RELATIVE.test(`${before}${lead}`) ? 1 : 0,
  }
}

const LINKED = /^(?:,|,? ?va|,? ?voi|,? ?cung|;) ?(?:(?:luon|voi|ca) )?$/

interface Group {
  mentions: PersonMention[]
  signs: Signs
  first: number
}

function groupsOf(context: Accusation): Group[] {
  const { people, senders } = context
  const groups = new Map<string, Group>()
  let previous: { person: PersonMention; signs: Signs } | null = null
  for (const person of people) {
    if (senders.has(person.key)) continue
    const given = person.key.split(' ').at(-1) ?? ''
    if (!person.key.includes(' ') && [...senders].some((sender) => sender.split(' ').at(-1) === given)) continue
    const signs = signsOfMention(person, context)
    if (previous !== null) {
      const between = context.main.folded.slice(previous.person.end, person.start)
      if (LINKED.test(between)) {
        signs.demanded = Math.max(signs.demanded ?? 0, previous.signs.demanded ?? 0)
        signs.accused = Math.max(signs.accused ?? 0, (previous.signs.accused ?? 0) * 0.8)
        // `ông A và ông B nhận tiền`: said of both.
        const known = groups.get(previous.person.key.split(' ').at(-1) ?? '')
        if (known !== undefined && (signs.misdeed ?? 0) > (previous.signs.misdeed ?? 0))
          known.signs.misdeed = (known.signs.misdeed ?? 0) + 0.8
      }
    }
    previous = { person, signs }
    // Two full names that share the given name are two people.
    let key = given
    const known = groups.get(key)
    if (
      known !== undefined &&
      person.key.includes(' ') &&
      known.mentions.every((one) => one.key.includes(' ') && one.key !== person.key)
    )
      key = person.key
    const group = groups.get(key)
    if (group === undefined) {
      if (groups.size < MOST_SUSPECTS) groups.set(key, { mentions: [person], signs, first: person.start })
      continue
    }
    group.mentions.push(person)
    for (const [sign, value] of Object.entries(signs)) group.signs[sign] = (group.signs[sign] ?? 0) + value
  }
  return [...groups.values()]
}

/** Characters between a paper and the words that tell who signed it. */
const SIGNED_WITHIN = 260

/** Who signed a paper of a body answers as that body's. */
function ofSigner(person: PersonMention | null, context: Accusation): Draft | null {
  if (person === null || person.body !== null) return null
  const near = context.documents
    .filter((one) => one.issuer !== null && Math.abs(one.start - person.start) < SIGNED_WITHIN)
    .sort((a, b) => Math.abs(a.start - person.start) - Math.abs(b.start - person.start))[0]
  const issuer = near === undefined ? null : ofIssuer(near, context, 0.6)
  if (issuer === null) return null
  return { ...ofPerson(person, context, 0.6), body: issuer.body }
}

/** Persons the letter might be against, those its sentences name among them. */
export function suspectPersons(context: Accusation, drafts: readonly Draft[]): Suspect[] {
  const letter = letterOf(context)
  const groups = groupsOf(context)
  const free = drafts.some((one) => one.confidence >= 0.7) ? 0 : 1
  const byBody = drafts.some((one) => one.name === null && one.confidence >= 0.7)
  const most = Math.max(
    0,
    ...groups.map(({ signs }) => (signs.accused ?? 0) + (signs.misdeed ?? 0) * 1.5 + (signs.demanded ?? 0) * 2),
  )
  // Witnesses and neighbours called by nicknames make no crowd.
  const named = groups.filter(
    ({ mentions, signs }) =>
      (signs.bystander ?? 0) === 0 && mentions.some((one) => one.key.includes(' ') || one.position !== null),
  ).length
  const suspects: Suspect[] = []
  const taken = new Set<Draft>()
  for (const { mentions, signs, first } of groups) {
    const longest = [...mentions].sort((a, b) => b.key.length - a.key.length)[0] as PersonMention
    const made =
      ofSigner((signs.signs ?? 0) > 0 ? longest : null, context) ??
      ofPerson(mentions.find((one) => one.position !== null && one.key === longest.key) ?? longest, context, 0.6)
    const keys = new Set([nameKey(made.name ?? ''), ...mentions.map((one) => one.key)])
    const draft = drafts.find((one) => one.name !== null && keys.has(nameKey(one.name)))
    if (draft !== undefined) taken.add(draft)
    // Whom the letter is handed to and of whom it tells nothing else.
    const handed = (signs.accused ?? 0) < 0 && (signs.misdeed ?? 0) === 0 && (signs.demanded ?? 0) === 0
    if (draft === undefined && (handed || (made.body !== null && RECEIVES.test(fold(made.body))))) continue
    const syllables = (made.name ?? '').split(' ')
    const full = syllables.length >= 2 && isFamilyName(fold(syllables[0] ?? '')) ? 1 : 0
    const office = made.position !== null ? 1 : 0
    const against = (signs.accused ?? 0) + (signs.misdeed ?? 0) * 1.5 + (signs.demanded ?? 0) * 2
    suspects.push({
      draft: draft ?? made,
      signs: {
        ...confidenceSigns(draft),
        full,
        whole: syllables.length >= 3 ? 1 : 0,
        office,
        served: made.body !== null ? 1 : 0,
        accused: Math.max(0, capped(signs.accused, 4)),
        told: Math.max(0, -capped(signs.accused, 3)),
        misdeed: capped(signs.misdeed, 3),
        demanded: capped(signs.demanded, 2),
        bystander: capped(signs.bystander, 2),
        helps: capped(signs.helps, 2),
        signed: capped(signs.signs, 1),
        signedDecision: letter.cites ? capped(signs.signs, 1) : 0,
        signedOffice: office * capped(signs.signs, 1),
        relative: capped(signs.relative, 1),
        often: capped(mentions.length, 5) - 1,
        early: first < context.main.text.length * 0.4 ? 1 : 0,
        leads: against > 0 && against >= most - 0.01 ? 1 : 0,
        behind: most > 0 ? 1 - Math.max(0, against) / most : 0,
        officeDenounced: letter.denounces ? office : 0,
        fullDenounced: letter.denounces ? full : 0,
        besideDecision: letter.cites ? 1 : 0,
        freeOffice: free * office,
        freeFull: free * full,
        freeLeads: against > 0 && against >= most - 0.01 ? free : 0,
        freeDemanded: free * capped(signs.demanded, 1),
        sharesDemand: (signs.demanded ?? 0) > 0 && (signs.accused ?? 0) + (signs.misdeed ?? 0) > 1 ? 1 : 0,
        besideBody: byBody ? 1 : 0,
        crowd: capped(named - 1, 5),
        wages: letter.wages ? 1 : 0,
      },
    })
  }
  for (const draft of drafts) {
    if (draft.name === null || taken.has(draft)) continue
    suspects.push({
      draft,
      signs: {
        ...confidenceSigns(draft),
        alone: 1,
        officeDenounced: letter.denounces && draft.position !== null ? 1 : 0,
        office: draft.position === null ? 0 : 1,
      },
    })
  }
  return suspects
}

/** Whether a person with a full name is told to have signed. */
export const signerNamed = (persons: readonly Suspect[]): number =>
  persons.some(({ signs }) => (signs.signed ?? 0) > 0 && (signs.full ?? 0) > 0 && (signs.office ?? 0) > 0) ? 1 : 0
