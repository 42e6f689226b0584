/**
 * The register's tables, step by step. A step that has been released is never changed; the next one adds to it.
 * Every step runs on SQLite and PostgreSQL: only types both know, and `bytes` for what each calls its own.
 */
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export type Dialect = 'sqlite' | 'postgres'

/** The steps in order; other rooms' steps are listed beside these in open.ts. */
export function registerMigrations(dialect: Dialect): Record<string, Migration> {
  const bytes = dialect === 'postgres' ? sql`bytea` : sql`blob`
  const counted = dialect === 'postgres' ? sql`bigint generated always as identity` : sql`integer`

  return {
    '2026-11-24-register': {
      async up(db: Kysely<unknown>): Promise<void> {
        const { schema } = db

        await schema
          .createTable('setting')
          .addColumn('instance', 'text', (column) => column.notNull())
          .addColumn('name', 'text', (column) => column.notNull())
          .addColumn('value', 'text', (column) => column.notNull())
          .addPrimaryKeyConstraint('setting_key', ['instance', 'name'])
          .execute()

        await schema
          .createTable('access_key')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('instance', 'text', (column) => column.notNull())
          .addColumn('name', 'text', (column) => column.notNull())
          .addColumn('hash', 'text', (column) => column.notNull().unique())
          .addColumn('origin', 'text')
          .addColumn('created_at', 'text', (column) => column.notNull())
          .addColumn('revoked_at', 'text')
          .execute()

        await schema
          .createTable('register_meta')
          .addColumn('name', 'text', (column) => column.primaryKey())
          .addColumn('value', 'text', (column) => column.notNull())
          .execute()

        await schema
          .createTable('counter')
          .addColumn('office', 'text', (column) => column.notNull())
          .addColumn('year', 'integer', (column) => column.notNull())
          .addColumn('last', 'integer', (column) => column.notNull())
          .addPrimaryKeyConstraint('counter_key', ['office', 'year'])
          .execute()

        await schema
          .createTable('petition')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('office', 'text', (column) => column.notNull())
          .addColumn('year', 'integer', (column) => column.notNull())
          .addColumn('sequence', 'integer', (column) => column.notNull())
          .addColumn('number', 'text', (column) => column.notNull())
          .addColumn('digest', 'text', (column) => column.notNull())
          .addColumn('received_at', 'text', (column) => column.notNull())
          .addColumn('received_day', 'text', (column) => column.notNull())
          .addColumn('registered_at', 'text', (column) => column.notNull())
          .addColumn('officer', 'text', (column) => column.notNull())
          .addColumn('type', 'text', (column) => column.notNull())
          .addColumn('variant', 'text', (column) => column.notNull())
          .addColumn('sphere', 'text', (column) => column.notNull())
          .addColumn('field', 'text', (column) => column.notNull())
          .addColumn('identity_protected', 'integer', (column) => column.notNull())
          .addColumn('sender', 'text', (column) => column.notNull())
          .addColumn('title', 'text', (column) => column.notNull())
          .addColumn('place', 'text', (column) => column.notNull())
          .addColumn('matter_id', 'text', (column) => column.notNull())
          .addColumn('through', 'text')
          .addColumn('through_document', 'text')
          .addColumn('eligibility', 'text', (column) => column.notNull())
          .addColumn('rule', 'text', (column) => column.notNull())
          .addColumn('action', 'text', (column) => column.notNull())
          .addColumn('competence', 'text', (column) => column.notNull())
          .addColumn('signer_count', 'integer', (column) => column.notNull())
          .addColumn('suggested_agency', 'text')
          .addColumn('due', 'text')
          .addColumn('content', bytes, (column) => column.notNull())
          // The same capture twice, or two officers in the same second: one row, by the database's own word.
          .addUniqueConstraint('petition_capture', ['office', 'digest'])
          .addUniqueConstraint('petition_number', ['office', 'year', 'sequence'])
          .execute()
        await schema.createIndex('petition_matter').on('petition').column('matter_id').execute()
        await schema.createIndex('petition_registered').on('petition').columns(['office', 'registered_at']).execute()

        await schema.createIndex('petition_received').on('petition').columns(['office', 'received_day']).execute()

        await schema
          .createTable('petition_original')
          .addColumn('petition_id', 'text', (column) => column.primaryKey().references('petition.id'))
          .addColumn('kind', 'text', (column) => column.notNull())
          .addColumn('bytes', bytes, (column) => column.notNull())
          .execute()
        await schema
          .createTable('petition_words')
          .addColumn('petition_id', 'text', (column) => column.primaryKey().references('petition.id'))
          .addColumn('words', 'text', (column) => column.notNull())
          .execute()
        await schema
          .createTable('petition_place')
          .addColumn('petition_id', 'text', (column) => column.notNull().references('petition.id'))
          .addColumn('commune', 'text', (column) => column.notNull())
          .addPrimaryKeyConstraint('petition_place_key', ['petition_id', 'commune'])
          .execute()
        await schema.createIndex('petition_place_commune').on('petition_place').column('commune').execute()

        await schema
          .createTable('idempotency')
          .addColumn('holder', 'text', (column) => column.notNull())
          .addColumn('idempotency_key', 'text', (column) => column.notNull())
          .addColumn('digest', 'text', (column) => column.notNull())
          .addColumn('petition_id', 'text', (column) => column.notNull().references('petition.id'))
          .addPrimaryKeyConstraint('idempotency_key_of_holder', ['holder', 'idempotency_key'])
          .execute()

        await schema
          .createTable('forwarding')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('petition_id', 'text', (column) => column.notNull().references('petition.id'))
          .addColumn('office', 'text', (column) => column.notNull())
          .addColumn('action', 'text', (column) => column.notNull())
          .addColumn('agency', 'text')
          .addColumn('agency_name', 'text')
          .addColumn('rule', 'text')
          .addColumn('document_number', 'text')
          .addColumn('state', 'text', (column) => column.notNull())
          .addColumn('sent_at', 'text', (column) => column.notNull())
          .addColumn('changed_at', 'text', (column) => column.notNull())
          .addColumn('due', 'text')
          .addColumn('hands', 'integer', (column) => column.notNull())
          .addColumn('officer', 'text', (column) => column.notNull())
          .addColumn('suggested_agency', 'text')
          .addColumn('note', 'text')
          .addColumn('override_reason', 'text')
          .execute()
        await schema.createIndex('forwarding_petition').on('forwarding').column('petition_id').execute()
        await schema.createIndex('forwarding_sent').on('forwarding').columns(['office', 'sent_at']).execute()
        await schema
          .createTable('forwarding_step')
          .addColumn('id', counted, (column) => column.primaryKey())
          .addColumn('forwarding_id', 'text', (column) => column.notNull().references('forwarding.id'))
          .addColumn('at', 'text', (column) => column.notNull())
          .addColumn('state', 'text', (column) => column.notNull())
          .addColumn('document_number', 'text')
          .addColumn('note', 'text')
          .addColumn('officer', 'text', (column) => column.notNull())
          .execute()
        await schema.createIndex('forwarding_step_of').on('forwarding_step').column('forwarding_id').execute()

        await schema
          .createTable('audit_head')
          .addColumn('id', 'integer', (column) => column.primaryKey())
          .addColumn('seq', 'integer', (column) => column.notNull())
          .addColumn('hash', 'text', (column) => column.notNull())
          .execute()
        await schema
          .createTable('audit_event')
          .addColumn('seq', 'integer', (column) => column.primaryKey())
          .addColumn('at', 'text', (column) => column.notNull())
          .addColumn('who', 'text', (column) => column.notNull())
          .addColumn('what', 'text', (column) => column.notNull())
          .addColumn('subject', 'text')
          .addColumn('hash', 'text', (column) => column.notNull())
          .execute()
        await schema.createIndex('audit_event_subject').on('audit_event').column('subject').execute()

        await schema
          .createTable('confirmation')
          .addColumn('petition_id', 'text', (column) => column.primaryKey())
          .addColumn('office', 'text', (column) => column.notNull())
          .addColumn('org', 'text', (column) => column.notNull())
          .addColumn('field', 'text', (column) => column.notNull())
          .addColumn('type', 'text', (column) => column.notNull())
          .addColumn('place', 'text')
          .addColumn('against', 'text')
          .addColumn('day', 'text', (column) => column.notNull())
          .execute()
        await schema.createIndex('confirmation_office').on('confirmation').column('office').execute()

        await schema
          .createTable('agency_edit')
          .addColumn('org', 'text', (column) => column.primaryKey())
          .addColumn('entry', 'text', (column) => column.notNull())
          .addColumn('edited_by', 'text', (column) => column.notNull())
          .addColumn('edited_at', 'text', (column) => column.notNull())
          .execute()

        await sql`insert into audit_head (id, seq, hash) values (1, 0, '')`.execute(db)
      },
    },
    // A second click or a retry of the outbox records one action, not two.
    '2026-11-25-forwarding-once': {
      async up(db: Kysely<unknown>): Promise<void> {
        await db.schema.alterTable('forwarding').addColumn('request_key', 'text').execute()
        await db.schema.createIndex('forwarding_request').on('forwarding').column('request_key').unique().execute()
      },
    },
    // Several petitions of one mail keep its bytes once; passages are shown on the page.
    '2026-11-28-shared-originals': {
      async up(db: Kysely<unknown>): Promise<void> {
        await db.schema.alterTable('petition_original').addColumn('mail', 'text').execute()
        await db.schema.alterTable('petition_original').addColumn('same_as', 'text').execute()
        await db.schema.alterTable('petition_original').addColumn('layout', bytes).execute()
        await db.schema.createIndex('petition_original_mail').on('petition_original').column('mail').execute()
      },
    },
  }
}
