import type { Found } from '../petition.ts'
import { evidenceAt, type Line, type Passage, tidy } from './passage.ts'

const MAX_ADDRESSEES = 200
const OPENING =
  /(?:^|\n)[ \t"'(*-]*(?:(?:dong )?(?:kinh|k\/?inh) (?:gui|goi|thua|trinh|chuyen)|dong gui|noi gui|(?:xin )?(?:thua|chao|gui|goi)(?= (?:ong|ba|quy|cac|dong chi|ban|lanh dao|chu tich|uy ban|ubnd)))[ ]{0,2}[:;,.-]?[ \t]*/g

/** First words of an addressee; a comma or `và` only separates two of them when the second begins like this. */
const BEGINS =
  /^(?:(?:cac )?(?:dong chi|d\/c|ong|ba|ngai|quy ong|quy ba)[ ,]|chu tich|pho chu tich|bi thu|pho bi thu|uy ban|ubnd|hoi dong|hdnd|so |bo |ban |thanh tra|tong |thu tuong|quoc hoi|chinh phu|van phong|cong an|toa |tand|vien |vks|bao |dai |lien doan|ldld|hoi |mat tran|mttq|ubmttq|giam doc|pho giam doc|truong |doan |chi cuc|cuc |thue |trung tam|tinh uy|thanh uy|huyen uy|dang uy|thuong truc|thuong vu|phong |bao hiem|bhxh|ngan hang|dien luc|cong ty|kho bac|lanh dao|cac (?:co quan|ban|so|cap|phong|dong chi|don vi|ong)|quy |co quan|chanh |hieu truong|benh vien|chi nhanh|tap the|nha |bi thu|thi hanh|nguoi dan|hat |xa |phuong |ubkt|bch|ban chi huy)/
/** Words of bodies that fold like everyday words: `Hội` is a body, `hồi` is not. */
const SPELLED: Readonly<Record<string, RegExp>> = {
  hoi: /^h[oộọ]i/i,
  so: /^s[oở]/i,
  bo: /^b[oộ]/i,
  thue: /^thu[eế]/i,
  toa: /^t[oòóỏõọ][aàảãáạ]/i,
  doan: /^[dđ]o[aà]n/i,
  bao: /^b(?:[aá]o|[aả]o hi[eể]m)/i,
  dai: /^[dđ][aà]i/i,
  cuc: /^c[uụ]c/i,
  phong: /^ph[oò]ng/i,
  nha: /^nh[aà] (?:nước|nuoc|máy)/i,
  xa: /^x[aã]/i,
  ban: /^ban/i,
}

function beginsAddressee(text: string, folded: string): boolean {
  if (!BEGINS.test(`${folded} `)) return false
  const word = /^[a-z]+/.exec(folded)?.[0] ?? ''
  return SPELLED[word]?.test(text) ?? true
}

const ITEM_MARK = /^(?:[-+*•–—·o]|\d{1,2}[.)/]|\([a-z\d]\)|[a-z][.)])[ \t]{0,6}/
/** Forms of address that name nobody. */
const NOBODY =
  /^(?:(?:cac |quy |toan the )*(?:co quan|cap|ban|vi|ong ba|anh chi|anh\/chi|anh|chi|co chu|dong chi|lanh dao|don vi|ngai|thay co|bac|chu|cap lanh dao|cac cap|co quan chuc nang|tinh|nha nuoc|quy vi|co quan nha nuoc|noi nhan|ai co tham quyen)(?: (?:oi|a|lanh dao|co tham quyen|chuc nang|cac cap|phu trach|lien quan|than men))*)$/

const TITLES =
  /^(?:(?:cac )?(?:dong chi|d\/c|dc|ong|ba|ngai|quy (?:ong|ba|vi)|anh|chi)(?:[ ,]+|\/[ ]?(?:ba|ong)[ ]+|(?: \((?:ba|ong)\) )))+/
