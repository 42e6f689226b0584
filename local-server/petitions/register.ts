/**
 * Vào sổ: one capture becomes one entry, whoever clicks how often. Everything of an entry is written in one
 * transaction; a service that is stopped in the middle has written nothing.
 */
import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { OfficeProfile, OfficerDecision, Registered, RegisterRequest } from '../../shared/api.ts'
import { Refusal } from '../answer.ts'
import type { AuditChain } from '../audit/chain.ts'
import { dayOf } from '../day.ts'
import type { DuplicateRegister, FoundMatch } from '../duplicates/duplicate-register.ts'
import type { KeyHolder } from '../guard/key.ts'
import type { Matters } from '../matters/links.ts'
import { ownMatter } from '../matters/links.ts'
import { officerOf } from '../office/officer.ts'
import type { Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'
import type { Assessed, TriageDesk } from '../triage/desk.ts'
import type { Intake } from '../triage/intake-cache.ts'
import { openedAt, type ReadPetition } from '../triage/opened.ts'
import type { StoredContent } from './content.ts'
import { senderShown, titleShown } from './masking.ts'
import { nextNumber } from './number.ts'
import { keepOriginal } from './original.ts'
import { searchWords } from './words.ts'

type Parts = {
  db: Kysely<Tables>
  vault: Vault
  clock: () => Date
  audit: AuditChain
  desk: TriageDesk
  duplicates: DuplicateRegister<Tables>
  matters: Matters<Tables>
}

/** What an import brings along: its own reading of the message, and links nobody was asked about. */
export type Unasked = {
  reading?: readonly ReadPetition[]
  linksOf?: (matches: readonly FoundMatch[]) => OfficerDecision['links']
}

export type Caller = { holder: KeyHolder; office: OfficeProfile; idempotencyKey: string | null }

type Entry = Omit<Registered, 'petitions'>

/** Ends the transaction when the same capture turns out to be there already. */
class AlreadyThere extends Error {}

/** A time of the mail that can be read and does not lie in the future; else the service's clock. */
function receiptOf(given: string | undefined, now: Date): Date {
  const time = given === undefined ? Number.NaN : Date.parse(given)
  return Number.isNaN(time) || time > now.getTime() ? now : new Date(time)
}

export class PetitionRegister {
  readonly #parts: Parts
  constructor(parts: Parts) {
    this.#parts = parts
  }

  /**
   * Registers a capture, or answers with the entry it already has: by the idempotency key of the same caller, or by
   * the same capture in the same office. Throws `Refusal` `conflict` when the key was used for another capture, and
   * `secret_marking` before anything is kept.
   */
  async register(request: RegisterRequest, caller: Caller, unasked: Unasked = {}): Promise<Registered> {
    const { desk, clock } = this.#parts
    const now = clock()
    const received = receiptOf(request.receivedAt, now)
    const intake = await desk.read(request.source)
    const opened = openedAt(intake, request.source.part, unasked.reading)
    const { digest } = opened
    const petitions = opened.all.length
    const earlier = await this.#existing(digest, caller)
    if (earlier !== null) return { ...earlier, petitions }
    const assessed = await desk.forgetting(request.source, intake, () =>
      desk.assess(opened, { office: caller.office, received, decision: request.decision }),
    )
    const { decision } = request
    const links = [...decision.links, ...(unasked.linksOf?.(assessed.matches) ?? [])]
    const entry = { request: { ...request, decision: { ...decision, links } }, caller, assessed, now, received }

    try {
      const { db } = this.#parts
      const written = await db.transaction().execute((trx) => this.#write(trx, { ...entry, digest, intake }))
      return { ...written, petitions }
    } catch (error) {
      // Somebody else was first: their entry is the answer. Any other failure has written nothing.
      const there = await this.#existing(digest, caller)
      if (there !== null) return { ...there, petitions }
      throw error
    }
  }

  async #existing(digest: string, { holder, office, idempotencyKey }: Caller): Promise<Entry | null> {
    const { db } = this.#parts
    let id: string | null = null
    if (idempotencyKey !== null) {
      const retry = await db
        .selectFrom('idempotency')
        .selectAll()
        .where('holder', '=', holder.id)
        .where('idempotency_key', '=', idempotencyKey)
        .executeTakeFirst()
      if (retry !== undefined && retry.digest !== digest) throw new Refusal('conflict')
      id = retry?.petition_id ?? null
    }
    let found = db.selectFrom('petition').select(['id', 'number', 'matter_id', 'registered_at', 'content'])
    found =
      id === null ? found.where('office', '=', office.org).where('digest', '=', digest) : found.where('id', '=', id)
    const row = await found.executeTakeFirst()
    if (row === undefined) return null
    const { outcome } = this.#parts.vault.unpack<StoredContent>(row.content)
    return {
      id: row.id,
      number: row.number,
      matterId: row.matter_id,
      registeredAt: row.registered_at,
      deadlines: outcome.deadlines,
      already: true,
    }
  }

  async #write(
    trx: Transaction<Tables>,
    entry: {
      request: RegisterRequest
      caller: Caller
      assessed: Assessed
      digest: string
      /** The whole mail, which other petitions may share. */
      intake: Intake
      now: Date
      received: Date
    },
  ): Promise<Entry> {
    const { duplicates, audit, vault } = this.#parts
    const { request, caller, assessed, digest, intake, now, received } = entry
    const { classification, petition, outcome, message } = assessed
    const id = randomUUID()
    const office = caller.office.org
    const registeredAt = now.toISOString()

    // First of all the register's turn: whoever registers the same paper in the same second waits here.
    await duplicates.takeTurn(trx)
    const { year, sequence, number } = await nextNumber(trx, office, dayOf(now))
    const seen = {
      petition,
      message,
      type: classification.type,
      fieldId: classification.field,
      identityProtected: classification.identityProtected,
    }
    const sender = senderShown(seen)
    const title = titleShown(seen)
    const content: StoredContent = {
      message,
      petition,
      classification,
      eligibility: assessed.eligibility,
      outcome,
      agencies: assessed.agencies,
      flags: assessed.flags,
      note: request.decision.note ?? null,
    }
    const places = petition.place?.value ?? []
    const inserted = await trx
      .insertInto('petition')
      .values({
        id,
        office,
        year,
        sequence,
        number,
        digest,
        received_at: received.toISOString(),
        received_day: dayOf(received),
        registered_at: registeredAt,
        officer: officerOf(caller.office, caller.holder),
        type: classification.type,
        variant: classification.variant,
        sphere: classification.sphere,
        field: classification.field,
        identity_protected: classification.identityProtected ? 1 : 0,
        sender: vault.sealText(sender),
        title: vault.sealText(title),
        place: places.join(','),
        matter_id: ownMatter(id),
        through: petition.forwardingBody?.value.body ?? null,
        through_document: petition.forwardingBody?.value.documentNumber ?? null,
        eligibility: assessed.eligibility.status,
        rule: outcome.rule,
        action: outcome.action,
        competence: outcome.competence,
        signer_count: petition.signerCount.value,
        suggested_agency: assessed.agencies.candidates[0]?.org ?? null,
        due: outcome.deadlines.map((deadline) => deadline.due).sort()[0] ?? null,
        content: vault.pack(content),
      })
      .onConflict((conflict) => conflict.columns(['office', 'digest']).doNothing())
      .executeTakeFirst()
    if (Number(inserted.numInsertedOrUpdatedRows ?? 0) === 0) throw new AlreadyThere()

    await keepOriginal(trx, { id, office, intake, source: request.source, vault })
    await trx
      .insertInto('petition_words')
      .values({
        petition_id: id,
        words: searchWords({ number, title, sender, message, identityProtected: seen.identityProtected }, vault),
      })
      .execute()
    if (places.length > 0) {
      await trx
        .insertInto('petition_place')
        .values([...new Set(places)].map((commune) => ({ petition_id: id, commune })))
        .execute()
    }
    if (caller.idempotencyKey !== null) {
      await trx
        .insertInto('idempotency')
        .values({ holder: caller.holder.id, idempotency_key: caller.idempotencyKey, digest, petition_id: id })
        .execute()
    }

    // Found once more only for what is linked now: most entries are not, and an import has thousands.
    const { links, matterId } = request.decision
    const linked = links.length > 0 || Boolean(matterId)
    const matches = linked ? await duplicates.find(assessed.fingerprint, { except: [id] }, trx) : []
    await duplicates.add(id, assessed.fingerprint, trx)
    await this.#link(trx, {
      id,
      decision: request.decision,
      matches,
      officer: officerOf(caller.office, caller.holder),
      at: registeredAt,
    })
    await audit.append(trx, { who: officerOf(caller.office, caller.holder), what: 'registered', subject: number })

    const { matter_id } = await trx
      .selectFrom('petition')
      .select('matter_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return { id, number, matterId: matter_id, registeredAt, deadlines: outcome.deadlines, already: false }
  }

  /** Records what the officer said about pairs; joining a matter links to the petition that opened it. */
  async #link(
    trx: Transaction<Tables>,
    entry: { id: string; decision: OfficerDecision; matches: FoundMatch[]; officer: string; at: string },
  ): Promise<void> {
    const { matters } = this.#parts
    const { id, decision, matches, officer, at } = entry
    const links = [...decision.links]
    if (decision.matterId) {
      const members = await matters.petitionsOf(decision.matterId, trx)
      const match = matches.find((one) => one.warn && members.includes(one.petitionId))
      const other = match?.petitionId ?? members[0]
      if (other === undefined) throw new Refusal('not_found')
      links.push({ other, verdict: match?.relation ?? 'same_matter_other_sender' })
    }
    for (const { other, verdict } of links) {
      const there = await trx.selectFrom('petition').select('id').where('id', '=', other).executeTakeFirst()
      if (there === undefined) throw new Refusal('not_found')
      const probability = matches.find((match) => match.petitionId === other)?.probability ?? null
      await matters.decide({ petition: id, other, verdict, probability, officer, at }, trx)
    }
  }
}
