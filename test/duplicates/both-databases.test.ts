/**
 * One suite, two databases: the encrypted file and a real PostgreSQL give the same answers. All petitions invented.
 */
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import type { FoundMatch } from '../../local-server/duplicates/duplicate-register.ts'
import { ownMatter } from '../../local-server/matters/links.ts'
import type { Relation } from '../../shared/petition.ts'
import { type Invented, invent, registered, VARIANTS, type VariantName } from '../bench/petitions.ts'
import { type Kind, type OpenRegister, registers } from './registers.ts'

const kinds = await registers()
afterAll(async () => {
  for (const kind of kinds) await kind.stop()
})

const printOf = (register: OpenRegister, { message, petition, classification }: Invented) =>
  register.duplicates.fingerprint(message, petition, classification)

/** The first `count` petitions of the invented register; ids say which matter they belong to. */
async function fill(register: OpenRegister, count: number): Promise<void> {
  const entries = []
  for (const { matter, variant, copy } of registered()) {
    if (entries.length === count) break
    entries.push({
      petitionId: `${matter}/${variant}/${copy}`,
      fingerprint: printOf(register, invent(matter, variant, copy)),
    })
  }
  await register.duplicates.addMany(entries)
}

/** A row of the register itself, for what links need of it. */
async function enter({ storage }: OpenRegister, id: string, at: string): Promise<void> {
  const sequence = Number(at.replace(/\D/g, '').slice(4, 14))
  const text = {
    office: 'UBND_T',
    officer: 'Lan',
    sender: '',
    title: '',
    place: '',
    variant: 'KN',
    sphere: 'administrative',
  }
  const rule = {
    eligibility: 'eligible',
    rule: 'KN-06',
    action: 'GUIDE',
    competence: 'other',
    field: 'F02',
    type: 'complaint',
  }
  await storage.db
    .insertInto('petition')
    .values({
      ...text,
      ...rule,
      id,
      year: 2026,
      sequence,
      number: String(sequence),
      digest: id,
      received_at: at,
      received_day: at.slice(0, 10),
      registered_at: at,
      identity_protected: 0,
      matter_id: ownMatter(id),
      through: null,
      through_document: null,
      signer_count: 1,
      suggested_agency: null,
      due: null,
      content: Buffer.alloc(0),
    })
    .execute()
}

const EXPECTED: Partial<Record<VariantName, Relation>> = {
  resent: 'same_petition',
  scanned: 'same_petition',
  bad_scan: 'same_petition',
  unaccented: 'same_petition',
  under_cover: 'same_petition',
  neighbour_tells: 'same_matter_other_sender',
  second_complaint: 'second_instance',
}

const answers = new Map<string, FoundMatch[][]>()

