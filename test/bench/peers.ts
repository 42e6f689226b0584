/**
 * What one would otherwise build: full text with bm25 (SQLite FTS5), trigram similarity (PostgreSQL pg_trgm), and a
 * plain MinHash index in memory. All get the same folded text and are judged at the threshold that serves them best.
 */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import pg from 'pg'
import { fold } from '../../shared/vietnamese/fold.ts'
import { type Answer, type Figures, type Judged, judgeAtBest, latencyOf, residentMegabytes } from './measure.ts'
import { petitions, type Query } from './queries.ts'

const TOP = 20
const TERMS = 40

/** Forty words spread over the letter, as an OR query. */
function wordsOf(text: string): string[] {
  const words = [...new Set(fold(text).match(/[a-z0-9]{3,}/g) ?? [])]
  const step = Math.max(1, words.length / TERMS)
  return Array.from({ length: Math.min(TERMS, words.length) }, (_, i) => words[Math.floor(i * step)] as string)
}

type Contender = { answer(text: string): Promise<Answer[]> | Answer[] }

async function asked(contender: Contender, queries: readonly Query[], milliseconds: number) {
  const times: number[] = []
  const judged: Judged[] = []
  const began = performance.now()
  for (const { petition, truth } of queries) {
    // A slow contender answers fewer queries, never fewer than five.
    if (times.length >= 5 && performance.now() - began > milliseconds) break
    const { text } = petition()
    const started = performance.now()
    const answers = await contender.answer(text)
    times.push(performance.now() - started)
    judged.push({ answers, truth })
  }
  return { latency: latencyOf(times), queries: times.length, ...judgeAtBest(judged) }
}

/** SQLite FTS5 with bm25, in an encrypted file like ours. */
export async function fullText(
  folder: string,
  size: number,
  queries: readonly Query[],
  milliseconds: number,
): Promise<Figures> {
  const path = join(folder, `fts-${size}.db`)
  const file = new Database(path)
  file.pragma(`key = "x'${'5a'.repeat(32)}'"`)
  file.pragma('journal_mode = WAL')
  file.exec(`create virtual table words using fts5(text, content='', tokenize='unicode61')`)
  const ids: string[] = []
  const insert = file.prepare('insert into words (rowid, text) values (?, ?)')
  let spent = 0
  file.exec('begin')
  for (const { id, petition } of petitions(size)) {
    ids.push(id)
    const started = performance.now()
    insert.run([ids.length, fold(petition.text)])
    spent += performance.now() - started
  }
  const committing = performance.now()
  file.exec('commit')
  spent += performance.now() - committing
  file.pragma('wal_checkpoint(truncate)')
  const search = file.prepare(
    `select rowid, bm25(words) as score from words where words match ? order by score limit ${TOP}`,
  )
  const answer = (text: string): Answer[] => {
    const rows = search.all([wordsOf(text).join(' OR ')]) as { rowid: number; score: number }[]
    return rows.map(({ rowid, score }) => ({ id: ids[rowid - 1] as string, score: -score, warn: false }))
  }
  const result = await asked({ answer }, queries, milliseconds)
  const figures: Figures = {
    contender: 'SQLite FTS5 (bm25)',
    size,
    rowsPerSecond: (size / spent) * 1000,
    bytesPerPetition: (await stat(path)).size / size,
    residentMegabytes: residentMegabytes(),
    startMilliseconds: null,
    ...result,
  }
  file.close()
  return figures
}

/** PostgreSQL pg_trgm with its GIN index. */
export async function trigrams(
  url: string,
  size: number,
  queries: readonly Query[],
  milliseconds: number,
): Promise<Figures> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('create extension if not exists pg_trgm')
    await client.query('create table letter (id text primary key, text text not null)')
    let spent = 0
    let batch: [string, string][] = []
    const write = async () => {
      const started = performance.now()
      await client.query('insert into letter select * from unnest($1::text[], $2::text[])', [
        batch.map(([id]) => id),
        batch.map(([, text]) => text),
      ])
      spent += performance.now() - started
      batch = []
    }
    for (const { id, petition } of petitions(size)) {
      batch.push([id, fold(petition.text)])
      if (batch.length === 5000) await write()
    }
    if (batch.length > 0) await write()
    const indexing = performance.now()
    await client.query(`set maintenance_work_mem = '512MB'`)
    await client.query('create index letter_trigrams on letter using gin (text gin_trgm_ops)')
    await client.query('analyze letter')
    spent += performance.now() - indexing
    await client.query('set pg_trgm.similarity_threshold = 0.4')
    const answer = async (text: string): Promise<Answer[]> => {
      const { rows } = await client.query<{ id: string; score: number }>(
        `select id, similarity(text, $1) as score from letter where text % $1 order by score desc limit ${TOP}`,
        [fold(text)],
      )
      return rows.map(({ id, score }) => ({ id, score: Number(score), warn: false }))
    }
    const result = await asked({ answer }, queries, milliseconds)
    const { rows } = await client.query<{ bytes: string }>(`select pg_total_relation_size('letter') as bytes`)
    return {
      contender: 'PostgreSQL pg_trgm (GIN)',
      size,
      rowsPerSecond: (size / spent) * 1000,
      bytesPerPetition: Number(rows[0]?.bytes ?? 0) / size,
      residentMegabytes: Number.NaN,
      startMilliseconds: null,
      ...result,
    }
  } finally {
    await client.end()
  }
}

