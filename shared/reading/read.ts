import type { Message, Petition } from '../petition.ts'
import { datesIn } from '../vietnamese/dates.ts'
import { nameKey } from '../vietnamese/names.ts'
import type { Accusation } from './accusation.ts'
import { readAddressees } from './addressees.ts'
import { readAmounts } from './amounts.ts'
import { bodiesIn } from './bodies.ts'
import { completeBody } from './body-names.ts'
import { readCitedDocuments } from './cited-documents.ts'
import { documentsIn } from './document-mentions.ts'
import { readEarlierResolutions } from './earlier-resolutions.ts'
import { readEnclosures } from './enclosures.ts'
import { readForwardingBody } from './forwarding-body.ts'
import { type Division, divide } from './main-part.ts'
import { readParcels } from './parcels.ts'
import type { Passage } from './passage.ts'
import { peopleIn } from './people.ts'
import { readPetitionDate } from './petition-date.ts'
import { readSenders, type Senders } from './petitioners.ts'
import { readPlace } from './place.ts'
import { readRequests } from './requests.ts'
import { readRespondents } from './respondents.ts'
import { readSecretMarking } from './secret-marking.ts'
import { isEvidence, readSignature } from './signature.ts'
import { signatureNames } from './signers.ts'
import { readStory } from './story.ts'
import { readTitle } from './title.ts'

const EMPTY: Petition = {
  mainPart: null,
  title: null,
  petitioners: [],
  representative: null,
  signerCount: { value: 0, confidence: 0.5, evidence: [] },
  anonymous: { value: true, confidence: 0.5, evidence: [] },
  addressees: [],
  forwardingBody: null,
  petitionDate: null,
  respondents: [],
  place: null,
  citedDocuments: [],
  parcels: [],
  amounts: [],
  earlierResolutions: [],
  requests: [],
  enclosures: [],
  secretMarking: null,
  signature: { value: 'none', confidence: 0.5, evidence: [] },
  story: [],
}

/** What is needed to say whom the letter is against, and who sends it. */
export function accusationOf(
  division: Division,
  main: Passage,
  message: Message,
): { accusation: Accusation; senders: Senders } {
  const bodies = bodiesIn(main)
  const people = peopleIn(main, bodies)
  const documents = documentsIn(main, { bodies, dates: datesIn(main.folded) })
  const senders = readSenders(division, message, bodies)
  const names = [
    ...senders.petitioners.map((one) => one.value.name ?? ''),
    senders.representative?.value ?? '',
    ...signatureNames(main)
      .filter((name) => name.rank >= 4)
      .map((name) => name.name),
  ]
  const keys = new Set(names.map(nameKey).filter((key) => key !== ''))
  const communes = senders.petitioners[0]?.value.communeCandidates ?? senders.communes
  return { accusation: { main, bodies, people, documents, subject: message.subject, senders: keys, communes }, senders }
}

/**
 * Reads a message into the structured form: which part is the petition, who writes, to whom, against whom, about what.
 * Every value carries its place in the letter and a confidence; what is not in the letter stays empty. Pure; answers in
 * a bounded time whatever the text is (of a very long part only the beginning and the end are read). `mainPart`: the part
 * that is known to be the petition.
 */
export function readPetition(message: Message, mainPart?: string): Petition {
  const division = divide(message, mainPart)
  const { main, own, covers, enclosed } = division
  if (main === null) return { ...EMPTY }
  const { accusation, senders } = accusationOf(division, main, message)
  const { bodies, documents, communes } = accusation
  const respondents = readRespondents(accusation)
  return {
    mainPart: main.sheet.part.id,
    title: readTitle(main),
    petitioners: senders.petitioners,
    representative: senders.representative,
    signerCount: senders.signerCount,
    anonymous: senders.anonymous,
    addressees: readAddressees(main, [...own, ...enclosed.filter((one) => one.sheet.part.role === 'body')]),
    forwardingBody: readForwardingBody(covers, message),
    petitionDate: readPetitionDate(
      [
        main,
        ...own,
        ...enclosed.filter((one) => one.folded.length < 600 && /\bky\b/.test(one.folded) && !isEvidence(one)),
      ],
      message.date,
    ),
    respondents,
    place: readPlace(main, senders.petitioners, respondents, senders.intro),
    citedDocuments: readCitedDocuments(main, documents, (issuer) => completeBody(issuer, bodies, communes)),
    parcels: readParcels(main),
    amounts: readAmounts(main),
    earlierResolutions: readEarlierResolutions(main, documents),
    requests: readRequests(main),
    enclosures: readEnclosures(main),
    secretMarking: readSecretMarking([main, ...own, ...enclosed, ...covers]),
    signature: readSignature(main, [...own, ...enclosed], senders.petitioners[0]?.value.name ?? null),
    story: readStory(main, senders.intro.start > 0 ? 0 : senders.intro.end),
  }
}

/** Reads a bare text as if it were the body of a mail. */
export function readText(text: string): Petition {
  return readPetition({
    messageId: null,
    from: '',
    to: [],
    cc: [],
    subject: '',
    date: null,
    parts: [
      {
        id: 'body',
        role: 'body',
        filename: null,
        contentType: 'text/plain',
        size: text.length,
        text,
        pages: [],
        status: 'read',
        notes: [],
        ocrConfidence: null,
      },
    ],
  })
}
