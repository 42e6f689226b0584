/** The captured original of a petition: the whole mail, or one attachment of it. Only for the office that holds it. */
import type { Kysely } from 'kysely'
import type { MessageInput } from '../../shared/api.ts'
import { Refusal } from '../answer.ts'
import type { Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'

export type Original = { number: string; filename: string; contentType: string; bytes: Uint8Array }

type Attached = { part: string; filename: string | null; contentType: string; bytes: Uint8Array }

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
  const row = await db
    .selectFrom('petition_original')
    .innerJoin('petition', 'petition.id', 'petition_original.petition_id')
    .select(['petition.number', 'petition_original.kind', 'petition_original.bytes'])
    .where('petition.id', '=', id)
    .where('petition.office', '=', office)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('not_found')
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
