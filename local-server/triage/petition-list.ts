import type { Kysely } from 'kysely'
import type { OfficeProfile, PetitionInMessage } from '../../shared/api.ts'
import { classify } from '../../shared/classification/classify.ts'
import type { DuplicateRegister } from '../duplicates/duplicate-register.ts'
import type { Matters } from '../matters/links.ts'
import type { Tables } from '../storage/tables.ts'
import type { Assessed } from './desk.ts'
import { enteredAs } from './entered.ts'
import type { Intake } from './intake-cache.ts'
import { digestAt, type Opened } from './opened.ts'

type Rooms = { db: Kysely<Tables>; duplicates: DuplicateRegister<Tables>; matters: Matters<Tables> }

/** A line about each petition of the message, so that the officer sees at once which of them are known. */
export async function petitionsOf(
  { db, duplicates, matters }: Rooms,
  intake: Intake,
  { all, chosen }: Opened,
  assessed: Assessed,
  office: OfficeProfile,
): Promise<PetitionInMessage[]> {
  const list: PetitionInMessage[] = []
  for (const [at, { part, copies, petition, message }] of all.entries()) {
    const mine = part === chosen.part
    const classification = mine ? assessed.classification : classify(message, petition)
    const find = async () => {
      const fingerprint = duplicates.fingerprint(message, petition, classification)
      return matters.withoutDenied(await duplicates.find(fingerprint), null)
    }
    const entry = await enteredAs(db, office.org, digestAt(intake.digest, at, part))
    const matches = mine ? assessed.matches : await find()
    list.push({
      part,
      copies,
      filename: message.parts.find(({ id }) => id === part)?.filename ?? null,
      title: petition.title?.value ?? null,
      who: petition.petitioners[0]?.value.name ?? null,
      type: classification.type,
      identityProtected: classification.identityProtected,
      earlier: matches.filter(({ warn, petitionId }) => warn && petitionId !== entry?.id).length,
      number: entry?.number ?? null,
    })
  }
  return list
}
