/**
 * A matter (vụ việc) as one office may see it: its petitions, its story, who has it now. Across offices a denunciation
 * shows only that it exists and who holds it.
 */
import type { Kysely } from 'kysely'
import type { MatterEvent } from '../../shared/api.ts'
import { Action, PetitionType } from '../../shared/petition.ts'
import type { Arrival, Handing, HandsReport, Planned } from '../matters/hands.ts'
import { circlesAndHands } from '../matters/hands.ts'
import type { StoryForwarding, StoryLink, StoryPetition } from '../matters/story.ts'
import { storyOf } from '../matters/story.ts'
import type { Shelf } from '../storage/open.ts'
import type { PetitionTable, Tables } from '../storage/tables.ts'

/** Names bodies by their id in the directory. */
export type NameOf = (org: string) => string

type Row = Pick<
  PetitionTable,
  | 'id'
  | 'office'
  | 'number'
  | 'registered_at'
  | 'received_at'
  | 'sender'
  | 'title'
  | 'type'
  | 'field'
  | 'place'
  | 'matter_id'
  | 'identity_protected'
  | 'officer'
  | 'through'
  | 'through_document'
>

const ROW = [
  'id',
  'office',
  'number',
  'registered_at',
  'received_at',
  'sender',
  'title',
  'type',
  'field',
  'place',
  'matter_id',
  'identity_protected',
  'officer',
  'through',
  'through_document',
] as const

export type Matter = {
  id: string
  petitions: Row[]
  story: MatterEvent[]
  /** Circles, hands and who is responsible, with `planned` counted as if it were done. */
  hands(planned?: Planned): HandsReport
}

/** True when an office may see no more of a petition than that it exists. */
export const closedTo = (office: string, row: Pick<Row, 'office' | 'identity_protected'>): boolean =>
  row.office !== office && row.identity_protected === 1

/** What the other office sees of it. */
export function closed<R extends Row>(row: R): R {
  return { ...row, number: '—', sender: '', title: 'Đơn tố cáo', through: null, through_document: null, officer: '' }
}

async function stepsOf(db: Kysely<Tables>, ids: string[]): Promise<Map<string, StoryForwarding['steps'][number][]>> {
  const byForwarding = new Map<string, StoryForwarding['steps'][number][]>()
  if (ids.length === 0) return byForwarding
  const rows = await db
    .selectFrom('forwarding_step')
    .select(['forwarding_id', 'at', 'state', 'document_number'])
    .where('forwarding_id', 'in', ids)
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const list = byForwarding.get(row.forwarding_id) ?? []
    list.push({ at: row.at, state: row.state, document: row.document_number })
    byForwarding.set(row.forwarding_id, list)
  }
  return byForwarding
}

/** A matter with more petitions than this shows its newest. */
const MOST = 400

/** The matter as `office` may see it, or null when there is none of this id. */
export async function readMatter(
  { db, vault }: Shelf,
  office: string,
  id: string,
  nameOf: NameOf,
): Promise<Matter | null> {
  const newest = await db
    .selectFrom('petition')
    .select(ROW)
    .where('matter_id', '=', id)
    .orderBy('registered_at', 'desc')
    .orderBy('sequence', 'desc')
    .limit(MOST)
    .execute()
  const all = newest
    .reverse()
    .map((row) => ({ ...row, sender: vault.openText(row.sender), title: vault.openText(row.title) }))
  const last = all.at(-1)
  if (last === undefined) return null
  const petitions = all.map((row) => (closedTo(office, row) ? closed(row) : row))
  const open = petitions.filter((row) => !closedTo(office, row))
  const ids = open.map((row) => row.id)

  const forwardings =
    ids.length === 0
      ? []
      : await db.selectFrom('forwarding').selectAll().where('petition_id', 'in', ids).orderBy('sent_at').execute()
  const steps = await stepsOf(
    db,
    forwardings.map((row) => row.id),
  )
  const links =
    ids.length === 0
      ? []
      : await db
          .selectFrom('link')
          .selectAll()
          .where((eb) => eb.or([eb('a', 'in', ids), eb('b', 'in', ids)]))
          .execute()

  const body = (org: string) => ({ org, name: nameOf(org) })
  const arrivals: Arrival[] = open.map((row) => ({
    at: row.received_at,
    office: body(row.office),
    through: row.through === null ? null : { org: null, name: row.through },
    number: row.number,
  }))
  const handings: Handing[] = forwardings.map((row) => ({
    at: row.sent_at,
    office: body(row.office),
    action: Action.parse(row.action),
    agency: row.agency_name === null ? null : { org: row.agency, name: row.agency_name },
    document: row.document_number,
    state: row.state,
    changedAt: row.changed_at,
  }))
  const story = storyOf(
    petitions.map(
      (row): StoryPetition => ({
        id: row.id,
        number: row.number,
        registeredAt: row.registered_at,
        sender: row.sender || null,
        office: nameOf(row.office),
        through: row.through === null ? null : { body: row.through, document: row.through_document },
      }),
    ),
    forwardings.map(
      (row): StoryForwarding => ({
        petitionId: row.petition_id,
        action: Action.parse(row.action),
        office: nameOf(row.office),
        agencyName: row.agency_name,
        document: row.document_number,
        sentAt: row.sent_at,
        steps: steps.get(row.id) ?? [],
      }),
    ),
    links.map(
      (row): StoryLink => ({
        a: row.a,
        b: row.b,
        verdict: row.verdict,
        at: row.decided_at,
        officer: row.decided_by,
      }),
    ),
  )
  const type = PetitionType.parse(last.type)
  return {
    id,
    petitions,
    story,
    hands: (planned) => circlesAndHands(arrivals, handings, type, planned ?? null),
  }
}