function suite(kind: Kind): void {
  it('finds the matter of every kind of repeat, and cries no wolf', async () => {
    const register = await kind.open()
    await fill(register, 1500)
    let found = 0
    let named = 0
    let asked = 0
    let false_ = 0
    const all: FoundMatch[][] = []
    for (let q = 0; q < 220; q += 1) {
      const variant = VARIANTS[q % VARIANTS.length] as VariantName
      const matter = variant === 'first' ? 50_000 + q : q * 4
      const matches = await register.duplicates.find(printOf(register, invent(matter, variant, 90)))
      all.push(matches)
      const warned = matches.filter(({ warn }) => warn)
      false_ += warned.filter(({ petitionId }) => !petitionId.startsWith(`${matter}/`)).length
      if (variant === 'first') continue
      asked += 1
      const first = warned.find(({ petitionId }) => petitionId === `${matter}/first/0`)
      if (first !== undefined) found += 1
      if (first !== undefined && (EXPECTED[variant] ?? first.relation) === first.relation) named += 1
    }
    answers.set(kind.name, all)
    expect(found / asked).toBeGreaterThanOrEqual(0.97)
    expect(named / found).toBeGreaterThanOrEqual(0.93)
    expect(false_).toBeLessThanOrEqual(4)
    await register.close()
  }, 60_000)

  it('entering the same petition again changes nothing', async () => {
    const register = await kind.open()
    const fingerprint = printOf(register, invent(4, 'first'))
    await register.duplicates.add('p', fingerprint)
    await register.duplicates.add('p', fingerprint)
    expect(await register.duplicates.find(fingerprint)).toHaveLength(1)
    expect(await register.duplicates.find(fingerprint, { except: ['p'] })).toEqual([])
    await register.close()
  })

  it('an empty register has nothing to say', async () => {
    const register = await kind.open()
    expect(await register.duplicates.find(printOf(register, invent(4, 'first')))).toEqual([])
    expect((await register.duplicates.size()).entered).toBe(0)
    await register.close()
  })

  it('a circular that thousands send neither floods the answer nor slows it', async () => {
    const register = await kind.open()
    const circular = (sender: number): Invented => {
      const one = invent(1, 'first')
      const name = `Người Mẫu ${sender}`
      const petitioner = {
        name,
        address: null,
        communeCode: null,
        communeCandidates: [],
        phone: `09${String(sender).padStart(8, '0')}`,
        citizenId: null,
      }
      const petition = {
        ...one.petition,
        petitioners: [{ value: petitioner, confidence: 1, evidence: [] }],
        place: null,
        parcels: [],
        citedDocuments: [],
        respondents: [],
      }
      return { ...one, petition, message: { ...one.message, from: `n${sender}@example.vn` } }
    }
    await fill(register, 300)
    const entries = Array.from({ length: 5000 }, (_, i) => ({
      petitionId: `c${i}`,
      fingerprint: printOf(register, circular(i)),
    }))
    await register.duplicates.addMany(entries)
    const query = printOf(register, circular(99_999))
    await register.duplicates.find(query)
    const started = performance.now()
    const matches = await register.duplicates.find(query)
    expect(performance.now() - started).toBeLessThan(250)
    expect(matches.length).toBeLessThanOrEqual(20)
    // One of the senders writes again: he is found among all the others, at the head of the list.
    const again = await register.duplicates.find(printOf(register, circular(17)))
    expect(again[0]?.petitionId).toBe('c17')
    expect(again[0]?.warn).toBe(true)
    await register.close()
  }, 60_000)

  it('three words, and a petition that quotes another, are no duplicates of anything', async () => {
    const register = await kind.open()
    await fill(register, 300)
    const stranger = invent(40_001, 'first')
    const nobody = {
      ...stranger.petition,
      petitioners: [],
      parcels: [],
      citedDocuments: [],
      respondents: [],
      place: null,
    }
    const short: Invented = {
      ...stranger,
      petition: nobody,
      message: {
        ...stranger.message,
        from: '',
        parts: stranger.message.parts.map((part) => ({ ...part, text: 'xin cứu xét' })),
      },
    }
    expect((await register.duplicates.find(printOf(register, short))).filter(({ warn }) => warn)).toEqual([])

    // His own letter, and in it as a quotation a sentence of somebody else's.
    const quoted = (invent(10, 'first').text.split('\n')[12] ?? '').slice(0, 120)
    const text = stranger.text.replace('Người làm đơn', `Có người viết rằng: "${quoted}"\nNgười làm đơn`)
    const quoting: Invented = {
      ...stranger,
      message: { ...stranger.message, parts: stranger.message.parts.map((part) => ({ ...part, text })) },
    }
    const matches = await register.duplicates.find(printOf(register, quoting))
    expect(matches.filter(({ warn, probability }) => warn && probability >= 0.9)).toEqual([])
    await register.close()
  })

  it('two officers with the same paper in the same second: the second finds the first', async () => {
    const one = await kind.open()
    const two = kind.name === 'PostgreSQL' ? await one.again() : one
    const fingerprints = Array.from({ length: 12 }, (_, i) => printOf(one, invent(7, 'resent', i)))
    const found = await Promise.all(
      fingerprints.map((fingerprint, i) => {
        const register = i % 2 === 0 ? one : two
        return register.storage.db
          .transaction()
          .execute((trx) => register.duplicates.findAndAdd(`same${i}`, fingerprint, trx))
      }),
    )
    // Whatever the order, each one sees exactly those that came before it.
    expect(found.map((matches) => matches.filter(({ warn }) => warn).length).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, i) => i),
    )
    expect((await one.duplicates.size()).entered).toBe(12)
    if (two !== one) await two.close()
    await one.close()
  }, 30_000)

  it.runIf(kind.name === 'PostgreSQL')(
    'a server that goes away in the middle costs this registration only',
    async () => {
      const register = await kind.open()
      const fingerprint = printOf(register, invent(3, 'first'))
      const broken = register.storage.db.transaction().execute(async (trx) => {
        await register.duplicates.findAndAdd('lost', fingerprint, trx)
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
        await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(register.storage.db)
        // The connection is gone while nobody asks anything of it.
        await new Promise((resolve) => setTimeout(resolve, 200))
        await register.duplicates.find(fingerprint, {}, trx)
      })
      await expect(broken).rejects.toThrow()
      expect(await register.duplicates.find(fingerprint)).toEqual([])
      await register.duplicates.add('found', fingerprint)
      expect(await register.duplicates.find(fingerprint)).toHaveLength(1)
      await register.close()
    },
  )

  it('a registration that fails leaves nothing behind', async () => {
    const register = await kind.open()
    const fingerprint = printOf(register, invent(3, 'first'))
    const failing = register.storage.db.transaction().execute(async (trx) => {
      await register.duplicates.findAndAdd('lost', fingerprint, trx)
      throw new Error('the power went')
    })
    await expect(failing).rejects.toThrow('the power went')
    expect(await register.duplicates.find(fingerprint)).toEqual([])
    await register.close()
  })

  describe('links', () => {
    const at = (n: number) => `2026-03-0${n}T08:00:00.000Z`
    const decide = (register: OpenRegister, petition: string, other: string, verdict: Relation | 'not_related') =>
      register.matters.decide({
        petition,
        other,
        verdict,
        probability: 0.9,
        officer: 'Lan',
        at: '2026-04-01T00:00:00.000Z',
      })
    const matterOf = async ({ storage }: OpenRegister, id: string) =>
      (await storage.db.selectFrom('petition').select('matter_id').where('id', '=', id).executeTakeFirstOrThrow())
        .matter_id

    it('join petitions into a matter named by its oldest, and undo it whole', async () => {
      const register = await kind.open()
      for (const n of [1, 2, 3, 4]) await enter(register, `p${n}`, at(n))
      await decide(register, 'p2', 'p3', 'same_petition')
      await decide(register, 'p4', 'p3', 'same_matter_other_sender')
      expect(await matterOf(register, 'p4')).toBe(ownMatter('p2'))
      const moved = await decide(register, 'p1', 'p2', 'second_instance')
      expect(moved.map(({ petition }) => petition).sort()).toEqual(['p2', 'p3', 'p4'])
      expect(await register.matters.petitionsOf(ownMatter('p1'))).toEqual(['p1', 'p2', 'p3', 'p4'])
      // "Not the same" cuts the matter where the link was.
      await decide(register, 'p2', 'p3', 'not_related')
      expect(await register.matters.petitionsOf(ownMatter('p1'))).toEqual(['p1', 'p2'])
      expect(await register.matters.petitionsOf(ownMatter('p3'))).toEqual(['p3', 'p4'])
      await decide(register, 'p2', 'p3', 'same_petition')
      expect(await register.matters.petitionsOf(ownMatter('p1'))).toEqual(['p1', 'p2', 'p3', 'p4'])
      await register.close()
    })

    it('history and forms join nothing; deciding twice is deciding once', async () => {
      const register = await kind.open()
      for (const n of [1, 2]) await enter(register, `p${n}`, at(n))
      await decide(register, 'p1', 'p2', 'same_template_other_matter')
      await decide(register, 'p2', 'p1', 'same_sender_other_matter')
      expect(await matterOf(register, 'p2')).toBe(ownMatter('p2'))
      expect(await decide(register, 'p1', 'p2', 'same_petition')).toHaveLength(1)
      expect(await decide(register, 'p2', 'p1', 'same_petition')).toEqual([])
      expect(await register.matters.linksOf('p1')).toHaveLength(1)
      expect(await decide(register, 'p1', 'p1', 'same_petition')).toEqual([])
      await register.close()
    })

    it('many decisions at once end in one matter', async () => {
      const one = await kind.open()
      const two = kind.name === 'PostgreSQL' ? await one.again() : one
      const ids = Array.from({ length: 9 }, (_, i) => `p${i + 1}`)
      for (const [i, id] of ids.entries()) await enter(one, id, at(i + 1))
      await Promise.all(
        ids.slice(1).map((id, i) => decide(i % 2 === 0 ? one : two, id, ids[i] as string, 'same_petition')),
      )
      expect(await one.matters.petitionsOf(ownMatter('p1'))).toEqual(ids)
      if (two !== one) await two.close()
      await one.close()
    }, 30_000)

    it('"not the same" is remembered for the petition and for its copies', async () => {
      const register = await kind.open()
      for (const n of [1, 2]) await enter(register, `p${n}`, at(n))
      await decide(register, 'p1', 'p2', 'not_related')
      const match = (petitionId: string, relation: Relation) => ({ petitionId, relation, warn: true })
      const ofFirst = [match('p2', 'same_matter_other_sender')]
      expect(await register.matters.withoutDenied(ofFirst, 'p1')).toEqual([])
      expect(await register.matters.withoutDenied(ofFirst, null)).toEqual(ofFirst)
      const ofCopy = [match('p1', 'same_petition'), ...ofFirst]
      expect(await register.matters.withoutDenied(ofCopy, null)).toEqual([match('p1', 'same_petition')])
      await register.close()
    })
  })
}

for (const kind of kinds) {
  describe.runIf(kind.why === null)(kind.name, () => suite(kind))
  if (kind.why !== null) console.warn(`${kind.name}: ${kind.why}`)
}

describe('both', () => {
  it.runIf(kinds.every(({ why }) => why === null))('give the same answers', () => {
    const plain = (name: string) =>
      answers.get(name)?.map((found) => [...found].sort((a, b) => (a.petitionId < b.petitionId ? -1 : 1)))
    expect(plain('SQLite')?.length).toBe(220)
    expect(plain('PostgreSQL')).toEqual(plain('SQLite'))
  })
})
