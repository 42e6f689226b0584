/**
 * Delivers what waits, oldest first, each exactly once. How: the entry is written before it is sent and removed
 * after the answer; if the worker dies in between it is sent again with the same Idempotency-Key, and the service
 * answers with the number it already gave. One delivery runs at a time.
 */
import { ForwardingCreated, type Problem, Registered } from '../../shared/api.ts'
import { asProblem, isAway } from '../failures.ts'
import type { ServiceClient } from '../service/client.ts'
import type { Delivery, PendingForwarding, PendingRegistration } from './entries.ts'
import * as outbox from './outbox.ts'

export type Delivered = {
  registered?: (entry: PendingRegistration, result: Registered) => Promise<void>
  forwarded?: (entry: PendingForwarding, result: ForwardingCreated) => Promise<void>
  refused?: (entry: Delivery, problem: Problem) => Promise<void>
}

let running: Promise<Problem | null> | null = null

/** Tries everything that waits. @returns why it stopped early (the service is away), or null. */
export function deliver(service: ServiceClient, tell: Delivered = {}): Promise<Problem | null> {
  // A second call goes after the first: it may be about an entry that the first has not seen.
  const before = running ?? Promise.resolve(null)
  const run: Promise<Problem | null> = before
    .catch(() => null)
    .then(() => deliverAll(service, tell))
    .finally(() => {
      if (running === run) running = null
    })
  running = run
  return run
}

async function deliverAll(service: ServiceClient, tell: Delivered): Promise<Problem | null> {
  for (const { id } of await outbox.deliveries()) {
    // Read again: its petition may have got its number a moment ago.
    const entry = await outbox.get(id)
    if (!entry || entry.kind === 'capture' || (entry.problem && !isAway(entry.problem))) continue
    try {
      if (entry.kind === 'register') await register(service, entry, tell)
      else if (entry.petitionId !== null) await forward(service, entry, entry.petitionId, tell)
    } catch (error) {
      const problem = asProblem(error)
      await outbox.put({ ...entry, tries: entry.tries + 1, problem })
      if (isAway(problem)) return problem
      await tell.refused?.(entry, problem)
    }
  }
  return null
}

async function register(service: ServiceClient, entry: PendingRegistration, tell: Delivered): Promise<void> {
  const result = await service.call({
    method: 'POST',
    path: '/v1/petitions',
    body: entry.request,
    idempotencyKey: entry.key,
    shape: Registered,
    // Attachments are read before the answer.
    timeout: 120_000,
  })
  await outbox.registered(entry.id, result.id)
  await tell.registered?.(entry, result)
}

async function forward(
  service: ServiceClient,
  entry: PendingForwarding,
  petitionId: string,
  tell: Delivered,
): Promise<void> {
  const result = await service.call({
    method: 'POST',
    path: `/v1/petitions/${encodeURIComponent(petitionId)}/forwardings`,
    body: entry.request,
    idempotencyKey: entry.key,
    shape: ForwardingCreated,
    timeout: 30_000,
  })
  await outbox.remove(entry.id)
  await tell.forwarded?.(entry, result)
}
