/**
 * Records what was done with a petition: a forwarding or another action. The program only records; that something is
 * sent is the officer's doing. Answers with the paper, the mail to write, and what should be thought of before.
 */
import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type {
  Forwarding,
  ForwardingChange,
  ForwardingCreated,
  ForwardingPreview,
  ForwardingRequest,
  OfficeProfile,
  Warning,
} from '../../shared/api.ts'
import type { Action } from '../../shared/petition.ts'
import type { Directory } from '../agencies/directory.ts'
import type { Learning } from '../agencies/learning.ts'
import { kindAgainst } from '../agencies/learning.ts'
import { Refusal } from '../answer.ts'
import type { AuditChain } from '../audit/chain.ts'
import { dayOf } from '../day.ts'
import type { HandsReport } from '../matters/hands.ts'
import { hasPaper } from '../papers/forms.ts'
import { paperOf } from '../papers/wording.ts'
import type { StoredContent } from '../petitions/content.ts'
import { readMatter } from '../petitions/matter.ts'
import type { PetitionTable, Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'
import { answerDue, HANDING_ACTIONS } from './following.ts'
import { oneForwarding } from './list.ts'
import { mailOf } from './mail.ts'

type Parts = {
  db: Kysely<Tables>
  vault: Vault
  clock: () => Date
  audit: AuditChain
  directory: Directory
  learning: Learning
}

/** Actions by which an officer says which body is competent. */
const HANDING_OR_GUIDING: readonly Action[] = ['FORWARD', 'FORWARD_CRIME', 'GUIDE']

export type Officer = { office: OfficeProfile; name: string }

type Plan = { petition: PetitionTable; agencyName: string | null; path: HandsReport }

export class Forwardings {
  readonly #parts: Parts
  constructor(parts: Parts) {
    this.#parts = parts
  }

  async #petition(id: string, office: string): Promise<PetitionTable> {
    const row = await this.#parts.db
      .selectFrom('petition')
      .selectAll()
      .where('id', '=', id)
      .where('office', '=', office)
      .executeTakeFirst()
    if (row === undefined) throw new Refusal('not_found')
    return row
  }

  /**
   * Records an action on a petition of this office, once for one `requestKey`. Throws `Refusal` where there is no such
   * petition, or where the key was used for something else.
   */
  async create(
    petitionId: string,
    request: ForwardingRequest,
    officer: Officer,
    requestKey: string | null = null,
  ): Promise<{ already: boolean; created: ForwardingCreated }> {
    const { db, vault, clock, audit, learning } = this.#parts
    const { office } = officer
    const plan = await this.#plan(petitionId, request, office)
    const { petition, agencyName, path } = plan
    const earlier = await this.#recorded(requestKey, petitionId, request.action)
    if (earlier !== null) return { already: true, created: await this.#answer(earlier, plan, request, office) }
    const content = vault.unpack<StoredContent>(petition.content)
    const now = clock()
    const today = dayOf(now)
    const sealed = (text: string | undefined) => (text === undefined ? null : vault.sealText(text))
    const id = randomUUID()
    const at = now.toISOString()
    const write = async (trx: Transaction<Tables>): Promise<void> => {
      await trx
        .insertInto('forwarding')
        .values({
          id,
          petition_id: petitionId,
          office: office.org,
          action: request.action,
          agency: request.agency,
          agency_name: agencyName,
          rule: request.rule ?? content.outcome.rule,
          document_number: request.documentNumber ?? null,
          state: 'sent',
          sent_at: at,
          changed_at: at,
          due: answerDue(request.action, petition.type, today),
          hands: path.hands,
          officer: officer.name,
          suggested_agency: petition.suggested_agency,
          note: sealed(request.note),
          override_reason: sealed(request.overrideReason),
          request_key: requestKey,
        })
        .execute()
      await trx
        .insertInto('forwarding_step')
        .values({
          forwarding_id: id,
          at,
          state: 'sent',
          document_number: request.documentNumber ?? null,
          note: null,
          officer: officer.name,
        })
        .execute()
      if (request.agency !== null && HANDING_OR_GUIDING.includes(request.action)) {
        await learning.confirm(trx, petitionId, office.org, {
          org: request.agency,
          field: petition.field,
          type: content.classification.type,
          place: petition.place === '' ? null : (petition.place.split(',')[0] ?? null),
          against: kindAgainst(content.petition),
          on: today,
        })
      }
      const overridden = request.agency !== petition.suggested_agency && petition.suggested_agency !== null
      await audit.append(trx, {
        who: officer.name,
        what: `action:${request.action}${overridden && request.agency !== null ? ':override' : ''}`,
        subject: petition.number,
      })
    }
    try {
      await db.transaction().execute(write)
    } catch (error) {
      // The same request was being recorded beside this one: that record is the answer.
      const there = await this.#recorded(requestKey, petitionId, request.action)
      if (there === null) throw error
      return { already: true, created: await this.#answer(there, plan, request, office) }
    }
    return { already: false, created: await this.#answer(id, plan, request, office) }
  }

  /** What recording this would mean: hands, limit and warnings, said before the officer adds another hand. */
  async preview(petitionId: string, request: ForwardingRequest, officer: Officer): Promise<ForwardingPreview> {
    const { petition, path } = await this.#plan(petitionId, request, officer.office)
    return {
      hands: path.hands,
      chain: path.chain,
      responsible: path.responsible,
      due: answerDue(request.action, petition.type, dayOf(this.#parts.clock())),
      warnings: [...path.warnings, ...this.#cautions(request, petition)],
    }
  }

  async #plan(petitionId: string, request: ForwardingRequest, office: OfficeProfile): Promise<Plan> {
    const { directory } = this.#parts
    if (HANDING_ACTIONS.includes(request.action) && request.agency === null && request.agencyName === null) {
      throw new Refusal('invalid_request', ['agency'])
    }
    const petition = await this.#petition(petitionId, office.org)
    const agencyName = request.agencyName ?? (request.agency === null ? null : directory.nameOf(request.agency))
    const planned = {
      office: { org: office.org, name: office.name },
      action: request.action,
      agency: agencyName === null ? null : { org: request.agency, name: agencyName },
    }
    const matter = await readMatter(this.#parts, office.org, petition.matter_id, (org) => directory.nameOf(org))
    if (matter === null) throw new Refusal('not_found')
    return { petition, agencyName, path: matter.hands(planned) }
  }

  /** The forwarding an idempotency key has led to before; the key of another request is a conflict. */
  async #recorded(requestKey: string | null, petitionId: string, action: Action): Promise<string | null> {
    if (requestKey === null) return null
    const row = await this.#parts.db
      .selectFrom('forwarding')
      .select(['id', 'petition_id', 'action'])
      .where('request_key', '=', requestKey)
      .executeTakeFirst()
    if (row === undefined) return null
    if (row.petition_id !== petitionId || row.action !== action) throw new Refusal('conflict')
    return row.id
  }

  async #answer(id: string, plan: Plan, request: ForwardingRequest, office: OfficeProfile): Promise<ForwardingCreated> {
    const { vault, directory } = this.#parts
    const { petition, agencyName, path } = plan
    const forwarding = await this.#one(id, office.org)
    return {
      forwarding,
      paper: hasPaper(request.action) ? `/v1/forwardings/${id}/paper` : null,
      mail: mailOf({
        office,
        action: request.action,
        agencyName,
        agencyEmail: request.agency === null ? null : directory.find(request.agency)?.email,
        documentNumber: request.documentNumber ?? null,
        subject: {
          content: vault.unpack<StoredContent>(petition.content),
          number: petition.number,
          received: dayOf(new Date(petition.received_at)),
        },
      }),
      warnings: [...path.warnings, ...this.#cautions(request, petition)],
    }
  }

  /** What concerns the act itself, not the matter's way. */
  #cautions(request: ForwardingRequest, petition: PetitionTable): Warning[] {
    const list: Warning[] = []
    const say = (code: string, vi: string, en: string) =>
      list.push({ code, severity: 'warn', text: { vi, en }, reason: null })
    if (petition.identity_protected === 1 && HANDING_ACTIONS.includes(request.action)) {
      say(
        'protect_identity',
        'Giữ bí mật người tố cáo: phiếu và thư không ghi tên; bản gốc chỉ gửi người có thẩm quyền. Làm lộ có thể bị xử lý kỷ luật (Luật Tố cáo Đ8, Đ56).',
        'Keep the denouncer secret: no name on paper or mail; the original goes to the competent person only (Law on Denunciations, Art. 8, 56).',
      )
    }
    const abolished = request.agency === null ? null : this.#parts.directory.find(request.agency)?.abolished
    if (abolished) {
      say(
        'abolished_agency',
        'Cơ quan này đã kết thúc hoạt động; chọn cơ quan kế thừa trong danh bạ.',
        'This body has been abolished; choose its successor in the directory.',
      )
    }
    return list
  }

  async #one(id: string, office: string): Promise<Forwarding> {
    const { clock } = this.#parts
    const found = await oneForwarding(this.#parts, office, id, dayOf(clock()))
    if (found === null) throw new Refusal('not_found')
    return found
  }

  /** Notes what became of it. Noting the same state again changes nothing but the note. */
  async change(id: string, change: ForwardingChange, officer: Officer): Promise<Forwarding> {
    const { db, audit, clock, vault } = this.#parts
    const before = await this.#one(id, officer.office.org)
    const at = clock().toISOString()
    await db.transaction().execute(async (trx: Transaction<Tables>) => {
      await trx
        .updateTable('forwarding')
        .set({
          state: change.state,
          changed_at: at,
          ...(change.documentNumber !== undefined && { document_number: change.documentNumber }),
        })
        .where('id', '=', id)
        .execute()
      await trx
        .insertInto('forwarding_step')
        .values({
          forwarding_id: id,
          at,
          state: change.state,
          document_number: change.documentNumber ?? null,
          note: change.note === undefined ? null : vault.sealText(change.note),
          officer: officer.name,
        })
        .execute()
      await audit.append(trx, { who: officer.name, what: `state:${change.state}`, subject: before.number })
    })
    return this.#one(id, officer.office.org)
  }

  /** The paper of an action as .docx, with a file name that names nobody. */
  async paper(id: string, officer: Officer): Promise<{ filename: string; bytes: Uint8Array }> {
    const { db, vault, directory } = this.#parts
    const row = await db
      .selectFrom('forwarding')
      .selectAll()
      .where('id', '=', id)
      .where('office', '=', officer.office.org)
      .executeTakeFirst()
    if (row === undefined) throw new Refusal('not_found')
    const forwarding = await this.#one(id, officer.office.org)
    if (!hasPaper(forwarding.action)) throw new Refusal('not_found')
    const petition = await this.#petition(row.petition_id, officer.office.org)
    const paper = paperOf({
      office: officer.office,
      superior: directory.superiorOf(officer.office),
      day: dayOf(new Date(row.sent_at)),
      action: forwarding.action,
      agencyName: row.agency_name,
      agencyAddress: row.agency === null ? null : (directory.find(row.agency)?.address ?? null),
      documentNumber: row.document_number,
      note: row.note === null ? null : vault.openText(row.note),
      subject: {
        content: vault.unpack<StoredContent>(petition.content),
        number: petition.number,
        received: dayOf(new Date(petition.received_at)),
      },
    })
    const { layOut } = await import('../papers/layout.ts')
    return {
      filename: `${petition.number.replace('/', '-')}-${forwarding.action.toLowerCase()}.docx`,
      bytes: await layOut(paper),
    }
  }
}
