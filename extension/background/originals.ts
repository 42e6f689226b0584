/**
 * Originals of the petition on a desk, or of one in the register. What is on a desk the service holds for a while; when it
 * has let go of it, the capture is sent once more.
 */
import { OriginalPage, OriginalsOpened, type Source } from '../../shared/api.ts'
import type { Desks } from '../capture/desks.ts'
import { toBase64 } from '../capture/pieces.ts'
import { Failed } from '../failures.ts'
import type { Answered, Asked } from '../messages.ts'
import type { OriginalOf } from '../original/saving.ts'
import type { ServiceClient } from '../service/client.ts'

/** The first page of a long scan takes the longest. */
const DRAWS_WITHIN = 30_000
const READS_WITHIN = 60_000

const id = (value: string) => encodeURIComponent(value)

export class Originals {
  readonly #service: ServiceClient
  readonly #desks: Desks

  constructor(service: ServiceClient, desks: Desks) {
    this.#service = service
    this.#desks = desks
  }

  page({ of, part, page, width }: Asked<'original_page'>): Promise<OriginalPage> {
    const query = new URLSearchParams({ part, width: String(width) })
    return this.#opened(of, (at) => {
      const path = `${at}/pages/${page}?${query}`
      return this.#service.call({ path, shape: OriginalPage, timeout: DRAWS_WITHIN })
    })
  }

  async file({ of, part }: Asked<'original_file'>): Promise<Answered<'original_file'>> {
    const { bytes, contentType } = await this.#opened(of, (at) =>
      this.#service.file('petitionId' in of ? `${at}?part=${id(part)}` : `${at}/${id(part)}`),
    )
    return { base64: toBase64(bytes), contentType }
  }

  async #opened<T>(of: OriginalOf, look: (at: string) => Promise<T>): Promise<T> {
    if ('petitionId' in of) return look(`/v1/petitions/${id(of.petitionId)}/original`)
    const { digest, source } = this.#onDesk(of)
    const at = `/v1/originals/${id(digest)}`
    try {
      return await look(at)
    } catch (error) {
      if (!(error instanceof Failed) || error.problem.code !== 'not_found') throw error
    }
    const call = { method: 'POST' as const, path: '/v1/originals', body: source, shape: OriginalsOpened }
    await this.#service.call({ ...call, timeout: READS_WITHIN })
    return look(at)
  }

  #onDesk({ tabId, deskId }: { tabId: number; deskId: string }): { digest: string; source: Source } {
    const desk = this.#desks.ofTab(tabId).find((one) => one.id === deskId)
    const source = this.#desks.sourceOf(tabId, deskId)
    const digest = desk?.state.is === 'form' ? desk.state.triage.originals : null
    if (!source || digest === null) throw new Failed('interrupted')
    return { digest, source }
  }
}
