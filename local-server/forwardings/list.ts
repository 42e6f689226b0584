/** "Đơn đã chuyển": the forwarded items, filtered, with the four numbers at the dashboard's head. */
import type { ExpressionBuilder, Kysely, SelectQueryBuilder } from 'kysely'
import type { Forwarding, ForwardingList, ForwardingSearch } from '../../shared/api.ts'
import { ForwardingState } from '../../shared/api.ts'
import { Action, PetitionType } from '../../shared/petition.ts'
import { codesOf, matching, saying } from '../petitions/rows.ts'
import type { Shelf } from '../storage/open.ts'
import type { Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'
import { MANY_HANDS, OPEN_STATES, soonUntil, WAITING_ACTIONS } from './following.ts'

type Joined = 'forwarding' | 'petition'
type Condition = ExpressionBuilder<Tables, Joined>

const COLUMNS = [
  'forwarding.id',
  'forwarding.petition_id',
  'forwarding.action',
  'forwarding.agency',
  'forwarding.agency_name',
  'forwarding.rule',
  'forwarding.document_number',
  'forwarding.state',
  'forwarding.sent_at',
  'forwarding.changed_at',
  'forwarding.due',
  'forwarding.hands',
  'forwarding.officer',
  'petition.number',
  'petition.matter_id',
  'petition.sender',
  'petition.title',
  'petition.type',
  'petition.field',
  'petition.place',
  'petition.identity_protected',
] as const

const joined = (db: Kysely<Tables>) =>
  db.selectFrom('forwarding').innerJoin('petition', 'petition.id', 'forwarding.petition_id')

const withColumns = (query: SelectQueryBuilder<Tables, Joined, object>) => query.select(COLUMNS)
type Row = Awaited<ReturnType<ReturnType<typeof withColumns>['executeTakeFirstOrThrow']>>

const waiting = (action: string, state: string): boolean =>
  (WAITING_ACTIONS as string[]).includes(action) && (OPEN_STATES as readonly string[]).includes(state)

function forwardingOf(row: Row, vault: Vault, today: string): Forwarding {
  return {
    id: row.id,
    petitionId: row.petition_id,
    number: row.number,
    matterId: row.matter_id,
    action: Action.parse(row.action),
    agency: row.agency,
    agencyName: row.agency_name,
    rule: row.rule,
    documentNumber: row.document_number,
    state: ForwardingState.parse(row.state),
    sentAt: row.sent_at,
    changedAt: row.changed_at,
    due: row.due,
    hands: row.hands,
    sender: vault.openText(row.sender),
    title: vault.openText(row.title),
    type: PetitionType.parse(row.type),
    field: row.field,
    place: codesOf(row.place),
    officer: row.officer,
    identityProtected: row.identity_protected === 1,
    overdue: row.due !== null && row.due < today && waiting(row.action, row.state),
  }
}

const isWaiting = (eb: Condition) =>
  eb.and([eb('forwarding.action', 'in', WAITING_ACTIONS), eb('forwarding.state', 'in', [...OPEN_STATES])])

/** The views of the dashboard, each a condition; `today` is a Vietnamese day. */
function view(eb: Condition, name: ForwardingSearch['view'], today: string) {
  switch (name) {
    case 'waiting':
      return isWaiting(eb)
    case 'due_soon':
      return eb.and([isWaiting(eb), eb('forwarding.due', '>=', today), eb('forwarding.due', '<=', soonUntil(today))])
    case 'overdue':
      return eb.and([isWaiting(eb), eb('forwarding.due', '<', today)])
    case 'many_hands':
      return eb('forwarding.hands', '>=', MANY_HANDS)
    default:
      return eb.and([])
  }
}

/** The office's forwarded items that fit `query`. The four counts are of the whole office, not of the filter. */
export async function listForwardings(
  { db, vault }: Shelf,
  office: string,
  query: ForwardingSearch,
  today: string,
): Promise<ForwardingList> {
  const own = joined(db).where('forwarding.office', '=', office)

  const chosen = own
    .where((eb) => view(eb, query.view, today))
    .where((eb) =>
      eb.and([
        ...(query.state === undefined ? [] : [eb('forwarding.state', '=', query.state)]),
        ...(query.agency === undefined ? [] : [eb('forwarding.agency', '=', query.agency)]),
        ...matching(eb, query.type === undefined ? {} : { type: query.type }),
        ...saying(eb, query.words, vault),
      ]),
    )
  const count = (name: ForwardingSearch['view']) =>
    own
      .where((eb) => view(eb, name, today))
      .select((eb) => eb.fn.countAll<number | string>().as('count'))
      .executeTakeFirstOrThrow()
      .then((row) => Number(row.count))

  const sorted = {
    due: chosen
      .orderBy((eb) => eb.case().when('forwarding.due', 'is', null).then(1).else(0).end())
      .orderBy('forwarding.due'),
    sent: chosen.orderBy('forwarding.sent_at', 'desc'),
    number: chosen.orderBy('petition.year', 'desc').orderBy('petition.sequence', 'desc'),
    hands: chosen.orderBy('forwarding.hands', 'desc').orderBy('forwarding.sent_at', 'desc'),
  }[query.sort]

  const rows = await withColumns(sorted.orderBy('forwarding.id')).limit(query.limit).offset(query.offset).execute()
  const { total } = await chosen.select((eb) => eb.fn.countAll<number | string>().as('total')).executeTakeFirstOrThrow()
  return {
    items: rows.map((row) => forwardingOf(row, vault, today)),
    total: Number(total),
    counts: {
      waiting: await count('waiting'),
      dueSoon: await count('due_soon'),
      overdue: await count('overdue'),
      manyHands: await count('many_hands'),
    },
  }
}

/** One forwarding of the office, or null. */
export async function oneForwarding(
  { db, vault }: Shelf,
  office: string,
  id: string,
  today: string,
): Promise<Forwarding | null> {
  const row = await withColumns(joined(db))
    .where('forwarding.office', '=', office)
    .where('forwarding.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : forwardingOf(row, vault, today)
}

/** Everything recorded on one petition, oldest first. */
export async function forwardingsOf({ db, vault }: Shelf, petitionId: string, today: string): Promise<Forwarding[]> {
  const rows = await withColumns(joined(db))
    .where('forwarding.petition_id', '=', petitionId)
    .orderBy('forwarding.sent_at')
    .execute()
  return rows.map((row) => forwardingOf(row, vault, today))
}
