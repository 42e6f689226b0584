/**
 * Packs what a row holds of a citizen's letter: JSON or bytes, compressed, and sealed where the database file
 * itself is not encrypted (PostgreSQL, shared by the office).
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

const PLAIN = 0
const SEALED = 1
/** No text of a letter begins like this. */
const SEALED_TEXT = '\u0001niêm:'
const WORD_LENGTH = 11
const NONCE = 12
const TAG = 16
/** A letter of 64 MB is the largest taken; nothing stored unpacks to more than a few times that. */
const MAX_UNPACKED = 256 * 1024 * 1024

export class Vault {
  readonly #key: Buffer | null

  /** `key`: 32 bytes to seal with AES-256-GCM; null where the whole file is encrypted already. */
  constructor(key: Buffer | null) {
    this.#key = key
  }

  /** First byte says how the rest is kept, so that a register may move from one database to the other. */
  packBytes(bytes: Uint8Array): Buffer {
    const small = deflateRawSync(bytes, { level: 6 })
    if (this.#key === null) return Buffer.concat([Buffer.of(PLAIN), small])
    const nonce = randomBytes(NONCE)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce)
    const sealed = Buffer.concat([cipher.update(small), cipher.final()])
    return Buffer.concat([Buffer.of(SEALED), nonce, cipher.getAuthTag(), sealed])
  }

  unpackBytes(packed: Uint8Array): Buffer {
    const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
    if (bytes[0] === PLAIN) return inflateRawSync(bytes.subarray(1), { maxOutputLength: MAX_UNPACKED })
    if (bytes[0] !== SEALED || this.#key === null)
      throw new Error('a stored value is sealed with a key that is not here')
    const nonce = bytes.subarray(1, 1 + NONCE)
    const decipher = createDecipheriv('aes-256-gcm', this.#key, nonce)
    decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG))
    const small = Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()])
    return inflateRawSync(small, { maxOutputLength: MAX_UNPACKED })
  }

  pack(value: unknown): Buffer {
    return this.packBytes(Buffer.from(JSON.stringify(value), 'utf8'))
  }

  /** The stored value, as it was packed; the caller names the shape it stored. */
  unpack<T>(packed: Uint8Array): T {
    return JSON.parse(this.unpackBytes(packed).toString('utf8')) as T
  }

  /** A short text of a row, readable only with the key where the database is shared; as it is where the file is encrypted. */
  sealText(text: string): string {
    return this.#key === null ? text : `${SEALED_TEXT}${this.packBytes(Buffer.from(text, 'utf8')).toString('base64')}`
  }

  openText(stored: string): string {
    if (!stored.startsWith(SEALED_TEXT)) return stored
    return this.unpackBytes(Buffer.from(stored.slice(SEALED_TEXT.length), 'base64')).toString('utf8')
  }

  /** A word of the search: where the database is shared only whole words are found, by a keyed hash of each. */
  word(folded: string): string {
    return this.#key === null
      ? folded
      : createHmac('sha256', this.#key).update(folded).digest('base64url').slice(0, WORD_LENGTH)
  }

  /** True where rows hold keyed hashes of words instead of the words. */
  get hashesWords(): boolean {
    return this.#key !== null
  }

  /** Tells two keys apart without telling either: kept in the shared register, compared at every start. */
  fingerprint(): string | null {
    return this.#key === null ? null : createHmac('sha256', this.#key).update('dung-cua register').digest('hex')
  }
}
