/** The captured original of a petition: the whole mail, or one attachment of it. Only for the office that holds it. */
import type { Kysely, Transaction } from 'kysely'
import type { MessageInput, Source } from '../../shared/api.ts'
import { Refusal } from '../answer.ts'
import type { Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'

export type Original = { number: string; filename: string; contentType: string; bytes: Uint8Array }

type Attached = { part: string; filename: string | null; contentType: string; bytes: Uint8Array }

/** What was captured, to be kept beside the entry: the raw source, or the page as it was read. */
function captured(source: Source): { kind: 'mime' | 'message'; bytes: Buffer } {
  if (source.mime !== undefined) return { kind: 'mime', bytes: Buffer.from(source.mime, 'base64') }
  return { kind: 'message', bytes: Buffer.from(JSON.stringify(source.message), 'utf8') }
}

/** Keeps the original with its petition. Several petitions of one mail share the one that was kept first. */
export async function keepOriginal(
  trx: Transaction<Tables>,
  given: { id: string; office: string; mail: string; source: Source; vault: Vault },
): Promise<void> {
  const { id, office, mail, source, vault } = given
  const first = await trx
    .selectFrom('petition_original')
    .innerJoin('petition', 'petition.id', 'petition_original.petition_id')
    .select('petition_original.petition_id')
    .where('petition_original.mail', '=', mail)
    .where('petition_original.same_as', 'is', null)
    .where('petition.office', '=', office)
    .executeTakeFirst()
  const { kind, bytes } = captured(source)
  const kept = first === undefined ? vault.packBytes(bytes) : new Uint8Array()
  await trx
    .insertInto('petition_original')
    .values({ petition_id: id, kind, bytes: kept, mail, same_as: first?.petition_id ?? null })
    .execute()
}

/** Attachments of a page that was read instead of its source: numbered as the intake numbers them. */
function attachmentsOf(message: MessageInput): Attached[] {
  return message.attachments.map(({ filename, contentType, content, text }, index) => ({
    part: `a${index + 1}`,
    filename,
    contentType: contentType ?? 'application/octet-stream',
    bytes: content === undefined ? Buffer.from(text ?? '', 'utf8') : Buffer.from(content, 'base64'),
  }))
}

/** The files of a mail, also those inside archives; their texts are not read again for it. */
async function filesOf(bytes: Uint8Array): Promise<Attached[]> {
  const { readMime } = await import('../intake/read.ts')
  const { originals } = await readMime(bytes, { filesOnly: true })
  return originals
}

/** The ending of a file's name and nothing else of it: file names carry citizens' names. */
const endingOf = (filename: string | null): string => /\.[a-z0-9]{1,5}$/i.exec(filename ?? '')?.[0]?.toLowerCase() ?? ''

/**
 * The original as bytes. `part` (`a1`, `a2.1`) picks one file out of it. The answer's name holds the entry number
 * only. Types a browser would show or run are sent as plain bytes.
 */
export async function readOriginal(
  { db, vault }: { db: Kysely<Tables>; vault: Vault },
  office: string,
  id: string,
  part: string | null,
): Promise<Original> {
  const entry = await db
    .selectFrom('petition_original')
    .innerJoin('petition', 'petition.id', 'petition_original.petition_id')
    .select(['petition.number', 'petition_original.same_as'])
    .where('petition.id', '=', id)
    .where('petition.office', '=', office)
    .executeTakeFirst()
  if (entry === undefined) throw new Refusal('not_found')
  const kept = await db
    .selectFrom('petition_original')
    .select(['kind', 'bytes'])
    .where('petition_id', '=', entry.same_as ?? id)
    .executeTakeFirstOrThrow()
  const row = { ...kept, number: entry.number }
  const bytes = vault.unpackBytes(row.bytes)
  const name = `don-${row.number.replace('/', '-')}`
  if (part === null) {
    return row.kind === 'mime'
      ? { number: row.number, filename: `${name}.eml`, contentType: 'message/rfc822', bytes }
      : { number: row.number, filename: `${name}.json`, contentType: 'application/json', bytes }
  }
  const attached =
    row.kind === 'message' ? attachmentsOf(JSON.parse(bytes.toString('utf8')) as MessageInput) : await filesOf(bytes)
  const found = attached.find((one) => one.part === part)
  if (found === undefined) throw new Refusal('not_found')
  const shown = /^(?:application\/pdf|image\/(?:png|jpeg|gif|webp|tiff|bmp))$/.test(found.contentType)
  return {
    number: row.number,
    filename: `${name}-${part}${endingOf(found.filename)}`,
    contentType: shown ? found.contentType : 'application/octet-stream',
    bytes: found.bytes,
  }
}
