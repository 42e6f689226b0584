/**
 * The tags and texts of an XML file, in order, in linear time. No DTD, no entities but the five of XML and numbers: a
 * document cannot make this reader open anything or grow.
 */
export type XmlPiece =
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|lt|gt|amp|quot|apos);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity.toLowerCase()] ?? whole
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
  })
}

/** Names come without their namespace prefix: `w:t` → `t`. */
export function* pieces(xml: string): Generator<XmlPiece> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: decodeEntities(xml.slice(at)) }
      return
    }
    if (open > at) yield { kind: 'text', text: decodeEntities(xml.slice(at, open)) }
    if (xml.startsWith('<!--', open)) {
      const end = xml.indexOf('-->', open + 4)
      at = end < 0 ? xml.length : end + 3
      continue
    }
    if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open + 9)
      yield { kind: 'text', text: xml.slice(open + 9, end < 0 ? xml.length : end) }
      at = end < 0 ? xml.length : end + 3
      continue
    }
    const close = xml.indexOf('>', open)
    if (close < 0) return
    at = close + 1
    const sign = xml.charAt(open + 1)
    if (sign === '?' || sign === '!') continue
    let nameEnd = open + (sign === '/' ? 2 : 1)
    const nameStart = nameEnd
    while (nameEnd < close && !/[\s/>]/.test(xml.charAt(nameEnd))) nameEnd += 1
    const full = xml.slice(nameStart, nameEnd)
    const name = full.slice(full.indexOf(':') + 1)
    if (sign === '/') yield { kind: 'close', name }
    else yield { kind: 'open', name, attributes: xml.slice(nameEnd, close), empty: xml.charAt(close - 1) === '/' }
  }
}

const PATTERNS = new Map<string, RegExp>()

/** Value of an attribute by its local name (`val` finds `w:val`). */
export function attribute(attributes: string, name: string): string | null {
  let pattern = PATTERNS.get(name)
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}=`)
    PATTERNS.set(name, pattern)
  }
  const at = attributes.search(pattern)
  if (at < 0) return null
  const equals = attributes.indexOf('=', at)
  const quote = attributes.charAt(equals + 1)
  const end = attributes.indexOf(quote, equals + 2)
  return end < 0 ? null : decodeEntities(attributes.slice(equals + 2, end))
}
