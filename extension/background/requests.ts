/** What panel, dashboard, options and the banner may ask; one line each, the work is done in the rooms. */
import { browser } from 'wxt/browser'
import * as z from 'zod'
import * as api from '../../shared/api.ts'
import { type Desk, isOpen } from '../capture/desk.ts'
import { toBase64 } from '../capture/pieces.ts'
import { asProblem, Failed } from '../failures.ts'
import type { Answered, Asked, Envelope, Reply, RequestName } from '../messages.ts'
import * as outbox from '../outbox/outbox.ts'
import { readAddress } from '../service/address.ts'
import { pair, unpair } from '../service/pairing.ts'
import { compose } from './composing.ts'
import type { Worker } from './worker.ts'

type Sender = { tab?: { id?: number; index?: number } | undefined; url?: string | undefined }
type Handlers = { [N in RequestName]: (asked: Asked<N>, sender: Sender) => Promise<Answered<N>> }

/** What the banner in a mail page may ask; everything else is for the extension's own pages. */
const FOR_THE_PAGE: ReadonlySet<string> = new Set<RequestName>(['verdict', 'look_at_both'])

const id = (value: string) => encodeURIComponent(value)

export function requestsOf(worker: Worker): (envelope: Envelope, sender: Sender) => Promise<Reply> {
  const handlers = handlersOf(worker)
  return async ({ ask, with: asked }, sender) => {
    try {
      const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false
      if (!own && !FOR_THE_PAGE.has(ask)) throw new Failed('foreign_origin')
      await worker.ready
      const handler = handlers[ask] as (asked: unknown, sender: Sender) => Promise<Answered<RequestName>>
      return { ok: await handler(asked, sender) }
    } catch (error) {
      return { failed: asProblem(error) }
    }
  }
}

