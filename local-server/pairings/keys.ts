/**
 * The keys given out: to extensions that paired with a one-time code, and to scripts (`npm run key`).
 * Only hashes are stored. A key is 256 random bits, so a plain SHA-256 is enough; a slow hash protects passwords.
 */
import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Holder } from '../../shared/api.ts'
import type { KeyHolder } from '../guard/key.ts'
import type { Tables } from '../storage/tables.ts'

const digestOf = (key: string): Buffer => createHash('sha256').update(key).digest()

type Kept = KeyHolder & { hash: Buffer; createdAt: string }

/** The valid keys of this installation, held in memory so that a guard needs no query. */
export class Keys {
  readonly #db: Kysely<Tables>
  readonly #instance: string
  readonly #clock: () => Date
  #kept: Kept[] = []
  #lookedAgainAt = 0

  constructor(db: Kysely<Tables>, instance: string, clock: () => Date) {
    this.#db = db
    this.#instance = instance
    this.#clock = clock
  }

  /** Reads the keys; again after another process (`npm run key`) has made one. */
  async load(): Promise<void> {
    const rows = await this.#db
      .selectFrom('access_key')
      .selectAll()
      .where('instance', '=', this.#instance)
      .where('revoked_at', 'is', null)
      .orderBy('created_at')
      .execute()
    this.#kept = rows.map((row) => ({
      id: row.id,
      name: row.name,
      origin: row.origin,
      hash: Buffer.from(row.hash, 'hex'),
      createdAt: row.created_at,
    }))
  }

  /** Makes a key; the only moment at which it can be read. `origin` binds it to one extension. */
  async give(name: string, origin: string | null): Promise<string> {
    const key = randomBytes(32).toString('base64url')
    const createdAt = this.#clock().toISOString()
    const id = randomUUID()
    await this.#db
      .insertInto('access_key')
      .values({
        id,
        instance: this.#instance,
        name,
        hash: digestOf(key).toString('hex'),
        origin,
        created_at: createdAt,
        revoked_at: null,
      })
      .execute()
    this.#kept = [...this.#kept, { id, name, origin, hash: digestOf(key), createdAt }]
    return key
  }

  /** Takes a key back; false when there is none of this id. */
  async revoke(id: string): Promise<boolean> {
    const result = await this.#db
      .updateTable('access_key')
      .set({ revoked_at: this.#clock().toISOString() })
      .where('id', '=', id)
      .where('instance', '=', this.#instance)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    this.#kept = this.#kept.filter((kept) => kept.id !== id)
    return Number(result.numUpdatedRows) > 0
  }

  /** Who holds this key. Every hash is compared, each in constant time, whichever fits. */
  holderOf(key: string): KeyHolder | null {
    const hash = digestOf(key)
    let holder: KeyHolder | null = null
    for (const kept of this.#kept) if (timingSafeEqual(kept.hash, hash)) holder = kept
    return holder && { id: holder.id, name: holder.name, origin: holder.origin }
  }

  /** As `holderOf`; an unknown key makes it look again, at most every two seconds: `npm run key` may just have run. */
  async find(key: string): Promise<KeyHolder | null> {
    const holder = this.holderOf(key)
    if (holder !== null || Date.now() - this.#lookedAgainAt < 2000) return holder
    this.#lookedAgainAt = Date.now()
    await this.load()
    return this.holderOf(key)
  }

  paired(origin: string): boolean {
    return this.#kept.some((kept) => kept.origin === origin)
  }

  list(currentId: string): Holder[] {
    return this.#kept.map(({ id, name, origin, createdAt }) => ({
      id,
      name,
      kind: origin === null ? 'script' : 'extension',
      createdAt,
      current: id === currentId,
    }))
  }
}