const HASHES = 128
const ROWS = 4
const BANDS = HASHES / ROWS

/** A textbook MinHash: 128 hashes of eight-letter shingles, 32 bands of four rows, everything in typed arrays. */
class MinHashIndex {
  readonly #signatures: Uint32Array
  readonly #heads: Int32Array[]
  readonly #next: Int32Array[]
  readonly #mask: number
  readonly #factors = Uint32Array.from({ length: HASHES }, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 1)
  count = 0
  /** Of the signatures and the tables of the bands. */
  readonly bytes: number

  constructor(size: number) {
    const buckets = 2 ** Math.ceil(Math.log2(size * 2))
    this.#mask = buckets - 1
    this.#signatures = new Uint32Array(size * HASHES)
    this.#heads = Array.from({ length: BANDS }, () => new Int32Array(buckets).fill(-1))
    this.#next = Array.from({ length: BANDS }, () => new Int32Array(size).fill(-1))
    this.bytes = size * HASHES * 4 + BANDS * (buckets + size) * 4
  }

  signature(text: string): Uint32Array {
    const letters = fold(text).replace(/[^a-z0-9]/g, '')
    const out = new Uint32Array(HASHES).fill(0xffffffff)
    for (let i = 0; i + 8 <= letters.length; i += 1) {
      let h = 0x811c9dc5
      for (let j = i; j < i + 8; j += 1) h = Math.imul(h ^ letters.charCodeAt(j), 0x01000193)
      for (let k = 0; k < HASHES; k += 1) {
        const value = (Math.imul(h ^ (h >>> 15), this.#factors[k] as number) ^ (h >>> 7)) >>> 0
        if (value < (out[k] as number)) out[k] = value
      }
    }
    return out
  }

  #bucket(signature: Uint32Array, band: number): number {
    let h = band
    for (let r = 0; r < ROWS; r += 1) h = Math.imul(h ^ (signature[band * ROWS + r] as number), 0x85ebca6b) ^ (h >>> 13)
    return (h ^ (h >>> 16)) & this.#mask
  }

  add(text: string): void {
    const signature = this.signature(text)
    const at = this.count
    this.#signatures.set(signature, at * HASHES)
    for (let band = 0; band < BANDS; band += 1) {
      const bucket = this.#bucket(signature, band)
      const heads = this.#heads[band] as Int32Array
      const next = this.#next[band] as Int32Array
      next[at] = heads[bucket] as number
      heads[bucket] = at
    }
    this.count += 1
  }

  find(text: string): { at: number; score: number }[] {
    const signature = this.signature(text)
    const seen = new Set<number>()
    for (let band = 0; band < BANDS; band += 1) {
      const next = this.#next[band] as Int32Array
      for (
        let at = (this.#heads[band] as Int32Array)[this.#bucket(signature, band)] as number;
        at >= 0;
        at = next[at] as number
      )
        seen.add(at)
    }
    const found: { at: number; score: number }[] = []
    for (const at of seen) {
      let same = 0
      for (let k = 0; k < HASHES; k += 1) if (this.#signatures[at * HASHES + k] === signature[k]) same += 1
      if (same / HASHES >= 0.3) found.push({ at, score: same / HASHES })
    }
    return found.sort((a, b) => b.score - a.score).slice(0, TOP)
  }
}

export async function minHash(size: number, queries: readonly Query[], milliseconds: number): Promise<Figures> {
  const index = new MinHashIndex(size)
  const ids: string[] = []
  let spent = 0
  for (const { id, petition } of petitions(size)) {
    ids.push(id)
    const started = performance.now()
    index.add(petition.text)
    spent += performance.now() - started
  }
  const answer = (text: string): Answer[] =>
    index.find(text).map(({ at, score }) => ({ id: ids[at] as string, score, warn: false }))
  const result = await asked({ answer }, queries, milliseconds)
  const resident = residentMegabytes()
  return {
    contender: 'MinHash-LSH (trong bộ nhớ)',
    size,
    rowsPerSecond: (size / spent) * 1000,
    bytesPerPetition: index.bytes / size,
    residentMegabytes: resident,
    startMilliseconds: spent,
    ...result,
  }
}
