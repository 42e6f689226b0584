/** HTML to text, in linear time: blocks become lines, cells tabs, quoted mail `> ` lines. Nothing is fetched or run. */
const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'svg',
  'object',
  'iframe',
  'textarea',
  'select',
])

const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  deg: '°',
  copy: '©',
  reg: '®',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  igrave: 'ì',
  iacute: 'í',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ugrave: 'ù',
  uacute: 'ú',
  yacute: 'ý',
  eth: 'ð',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  euml: 'ë',
  iuml: 'ï',
  ntilde: 'ñ',
  ouml: 'ö',
  oslash: 'ø',
  ucirc: 'û',
  uuml: 'ü',
  icirc: 'î',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  times: '×',
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,8});?/gi, (whole, entity: string) => {
    if (entity.startsWith('#')) {
      const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
    }
    const letter = ENTITIES[entity.toLowerCase()]
    if (letter === undefined) return whole
    return entity.charAt(0) === entity.charAt(0).toUpperCase() ? letter.toUpperCase() : letter
  })
}

export function htmlToText(html: string): string {
  const lines: string[] = []
  let line = ''
  let quotes = 0
  let at = 0
  const unclosed = new Set<string>()
  const lower = html.toLowerCase()
  const mark = () => (quotes > 0 ? '> '.repeat(Math.min(quotes, 4)) : '')
  const breakLine = () => {
    lines.push(mark() + line.trim())
    line = ''
  }
  const endBlock = () => {
    if (line.trim() !== '') breakLine()
    else line = ''
  }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const text = html.slice(at, open < 0 ? html.length : open)
    if (text !== '') line += decode(text).replace(/[ \t\r\n\f]+/g, ' ')
    if (open < 0) break
    if (lower.startsWith('<!--', open)) {
      const end = lower.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9]{0,12})?/.exec(lower.slice(open, open + 16)) ?? []
    if (name === '' && slash === '' && !/[!?]/.test(lower.charAt(open + 1))) {
      // A bare "<" in the text ("diện tích < 500 m2") is a sign, not a tag.
      line += '<'
      at = open + 1
      continue
    }
    const close = html.indexOf('>', open)
    if (close < 0) break
    at = close + 1
    if (slash === '' && SILENT.has(name) && html.charAt(close - 1) !== '/' && !unclosed.has(name)) {
      const end = lower.indexOf(`</${name}`, at)
      if (end >= 0) {
        const after = html.indexOf('>', end)
        at = after < 0 ? html.length : after + 1
        continue
      }
      // Never closed: a head that was forgotten hides nothing, a script hides the rest.
      if (name !== 'head' && name !== 'title') break
      unclosed.add(name)
      continue
    }
    if (name === 'br') breakLine()
    else if (name === 'td' || name === 'th') {
      if (slash !== '') line += '\t'
    } else if (BLOCKS.has(name)) {
      endBlock()
      if (name === 'blockquote') quotes = Math.max(0, quotes + (slash === '' ? 1 : -1))
      else if (slash !== '' && /^(?:p|h\d|table|ul|ol)$/.test(name) && lines.at(-1) !== mark()) lines.push(mark())
    }
  }
  endBlock()
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
