/**
 * Keys of open messages: which portal, which mount, which message. Two captures of one message give the
 * same key. The background worker hashes it before it keeps it.
 */

/** `roundcube|https://mail.example/webmail/|_mbox=INBOX&_uid=3` */
export function keyOf(portal: string, mount: string, ids: Record<string, string>): string {
  return `${portal}|${mount}|${new URLSearchParams(ids)}`
}

/** FNV-1a over the letters: the same words give the same figure, whatever their spacing. For messages without an id. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text.replace(/\s+/g, '')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(16)
}

/** The ids of a key made for this portal and mount, else null: a key of another server must not be used here. */
export function idsOf(key: string, portal: string, mount: string): URLSearchParams | null {
  const [name, place, ids] = key.split('|')
  return name === portal && place === mount && ids !== undefined ? new URLSearchParams(ids) : null
}
