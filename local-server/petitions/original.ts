/** The captured original of a petition: the whole mail, or one attachment of it. Only for the office that holds it. */
import type { Kysely, Transaction } from 'kysely'
import { MessageInput, type Source } from '../../shared/api.ts'
import { fileOf } from '../../shared/reading/several.ts'
import { Refusal } from '../answer.ts'
import type { Original } from '../intake/read.ts'
import type { Layout } from '../intake/shapes.ts'
import { endingOf, safeType } from '../originals/file.ts'
import type { OpenOriginals, OriginalShelf } from '../originals/shelf.ts'
import type { Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'
import type { Intake } from '../triage/intake-cache.ts'
import type { StoredContent } from './content.ts'

/** What was captured, to be kept beside the entry: the raw source, or the page as it was read. */
function captured(source: Source): { kind: 'mime' | 'message'; bytes: Buffer } {
  if (source.mime !== undefined) return { kind: 'mime', bytes: Buffer.from(source.mime, 'base64') }
  return { kind: 'message', bytes: Buffer.from(JSON.stringify(source.message), 'utf8') }
}

/** Keeps the original with its petition. Several petitions of one mail share the one that was kept first. */
export async function keepOriginal(
  trx: Transaction<Tables>,
  given: { id: string; office: string; intake: Intake; source: Source; vault: Vault },
): Promise<void> {
  const { id, office, intake, source, vault } = given
  const first = await trx
    .selectFrom('petition_original')
    .innerJoin('petition', 'petition.id', 'petition_original.petition_id')
    .select('petition_original.petition_id')
    .where('petition_original.mail', '=', intake.digest)
    .where('petition_original.same_as', 'is', null)
    .where('petition.office', '=', office)
    .executeTakeFirst()
  const { kind, bytes } = captured(source)
  const layout = intake.layouts.length > 0 ? vault.pack(intake.layouts) : null
  const own = { bytes: vault.packBytes(bytes), layout, same_as: null }
  const shared = first && { bytes: new Uint8Array(), layout: null, same_as: first.petition_id }
  await trx
    .insertInto('petition_original')
    .values({ petition_id: id, kind, mail: intake.digest, ...(shared ?? own) })
    .execute()
}

type Kept = { number: string; kind: 'mime' | 'message'; bytes: Buffer; layouts: Layout[]; content: StoredContent }
type Shelf = { db: Kysely<Tables>; vault: Vault }

async function kept({ db, vault }: Shelf, office: string, id: string): Promise<Kept> {
  const entry = await db
    .selectFrom('petition_original')
    .innerJoin('petition', 'petition.id', 'petition_original.petition_id')
    .select(['petition.number', 'petition.content', 'petition_original.same_as'])
    .where('petition.id', '=', id)
    .where('petition.office', '=', office)
    .executeTakeFirst()
  if (entry === undefined) throw new Refusal('not_found')
  const { kind, bytes, layout } = await db
    .selectFrom('petition_original')
    .select(['kind', 'bytes', 'layout'])
    .where('petition_id', '=', entry.same_as ?? id)
    .executeTakeFirstOrThrow()
  return {
    number: entry.number,
    kind,
    bytes: vault.unpackBytes(bytes),
    layouts: layout === null ? [] : vault.unpack<Layout[]>(layout),
    content: vault.unpack<StoredContent>(entry.content),
  }
}

/** The files of a capture, also those inside archives; their texts are not read again for it. */
async function filesOf({ kind, bytes }: Pick<Kept, 'kind' | 'bytes'>): Promise<Original[]> {
  const { readMessageInput, readMime } = await import('../intake/read.ts')
  if (kind === 'mime') return (await readMime(bytes, { filesOnly: true })).originals
  const message = MessageInput.parse(JSON.parse(bytes.toString('utf8')))
  const { originals } = await readMessageInput(message, { filesOnly: true })
  const whole = message.attachments.map(({ filename, contentType, content, text }, index) => ({
    part: `a${index + 1}`,
    filename,
    contentType: contentType ?? 'application/octet-stream',
    bytes: content === undefined ? Buffer.from(text ?? '', 'utf8') : Buffer.from(content, 'base64'),
  }))
  // Archives and mails that were opened have no entry of their own.
  return [...originals, ...whole.filter(({ part }) => originals.every((one) => one.part !== part))]
}

/**
 * The original as bytes. `part` (`a1`, `a2.1`) picks one file out of it, of several petitions' mail only one that belongs
 * to this petition. The answer's name holds the entry number only.
 */
export async function readOriginal(
  shelf: Shelf,
  office: string,
  id: string,
  part: string | null,
): Promise<{ number: string; filename: string; contentType: string; bytes: Uint8Array }> {
  const entry = await kept(shelf, office, id)
  const { number, kind, bytes, content } = entry
  const name = `don-${number.replace('/', '-')}`
  if (part === null) {
    return kind === 'mime'
      ? { number, filename: `${name}.eml`, contentType: 'message/rfc822', bytes }
      : { number, filename: `${name}.json`, contentType: 'application/json', bytes }
  }
  const mine = content.message.parts.some((one) => one.id === part)
  const found = mine ? (await filesOf(entry)).find((one) => one.part === fileOf(part)) : undefined
  if (found === undefined) throw new Refusal('not_found')
  return {
    number,
    filename: `${name}-${part}${endingOf(found.filename)}`,
    contentType: safeType(found.contentType),
    bytes: found.bytes,
  }
}

/** The originals of a registered petition, opened to be looked at. `opening` is called with its number when they were not open yet. */
export async function openRegistered(
  parts: Shelf & { shelf: OriginalShelf },
  office: string,
  id: string,
  opening: (number: string) => Promise<void>,
): Promise<OpenOriginals> {
  const key = `${office}:${id}`
  const open = parts.shelf.get(key)
  if (open !== null) return open
  const entry = await kept(parts, office, id)
  const { message } = entry.content
  const mine = new Set(message.parts.map((part) => fileOf(part.id)))
  const originals = (await filesOf(entry)).filter(({ part }) => mine.has(part))
  await opening(entry.number)
  const opened = { message, originals, layouts: entry.layouts }
  parts.shelf.put(key, opened)
  return opened
}
