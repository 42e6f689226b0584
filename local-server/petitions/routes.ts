import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Link } from '../../shared/api.ts'
import {
  ForwardingRequest,
  LinkRequest,
  PageQuery,
  PetitionQuery,
  PetitionSearch,
  RegisterRequest,
} from '../../shared/api.ts'
import { bodyAs, queryAs, Refusal } from '../answer.ts'
import { dayOf } from '../day.ts'
import type { Guarded } from '../guard/key.ts'
import { officerOf } from '../office/officer.ts'
import { asFile } from '../originals/file.ts'
import { pageOf } from '../originals/page.ts'
import { pageNumber } from '../originals/routes.ts'
import type { RoomServices } from '../rooms.ts'
import { listPetitions } from './list.ts'
import { openRegistered, readOriginal } from './original.ts'
import { readRecord } from './record.ts'

/** An idempotency key is the caller's own name for one registration. */
const IDEMPOTENCY_KEY = /^[\w.:-]{1,200}$/

function idempotencyKey(context: Context): string | null {
  const given = context.req.header('idempotency-key')
  if (given === undefined) return null
  if (!IDEMPOTENCY_KEY.test(given)) throw new Refusal('invalid_request', ['Idempotency-Key'])
  return given
}

/** The register: entering, listing, one petition, its original, the officer's word on pairs, actions on it. */
export function petitionRoutes(services: RoomServices): Hono<Guarded> {
  const { audit, clock, db, directory, forwardings, matters, office, register, shelf, storage } = services
  const routes = new Hono<Guarded>()

  routes.post('/', async (context) => {
    const registered = await register.register(await bodyAs(context, RegisterRequest), {
      holder: context.get('holder'),
      office: await office.read(),
      idempotencyKey: idempotencyKey(context),
    })
    return context.json(registered, registered.already ? 200 : 201)
  })

  routes.get('/', async (context) => {
    const query = { ...queryAs(context, PetitionQuery), words: '' }
    return context.json(await listPetitions(storage, (await office.read()).org, query))
  })

  routes.post('/search', async (context) => {
    const query = await bodyAs(context, PetitionSearch)
    return context.json(await listPetitions(storage, (await office.read()).org, query))
  })

  routes.get('/:id', async (context) => {
    const profile = await office.read()
    const parts = {
      db,
      vault: storage.vault,
      matters,
      nameOf: (org: string) => directory.nameOf(org),
      today: dayOf(clock()),
    }
    const record = await readRecord(parts, profile.org, context.req.param('id'))
    if (record.identityProtected) {
      // Who opened a denunciation must be traceable (Luật Tố cáo Đ8 k3, Đ56).
      const who = officerOf(profile, context.get('holder'))
      await db
        .transaction()
        .execute((trx) => audit.append(trx, { who, what: 'read_protected', subject: record.number }))
    }
    return context.json(record)
  })

  routes.get('/:id/original', async (context) => {
    const profile = await office.read()
    const original = await readOriginal(
      { db, vault: storage.vault },
      profile.org,
      context.req.param('id'),
      context.req.query('part') ?? null,
    )
    const who = officerOf(profile, context.get('holder'))
    await db.transaction().execute((trx) => audit.append(trx, { who, what: 'read_original', subject: original.number }))
    return asFile(context, original, original.filename)
  })

  routes.get('/:id/original/pages/:page', async (context) => {
    const profile = await office.read()
    const page = pageNumber(context.req.param('page'))
    const query = queryAs(context, PageQuery)
    const who = officerOf(profile, context.get('holder'))
    const opening = async (number: string) => {
      await db.transaction().execute((trx) => audit.append(trx, { who, what: 'read_original', subject: number }))
    }
    const parts = { db, vault: storage.vault, shelf }
    return context.json(
      await pageOf(await openRegistered(parts, profile.org, context.req.param('id'), opening), page, query),
    )
  })

  routes.put('/:id/links/:other', async (context) => {
    const profile = await office.read()
    const { verdict } = await bodyAs(context, LinkRequest)
    const { id, other } = context.req.param()
    if (id === other) throw new Refusal('invalid_request', ['other'])
    const officer = officerOf(profile, context.get('holder'))
    const at = clock().toISOString()
    const link = await db.transaction().execute(async (trx): Promise<Link> => {
      const rows = await trx
        .selectFrom('petition')
        .select(['id', 'number', 'office', 'identity_protected'])
        .where('id', 'in', [id, other])
        .execute()
      const own = rows.find((row) => row.id === id && row.office === profile.org)
      if (own === undefined || rows.length !== 2) throw new Refusal('not_found')
      await matters.decide({ petition: id, other, verdict, probability: null, officer, at }, trx)
      await audit.append(trx, { who: officer, what: `linked:${verdict}`, subject: own.number })
      const [a = id, b = other] = [id, other].sort()
      return { a, b, verdict, probability: null, decidedBy: officer, decidedAt: at }
    })
    return context.json(link)
  })

  routes.post('/:id/forwardings', async (context) => {
    const profile = await office.read()
    const officer = { office: profile, name: officerOf(profile, context.get('holder')) }
    const request = await bodyAs(context, ForwardingRequest)
    const given = idempotencyKey(context)
    const requestKey = given === null ? null : `${context.get('holder').id}:${given}`
    const { already, created } = await forwardings.create(context.req.param('id'), request, officer, requestKey)
    return context.json(created, already ? 200 : 201)
  })

  routes.post('/:id/forwardings/preview', async (context) => {
    const profile = await office.read()
    const officer = { office: profile, name: officerOf(profile, context.get('holder')) }
    const request = await bodyAs(context, ForwardingRequest)
    return context.json(await forwardings.preview(context.req.param('id'), request, officer))
  })

  return routes
}
