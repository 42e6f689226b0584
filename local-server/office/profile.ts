/** Which office this is: competence is relative to who is asking, and the officer's name goes into the register. */
import type { Kysely } from 'kysely'
import { OfficeProfile } from '../../shared/api.ts'
import type { Tables } from '../storage/tables.ts'

const DEFAULT_PROFILE: OfficeProfile = {
  org: 'UBND_T',
  name: 'Ban Tiếp công dân tỉnh Tây Ninh',
  officer: '',
  mayForwardComplaints: false,
}

export class Office {
  readonly #db: Kysely<Tables>
  readonly #instance: string
  #profile: OfficeProfile | null = null

  constructor(db: Kysely<Tables>, instance: string) {
    this.#db = db
    this.#instance = instance
  }

  async read(): Promise<OfficeProfile> {
    if (this.#profile !== null) return this.#profile
    const row = await this.#db
      .selectFrom('setting')
      .select('value')
      .where('instance', '=', this.#instance)
      .where('name', '=', 'office')
      .executeTakeFirst()
    this.#profile = row === undefined ? DEFAULT_PROFILE : OfficeProfile.parse(JSON.parse(row.value))
    return this.#profile
  }

  async write(profile: OfficeProfile): Promise<void> {
    await this.#db
      .insertInto('setting')
      .values({ instance: this.#instance, name: 'office', value: JSON.stringify(profile) })
      .onConflict((conflict) => conflict.columns(['instance', 'name']).doUpdateSet({ value: JSON.stringify(profile) }))
      .execute()
    this.#profile = profile
  }
}
