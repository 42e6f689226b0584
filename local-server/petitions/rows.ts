/** From rows of the register to the shapes that travel. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { PetitionQuery, PetitionSummary } from '../../shared/api.ts'
import { PetitionType } from '../../shared/petition.ts'
import { fold } from '../../shared/vietnamese/fold.ts'
import { momentsOf } from '../day.ts'
import type { PetitionTable, Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'
import { BETWEEN_WORDS } from './words.ts'

export const SUMMARY_COLUMNS = [
  'petition.id',
  'petition.number',
  'petition.registered_at',
  'petition.received_at',
  'petition.sender',
  'petition.title',
  'petition.type',
  'petition.field',
  'petition.place',
  'petition.matter_id',
  'petition.identity_protected',
  'petition.officer',
] as const

type SummaryRow = Pick<
  PetitionTable,
  | 'id'
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
>

export const codesOf = (place: string): string[] => (place === '' ? [] : place.split(','))

export function summaryOf(row: SummaryRow, vault: Vault): PetitionSummary {
  return {
    id: row.id,
    number: row.number,
    registeredAt: row.registered_at,
    receivedAt: row.received_at,
    sender: vault.openText(row.sender),
    title: vault.openText(row.title),
    type: PetitionType.parse(row.type),
    field: row.field,
    place: codesOf(row.place),
    matterId: row.matter_id,
    identityProtected: row.identity_protected === 1,
    officer: row.officer,
  }
}

type PetitionExpression = ExpressionBuilder<Tables, 'petition'>

/** The filters of a list that concern the petition itself. */
export function matching(eb: PetitionExpression, query: Partial<PetitionQuery>): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = []
  if (query.type !== undefined) all.push(eb('petition.type', '=', query.type))
  if (query.field !== undefined) all.push(eb('petition.field', '=', query.field))
  if (query.matter !== undefined) all.push(eb('petition.matter_id', '=', query.matter))
  if (query.from !== undefined) all.push(eb('petition.registered_at', '>=', momentsOf(query.from).start))
  if (query.to !== undefined) all.push(eb('petition.registered_at', '<', momentsOf(query.to).end))
  if (query.place !== undefined) {
    const { place } = query
    all.push(
      eb.exists(
        eb
          .selectFrom('petition_place')
          .select(sql<number>`1`.as('one'))
          .whereRef('petition_place.petition_id', '=', 'petition.id')
          .where('petition_place.commune', '=', place),
      ),
    )
  }
  return all
}

/** At most this many words of a search count. */
const MAX_WORDS = 8

/** Every typed word must stand, folded, among the words of the petition. */
export function saying(eb: PetitionExpression, words: string, vault: Vault): Expression<SqlBool>[] {
  return fold(words.normalize('NFC'))
    .split(vault.hashesWords ? BETWEEN_WORDS : /\s+/)
    .filter(Boolean)
    .slice(0, MAX_WORDS)
    .map((word) => {
      const kept = vault.word(word)
      const pattern = `%${kept.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
      return eb.exists(
        eb
          .selectFrom('petition_words')
          .select(sql<number>`1`.as('one'))
          .whereRef('petition_words.petition_id', '=', 'petition.id')
          .where(sql<SqlBool>`petition_words.words like ${pattern} escape '\\'`),
      )
    })
}