function handlersOf(worker: Worker): Handlers {
  const { service, desks, delivering, checker, originals, reception } = worker

  const deskOf = (tabId: number, deskId: string): Desk => {
    const desk = desks.get(tabId)
    if (desk?.id !== deskId) throw new Failed('interrupted')
    return desk
  }

  return {
    check: async ({ tabId, choose, again }) => {
      await reception.ask(tabId, choose ?? null, again ?? false)
      return null
    },
    check_file: async ({ tabId, source }) => {
      const desk = desks.begin(tabId)
      desks.putSource(tabId, source)
      const message = `file:${desk.id}`
      desks.apply(tabId, desk.id, { type: 'captured', portal: 'file', message, messageKey: message, page: null })
      void checker.check(tabId, desk.id, source)
      return null
    },
    turn_to: async ({ tabId, part }) => {
      const desk = desks.turnTo(tabId, part)
      const source = desks.sourceOf(tabId)
      if (!desk || !source) throw new Failed('interrupted')
      if (desk.state.is === 'checking') void checker.check(tabId, desk.id, source)
      else worker.warn(desk)
      return null
    },
    stop_reading: async ({ tabId }) => {
      await checker.stop(tabId)
      return null
    },
    read_on: async ({ tabId }) => {
      void checker.readOn(tabId)
      return null
    },
    cancel: async ({ tabId }) => {
      for (const desk of desks.ofTab(tabId)) checker.cancel(desk.id)
      desks.clear(tabId)
      return null
    },
    clear: async ({ tabId }) => {
      const decided = desks.ofTab(tabId)
      desks.clear(tabId)
      // The officer has decided about it: nothing of it needs to wait any longer.
      for (const desk of decided) await outbox.remove(desk.id)
      reception.tell(tabId, { say: 'hide_banner' })
      return null
    },
    read_here: async ({ tabId, deskId, triage }) => {
      const { state } = deskOf(tabId, deskId)
      if (state.is !== 'away') return null
      if (triage.petition.secretMarking) {
        desks.apply(tabId, deskId, { type: 'failed', problem: new Failed('secret_marking').problem })
        return null
      }
      const after = desks.apply(tabId, deskId, { type: 'read_here', triage, problem: state.problem, kept: false })
      if (after) await delivering.keep(after)
      return null
    },
    draft: async ({ tabId, deskId, draft }) => {
      const { state } = deskOf(tabId, deskId)
      if (state.is !== 'form') return null
      // Verdicts may have come from the banner in the meantime: the desk's own list counts.
      desks.apply(tabId, deskId, { type: 'drafted', draft: { ...draft, links: state.draft.links } })
      return null
    },
    register: async ({ tabId, deskId, draft }) => {
      const desk = deskOf(tabId, deskId)
      const links = desk.state.is === 'form' ? desk.state.draft.links : []
      await delivering.register(desk, { ...draft, links })
      return null
    },
    forward: async ({ tabId, deskId, request }) => {
      await delivering.forward(deskOf(tabId, deskId), request)
      return null
    },
    keep: async ({ tabId, deskId }) => {
      await delivering.keep(deskOf(tabId, deskId))
      return null
    },
    open_kept: async ({ tabId, id: entryId }) => {
      const entry = await outbox.get(entryId)
      if (entry?.kind !== 'capture') throw new Failed('not_found')
      const desk = desks.restore(tabId, entry.id, entry.source)
      const message = `kept:${entry.id}`
      const portal = entry.source.portal ?? 'kept'
      desks.apply(tabId, desk.id, { type: 'captured', portal, message, messageKey: message, page: null })
      await checker.check(tabId, desk.id, entry.source)
      desks.apply(tabId, desk.id, { type: 'drafted', draft: entry.draft })
      return null
    },
    drop_kept: async ({ id: entryId }) => {
      await outbox.remove(entryId)
      await worker.panels.tellAll()
      return null
    },
    deliver_now: () => worker.tryService(),
    compose: async ({ tabId, deskId }) => compose(deskOf(tabId, deskId)),
    show_sentence: async ({ tabId, sentence }) => {
      reception.tell(tabId, { say: 'show_sentence', sentence })
      return null
    },
    original_page: async (asked) => originals.page(asked),
    original_file: async (asked) => originals.file(asked),
    verdict: async ({ tabId = undefined, other, verdict }, sender) => {
      const tab = tabId ?? sender.tab?.id
      const desk = tab === undefined ? null : desks.get(tab)
      if (tab === undefined || desk?.state.is !== 'form') throw new Failed('interrupted')
      const { draft, register } = desk.state
      const links = [...draft.links.filter((link) => link.other !== other), { other, verdict }]
      if (isOpen(desk.state)) desks.apply(tab, desk.id, { type: 'drafted', draft: { ...draft, links } })
      else if (register.is === 'done') {
        const path = `/v1/petitions/${id(register.result.id)}/links/${id(other)}`
        await service.call({ method: 'PUT', path, body: { verdict }, shape: api.Link })
      } else throw new Failed('not_running')
      return null
    },
    look_at_both: async ({ other, tabId = undefined }, sender) => {
      const tab = sender.tab
      const beside = tabId ?? tab?.id ?? ''
      const url = browser.runtime.getURL(`/compare.html?tab=${beside}&other=${id(other)}` as '/compare.html')
      await browser.tabs.create({ url, ...(tab?.index !== undefined && { index: tab.index + 1 }) })
      return null
    },

    health: async () => {
      const { port, key } = await readAddress()
      const paired = key !== null
      try {
        const { instance, version } = await service.greet()
        return { ...worker.serviceIs(paired ? null : new Failed('no_key').problem), instance, version, port, paired }
      } catch (error) {
        return { ...worker.serviceIs(asProblem(error)), port, paired }
      }
    },
    pair: async ({ code, port }) => {
      const office = await pair(service, code, port)
      void worker.tryService()
      return remembered(office)
    },
    unpair: async () => {
      await unpair(service)
      worker.serviceIs(new Failed('no_key').problem)
      return null
    },
    office: async () => remembered(await service.call({ path: '/v1/office', shape: api.OfficeProfile })),
    set_office: async (body) =>
      remembered(await service.call({ method: 'PUT', path: '/v1/office', body, shape: api.OfficeProfile })),
    holders: async () => service.call({ path: '/v1/pairings', shape: api.HolderList }),
    revoke: async ({ id: holder }) => {
      await service.request({ method: 'DELETE', path: `/v1/pairings/${id(holder)}`, shape: z.unknown() })
      return null
    },
    learning: async () => service.call({ path: '/v1/learning', shape: api.Learning }),
    forget: async () => {
      await service.call({ method: 'DELETE', path: '/v1/learning', shape: api.Forgotten })
      return null
    },
    agencies: async () => service.call({ path: '/v1/agencies', shape: api.AgencyList }),

    desk: async ({ tabId }) => desks.get(tabId),
    waiting: async () => outbox.waiting(),
    petition: async (asked) => service.call({ path: `/v1/petitions/${id(asked.id)}`, shape: api.PetitionRecord }),
    matter: async (asked) => service.call({ path: `/v1/matters/${id(asked.id)}`, shape: api.MatterRecord }),
    // Words an officer types may name a citizen: they travel in the body.
    forwardings: async (body) =>
      service.call({ method: 'POST', path: '/v1/forwardings/search', body, shape: api.ForwardingList }),
    change_forwarding: async ({ id: forwarding, change }) =>
      service.call({ method: 'PATCH', path: `/v1/forwardings/${id(forwarding)}`, body: change, shape: api.Forwarding }),
    forward_registered: async ({ petitionId, request, key }) =>
      service.call({
        method: 'POST',
        path: `/v1/petitions/${id(petitionId)}/forwardings`,
        body: request,
        idempotencyKey: key,
        shape: api.ForwardingCreated,
      }),
    report: async ({ name, query }) => {
      const search = new URLSearchParams(
        Object.entries(query).flatMap(([key, value]) => (value ? [[key, String(value)] as [string, string]] : [])),
      )
      return service.call({ path: `/v1/reports/${id(name)}?${search}`, shape: api.Report })
    },
    file: async ({ path }) => {
      if (!/^\/v1\/(reports|forwardings|petitions)\/[\w%.-]+(\/(paper|original))?(\?[\w=&-]*)?$/.test(path)) {
        throw new Failed('not_found')
      }
      const { bytes, contentType } = await service.file(path)
      return { base64: toBase64(bytes), contentType }
    },
  }
}

/** Kept for reading while the service is away: competence is relative to the receiving office. */
async function remembered(office: api.OfficeProfile): Promise<api.OfficeProfile> {
  await browser.storage.local.set({ office })
  return office
}
