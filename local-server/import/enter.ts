/**
 * Enters the papers of an import, one transaction each, by the same contract as the extension: triage, then register
 * with links to what it repeats. Killed at any moment and started again it loses nothing and doubles nothing: the
 * register knows every paper's key, and the list of what is done only saves time.
 */
import { appendFile, readFile } from 'node:fs/promises'
import type { Registered, Triage } from '../../shared/api.ts'
import type { KeyHolder } from '../guard/key.ts'
import type { Import, Item, Paper } from './item.ts'

/** The part of Hono the import needs: the rooms' routes, without the door. */
export type Contract = {
  request(path: string, init: RequestInit, env: { holder: KeyHolder }): Response | Promise<Response>
}

export type Outcome = {
  entered: number
  /** Papers the register had already, from an earlier run or because the same file is there twice. */
  already: number
  /** Papers linked to an earlier one. */
  linked: number
  refused: { where: string; why: string }[]
}

export type Progress = { done: number; total: number | null; outcome: Outcome }

const HOLDER: KeyHolder = { id: 'import', name: 'Nhập sổ cũ', origin: null }
/** Linked unasked only where nine in ten and more are right; the rest waits for an officer. */
const LINKED_FROM = 0.9
const MOST_LINKS = 5

async function call<T>(contract: Contract, path: string, body: unknown, key?: string): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(key !== undefined && { 'idempotency-key': key }) }
  const response = await contract.request(
    path,
    { method: 'POST', headers, body: JSON.stringify(body) },
    { holder: HOLDER },
  )
  const answer = (await response.json()) as T & { what?: { vi: string } }
  if (!response.ok) throw new Error(answer.what?.vi ?? `lỗi ${response.status}`)
  return answer
}

type Entered = { registered: Registered; links: number }

/** Every petition of the paper: a mail may hold several. */
async function enter(contract: Contract, key: string, paper: Paper): Promise<Entered[]> {
  const triage = await call<Triage>(contract, '/v1/triage', paper.source)
  const entered = [await enterOne(contract, key, paper, triage)]
  for (const { part } of triage.petitions.slice(1)) {
    const source = { ...paper.source, part }
    const next = await call<Triage>(contract, '/v1/triage', source)
    entered.push(await enterOne(contract, `${key}:${part}`, { ...paper, source }, next))
  }
  return entered
}

async function enterOne(contract: Contract, key: string, paper: Paper, triage: Triage): Promise<Entered> {
  const links = triage.duplicates
    .filter(({ warn, probability }) => warn && probability >= LINKED_FROM)
    .slice(0, MOST_LINKS)
    .map(({ petitionId, relation }) => ({ other: petitionId, verdict: relation }))
  const receivedAt = paper.receivedAt ?? triage.message.date ?? undefined
  const registered = await call<Registered>(
    contract,
    '/v1/petitions',
    { source: paper.source, receivedAt, decision: { ...paper.decision, links } },
    key,
  )
  return { registered, links: links.length }
}

/** Runs an import. `doneFile` keeps the keys of what is in the register, one a line. */
export async function runImport(
  contract: Contract,
  { items, total }: Import,
  options: { doneFile: string; progress?: (progress: Progress) => void; signal?: AbortSignal },
): Promise<Outcome> {
  const before = await readFile(options.doneFile, 'utf8').catch(() => '')
  // A line cut off by a power cut is a key nobody has; that paper is simply tried again.
  const done = new Set(before.split('\n'))
  const outcome: Outcome = { entered: 0, already: 0, linked: 0, refused: [] }
  let count = 0
  for await (const item of items) {
    if (options.signal?.aborted) break
    await one(contract, item, done, options.doneFile, outcome)
    count += 1
    options.progress?.({ done: count, total, outcome })
  }
  return outcome
}

async function one(
  contract: Contract,
  item: Item,
  done: Set<string>,
  doneFile: string,
  outcome: Outcome,
): Promise<void> {
  if ('trouble' in item) {
    outcome.refused.push({ where: item.where, why: item.trouble })
    return
  }
  if (done.has(item.key)) {
    outcome.already += 1
    return
  }
  try {
    for (const { registered, links } of await enter(contract, item.key, item.paper)) {
      if (registered.already) outcome.already += 1
      else {
        outcome.entered += 1
        if (links > 0) outcome.linked += 1
      }
    }
  } catch (error) {
    outcome.refused.push({ where: item.where, why: error instanceof Error ? error.message : 'không rõ' })
    return
  }
  done.add(item.key)
  await appendFile(doneFile, `\n${item.key}`, { mode: 0o600 })
}