/** Where a greeting turns into a sentence. */
const SENTENCE =
  /[.!?…](?:\s|$)|[,;:]\s*(?:toi|tui|em|con|chau|chung toi|chung em|tui em|cho|nay|hom nay|xin|nho|mttq|vptu|cong ty xin)\b|\s(?:toi ten|toi la|tui ten|em ten|toi xin)\b/

interface Chunk {
  start: number
  end: number
}

function trimmed(passage: Passage, chunk: Chunk): Chunk | null {
  let { start, end } = chunk
  const { text, folded } = passage
  let moved = true
  while (moved && start < end) {
    moved = false
    while (start < end && /[\s,;:.*"'|-]/.test(text.charAt(start))) {
      start += 1
      moved = true
    }
    const mark = ITEM_MARK.exec(folded.slice(start, Math.min(end, start + 8)))
    if (
      mark !== null &&
      mark[0].length < end - start &&
      !/^o\S/.test(mark[0] + folded.charAt(start + mark[0].length))
    ) {
      if (mark[0].trim() !== 'o' || /\s/.test(mark[0])) {
        start += mark[0].length
        moved = true
      }
    }
  }
  const through = folded.slice(start, end).search(/\s?\((?:qua|thong qua|de biet|de b\/c|thay b\/c|de bao cao|kem)/)
  if (through >= 0) end = start + through
  while (end > start && /[\s,;:.*"'!|–-]/.test(text.charAt(end - 1))) end -= 1
  return end > start ? { start, end } : null
}

/** Splits one line into addressees at semicolons, and at commas and `và` before another addressee. */
function split(passage: Passage, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = []
  let start = from
  const folded = passage.folded
  const separators = /;|,|\/(?= )|\.(?= {1,2}[a-z])|\s(?:va|cung|dong thoi|dong kinh gui)\s|\s-\s/g
  const zone = folded.slice(from, to)
  for (const match of zone.matchAll(separators)) {
    const at = from + match.index
    const next = at + match[0].length
    const rest = folded.slice(next, next + 60).replace(/^[\s-]+/, '')
    const sure = match[0] === ';'
    // A dash inside one line joins a person's two offices, unless the line begins with a dash.
    if (match[0] === ' - ' && !/^\s*-/.test(zone)) continue
    if (!sure && !BEGINS.test(rest)) continue
    if (match[0].trim() === 'va' && /^(?:bo |ban |so )/.test(rest) && !/^(?:bo|ban|so) [a-z]/.test(rest)) continue
    chunks.push({ start, end: at })
    start = next
  }
  chunks.push({ start, end: to })
  return chunks
}

/** `Ban Thường trực …` is a body; `đồng chí` and `ông` before an office are dropped, before nothing else they stay. */
function named(passage: Passage, chunk: Chunk): (Chunk & { name: string }) | null {
  const bare = trimmed(passage, chunk)
  if (bare === null) return null
  const folded = passage.folded.slice(bare.start, bare.end)
  if (folded.length < 3 || folded.length > 140 || NOBODY.test(folded.replace(/\s+/g, ' '))) return null
  const title = TITLES.exec(folded)
  if (title !== null) {
    const rest = folded.slice(title[0].length)
    if (BEGINS.test(`${rest} `) && !NOBODY.test(rest)) bare.start += title[0].length
    else if (/^(?:cac |quy )/.test(folded) && !/^(?:cac dong chi|cac ong) (?:phu trach|lanh dao .)/.test(folded))
      return null
  } else {
    const polite = /^(?:quy |toan the )+(?=ban (?:tiep|thuong|noi|to|dan)|co quan bao|so |uy ban|ubnd|toa )/.exec(
      folded,
    )
    if (polite !== null) bare.start += polite[0].length
  }
  const vi = /^(?:quy )?vi (?=ban|so|uy)/.exec(passage.folded.slice(bare.start, bare.end))
  if (vi !== null) bare.start += vi[0].length
  const name = tidy(passage.text.slice(bare.start, bare.end))
  return name.length >= 3 ? { ...bare, name } : null
}

function blockEnd(passage: Passage, lineIndex: number, inlineEmpty: boolean): number {
  const { lines, folded, text } = passage
  let last = lineIndex
  for (let i = lineIndex + 1; i < lines.length && i < lineIndex + MAX_ADDRESSEES; i += 1) {
    const line = lines[i] as Line
    const content = folded.slice(line.start, line.end)
    const blank = /\n[ \t]*\n/.test(text.slice((lines[i - 1] as Line).end, line.start))
    const marked = ITEM_MARK.test(content)
    const rest = content.replace(ITEM_MARK, '')
    const begins = beginsAddressee(text.slice(line.start + content.length - rest.length, line.end), rest)
    const continuing = /[,;]\s*$/.test(text.slice((lines[i - 1] as Line).start, (lines[i - 1] as Line).end))
    if (content.length > 120 || /^(?:toi|tui|em|ho va ten|nguoi |don |chung toi|thua|kinh)/.test(rest)) break
    if (blank && !(inlineEmpty && i === lineIndex + 1) && !(marked && begins)) break
    const indented = /\n[ \t]{4,}$/.test(text.slice(0, line.start).slice(-40))
    if (!(begins && (marked || indented || continuing || inlineEmpty || i === lineIndex + 1))) {
      if (!(marked && content.length < 70 && /^\p{Lu}/u.test(text.slice(line.start).replace(/^[-+*•–\s\d.]+/, ''))))
        break
    }
    last = i
  }
  return last
}

function readFrom(passage: Passage, limit: number): Found<string>[] {
  const found: Found<string>[] = []
  const seen = new Set<string>()
  let consumed = -1
  let openings = 0
  for (const match of passage.folded.slice(0, limit).matchAll(OPENING)) {
    const at = match.index + match[0].length
    if (at <= consumed) continue
    // A second greeting further down ("Kính thưa đồng chí,") names nobody new unless it says "đồng kính gửi".
    const greeting = match[0].trim().replace(/^[^a-z]+/, '')
    if (found.length > 0 && !greeting.startsWith('dong') && !/^kinh (?:gui|goi)/.test(greeting)) continue
    openings += 1
    if (openings > 4) break
    const lineIndex = passage.lines.findIndex((line) => line.end >= at)
    if (lineIndex === -1) break
    const line = passage.lines[lineIndex] as Line
    const inlineEmpty = passage.text.slice(at, line.end).trim() === ''
    const lastLine = blockEnd(passage, lineIndex, inlineEmpty)
    for (let i = lineIndex; i <= lastLine && found.length < MAX_ADDRESSEES; i += 1) {
      const current = passage.lines[i] as Line
      const from = i === lineIndex ? at : current.start
      let to = current.end
      if (i === lineIndex) {
        const sentence = SENTENCE.exec(passage.folded.slice(from, to))
        if (sentence !== null) to = from + sentence.index
        if (!/kinh/.test(match[0]) && to - from > 60) break
      }
      for (const chunk of split(passage, from, to)) {
        const value = named(passage, chunk)
        if (value === null || found.length >= MAX_ADDRESSEES) continue
        const key = passage.folded.slice(value.start, value.end)
        if (seen.has(key)) continue
        seen.add(key)
        found.push({ value: value.name, confidence: 0.9, evidence: [evidenceAt(passage, value.start, value.end)] })
      }
      consumed = to
    }
  }
  return found
}

/** To whom the letter is addressed (kính gửi), in order. The mail around an attached petition is asked when it is silent. */
export function readAddressees(main: Passage, others: readonly Passage[]): Found<string>[] {
  const found = readFrom(main, 4000)
  if (found.length > 0) return found
  for (const passage of others) {
    const outside = readFrom(passage, 1500)
    if (outside.length > 0) return outside.map((addressee) => ({ ...addressee, confidence: 0.65 }))
  }
  return []
}
