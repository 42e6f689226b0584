/** The directory of bodies: what the program brings along, with the office's own corrections laid over it. */
import type { Kysely } from 'kysely'
import { agencyOf, DIRECTORY, nameOfOrg } from '../../shared/agencies/index.ts'
import type { AgencyChange, OfficeProfile } from '../../shared/api.ts'
import { Agency } from '../../shared/api.ts'
import type { Tables } from '../storage/tables.ts'

/** Another PC that shares the register may have corrected an entry; it is seen after this long. */
const FRESH_MS = 60_000

export class Directory {
  readonly #db: Kysely<Tables>
  #entries: readonly Agency[] = DIRECTORY
  #loadedAt = 0

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  /** Lays the office's corrections over the directory. */
  async load(): Promise<void> {
    const rows = await this.#db.selectFrom('agency_edit').selectAll().execute()
    this.#loadedAt = Date.now()
    if (rows.length === 0) {
      this.#entries = DIRECTORY
      return
    }
    const edits = new Map(rows.map((row) => [row.org, Agency.parse(JSON.parse(row.entry))]))
    const own = [...edits.values()].filter((entry) => agencyOf(entry.org) === null)
    this.#entries = [...DIRECTORY.map((entry) => edits.get(entry.org) ?? entry), ...own]
  }

  /** All entries, in the order an office reads them. */
  async list(): Promise<readonly Agency[]> {
    if (Date.now() - this.#loadedAt > FRESH_MS) await this.load()
    return this.#entries
  }

  find(org: string): Agency | null {
    return agencyOf(org, this.#entries)
  }

  nameOf(org: string): string {
    return nameOfOrg(org, this.#entries)
  }

  /**
   * The body above the office, as the head of a paper names it. The reception board stands in the province's Văn
   * phòng UBND although it acts for the UBND.
   */
  superiorOf(office: OfficeProfile): string | null {
    if (/tiếp công dân/i.test(office.name)) return 'Văn phòng UBND tỉnh Tây Ninh'
    const above = this.find(office.org)?.superior ?? null
    return above === null ? null : this.nameOf(above)
  }

  /** Corrects an entry, or adds a body; null when a new one has no name or kind. */
  async change(org: string, change: AgencyChange, officer: string, at: string): Promise<Agency | null> {
    await this.load()
    const before = this.find(org)
    if (before === null && (change.name === undefined || change.kind === undefined)) return null
    const fresh = {
      org,
      communeCode: null,
      fields: [],
      aliases: [],
      predecessors: [],
      superior: null,
      email: null,
      address: null,
      abolished: null,
      successor: null,
      verification: 'inferred',
    }
    const entry = Agency.parse({ ...fresh, ...before, ...change, org, editedBy: officer })
    const edit = { entry: JSON.stringify(entry), edited_by: officer, edited_at: at }
    await this.#db
      .insertInto('agency_edit')
      .values({ org, ...edit })
      .onConflict((conflict) => conflict.column('org').doUpdateSet(edit))
      .execute()
    await this.load()
    return entry
  }
}
