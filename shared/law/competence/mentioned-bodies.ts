/**
 * Bodies named in the told story, for letters whose form names nobody: whose decision a complaint attacks, or where
 * a person denounced by name and post serves. Weaker than what the form says, and always with its evidence.
 */
import type { Evidence, Respondent } from '../../petition.ts'
import { foldKey } from '../../vietnamese/fold.ts'
import type { BodyKind } from '../bodies.ts'
import type { LetterPart } from '../letter.ts'
import { BODY_PATTERNS, type Body, rankOf, recogniseBody } from '../recognise-body.ts'
import type { Context } from './context.ts'
import { kindsOfPost, postTells } from './posts.ts'

export type Mention = { body: Body; part: LetterPart | null; start: number; end: number }

/** A petition says whom it is about on its first pages; what stands behind them is enclosed papers. */
const MAX_SCANNED = 16_000
/** Longest name of a body read from its first word, and how far before it a post may stand. */
const NAME_LENGTH = 60
const POST_BEFORE = 34

const PATTERNS = BODY_PATTERNS.map(({ kind, source }) => ({ kind, pattern: new RegExp(source, 'g') }))

/**
 * A commune that acts without the words Ủy ban: "xã có thông báo", "phường không trả lời", "chủ tịch xã mượn đất".
 * The name, where there is one, is read from the text.
 */
const ACTING =
  /(?<!(?:tai|o|thuoc|trong|ngu|nay la|nay|cu|ap \S{1,12},?|khu pho \S{1,6},?|cong an|dang uy|hdnd|ubnd|mttq|chi bo|so|giua) )\b(?:chu tich |pho chu tich |can bo |lanh dao )?(?:xa|phuong)(?: (?!hoi\b)[a-z]{2,8}){0,3}? (?=(?:co |lai |da |moi |khong |chua |dang |cung |lap |tu |ma |bao |noi |im |vao ){0,3}(?:ra |ban hanh|thong bao|quyet dinh|cuong che|thu hoi|xu phat|phat |lap bien ban|giai quyet|tra loi|tra ho so|tu choi|nhan don|nhan ho so|cap |giao dat|buoc |bat |thu ly|chiu nhan|ky |moi |lang|lay |cho thue|phe duyet|xac nhan|hua |duyet))/g

/** "Đề nghị tỉnh chỉ đạo xã …", "nhắc Sở … làm": who is to act in the eyes of the writer. */
const DIRECTED_BEFORE = /(?:chi dao|giao cho|yeu cau|nhac nho|nhac|buoc|don doc|bao|kien nghi|de nghi) (?:cho )?$/
const DIRECTED_COMMUNE = /(?<=\b(?:chi dao|giao cho|yeu cau|nhac nho|nhac|buoc|don doc|bao) )(?:xa|phuong)\b(?! hoi)/g

const spansOverlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end

/** Words of a proper name after the kind of body: with a capital, or figures; a hamlet before its name. */
const PROPER = /^(?:[ \t]+(?:\p{Lu}[\p{L}'’-]*|\d+[A-Z]?|ấp|khu phố)(?=[\s,.;:)"”]|$)){0,6}/u

/** The name as written: what the pattern found and the proper name after it. */
function nameAt(text: string, start: number, end: number): string {
  const rest = text.slice(end, end + NAME_LENGTH)
  // A pattern ends within a word where the name goes on ("Sở Nông nghiệp …").
  const proper = PROPER.exec(rest)?.[0] ?? ''
  if (proper !== '' || /\p{Lu}\p{Ll}/u.test(text.slice(start, end + NAME_LENGTH)))
    return text.slice(start, end) + proper
  // Written without capitals: three words at most.
  return text.slice(start, end) + (/^(?:[ \t]+[\p{L}\d]+){0,3}/u.exec(rest)?.[0] ?? '')
}

function scan(words: string, text: string, part: LetterPart | null, context: Context): Mention[] {
  const taken: { start: number; end: number }[] = [...(part?.addressed ?? [])]
  const found: Mention[] = []
  const put = (start: number, end: number) => {
    if (taken.some((span) => spansOverlap(span, { start, end }))) return
    taken.push({ start, end })
    const name = nameAt(text, start, end)
    const before = foldKey(text.slice(Math.max(0, start - POST_BEFORE), start).replace(/^.*[,.;:(\n]/s, ''))
    const body = recogniseBody(name, context.place) ?? null
    if (body === null) return
    // The post right before the body counts before a title before the person's name.
    const nearest = rankOf(`${before.split(' ').slice(-3).join(' ')} ${name}`)
    const rank = nearest === 'body' ? rankOf(`${before} ${name}`) : nearest
    found.push({ body: { ...body, rank }, part, start, end: start + name.length })
  }
  const head = words.slice(0, MAX_SCANNED)
  for (const { pattern } of PATTERNS)
    for (const match of head.matchAll(pattern)) put(match.index, match.index + match[0].length)
  for (const match of head.matchAll(DIRECTED_COMMUNE)) put(match.index, match.index + match[0].length)
  for (const match of head.matchAll(ACTING)) put(match.index, match.index + match[0].trimEnd().length)
  return found
}

const KNOWN = new WeakMap<Context, Mention[]>()

/** Bodies named in the subject line and the story, in the order of the letter; the addressees are left out. */
export function mentionedBodies(context: Context): Mention[] {
  const known = KNOWN.get(context)
  if (known !== undefined) return known
  const told = context.letter.filter(({ weight }) => weight >= 0.5)
  const found = [
    ...scan(foldKey(context.subject), context.subject, null, context),
    ...told.flatMap((part) => scan(part.words, part.text, part, context).sort((a, b) => a.start - b.start)),
  ]
  KNOWN.set(context, found)
  return found
}

/** Words that make the body named beside them the one that decided or failed to act. Folded. */
const DECIDED_AFTER =
  /^\W{0,3}(?:\S{1,12} ){0,6}?(?:ra |ban hanh|ky |thong bao|quyet dinh|cuong che|thu hoi|xu phat|lap bien ban|tu choi|bac |phe duyet|khong giai quyet|khong tra loi|chua tra loi|chua giai quyet|thu ly|im |tra ho so|khong nhan|khong cap|buoc )/
const DECIDED_BEFORE =
  /(?:khieu nai|khong dong y|phan doi|quyet dinh|thong bao|cong van|bien ban|giay moi|ket luan|ban hanh|do|cua|boi)\W{1,3}(?:\S{1,14} ){0,6}$/
/** Asked, handed to or visited: no decision of that body. */
const ASKED_BEFORE =
  /(?:de nghi|kinh mong|mong|xin|nho|yeu cau|kinh thua|kinh trinh|kinh goi|kinh gui|gui don len|gui len|nop tai|nop cho|gui cho|gui toi|gui den|bao voi|trinh bao|len|qua) (?:\S{1,8} ){0,4}$/
const AROUND = 90

function decidedWeight({ body, part, start, end }: Mention, text: string, place: readonly string[]): number {
  const before = foldKey(text.slice(Math.max(0, start - AROUND), start).replace(/^.*[.;\n]/s, ''))
  const after = foldKey(text.slice(end, end + AROUND).split(/[.;\n]/)[0] ?? '')
  let weight = 0.3
  if (DECIDED_AFTER.test(` ${after}`) || DECIDED_AFTER.test(after)) weight += 0.3
  if (DECIDED_BEFORE.test(`${before} `)) weight += 0.25
  if (ASKED_BEFORE.test(`${before} `)) weight -= 0.3
  if (part === null) weight += 0.15
  if (body.communes.length === 1 && place.includes(body.communes[0] as string)) weight += 0.05
  return weight
}

export type WeighedMention = { body: Body; weight: number; evidence: Evidence[] }

const evidenceOf = ({ part, start, end }: Mention): Evidence[] =>
  part === null ? [] : [{ part: part.part, start, end }]

/** Bodies whose decision or silence the story tells of; those only asked for help are left out. */
export function decidingBodies(context: Context): WeighedMention[] {
  return mentionedBodies(context)
    .map((mention) => ({
      body: mention.body,
      weight: decidedWeight(mention, mention.part?.text ?? context.subject, context.place),
      evidence: evidenceOf(mention),
    }))
    .filter(({ weight }) => weight >= 0.3)
    .map((one) => ({ ...one, weight: Math.min(0.75, one.weight) }))
}

/** Bodies a suggestion wants to be told to act: below the one addressed, in most letters the one that has to do it. */
export function directedBodies(context: Context): WeighedMention[] {
  return mentionedBodies(context)
    .filter(({ part, start, body }) => {
      const before = foldKey((part?.text ?? context.subject).slice(Math.max(0, start - 24), start))
      return DIRECTED_BEFORE.test(`${before} `) && body.kind !== 'province' && body.kind !== 'central'
    })
    .map((mention) => ({ body: mention.body, weight: 0.6, evidence: evidenceOf(mention) }))
}

/** Sentences end with a stop or a line; a name in one and the body in the next still belong together. */
const SAME_PASSAGE = 160

/** Where a person's name stands in the letter. */
function standsAt(name: string, context: Context): { part: LetterPart; start: number; end: number }[] {
  const key = foldKey(name)
  if (key === '') return []
  const pattern = new RegExp(key.replace(/[^a-z0-9 ]/g, '').replace(/ /g, '[\\s.]{1,3}'), 'g')
  return context.letter
    .filter(({ weight }) => weight >= 0.5)
    .flatMap((part) =>
      [...part.words.slice(0, MAX_SCANNED).matchAll(pattern)]
        .slice(0, 6)
        .map((match) => ({ part, start: match.index, end: match.index + match[0].length })),
    )
}

const OFFICIAL = /\b(?:can bo|cong chuc|vien chuc|chu tich|truong phong|pho phong|giam doc so|chuyen vien|dia chinh)\b/

/** "nay là", "đã lên làm": the body after it is where the person serves today. */
const TODAY_BEFORE =
  /(?:len lam|nay la|hien la|hien nay la|bo nhiem lam|duoc bo nhiem|hien cong tac|chuyen ve|ve lam)\W{0,3}(?:\S{1,12} ){0,4}$/

/** A post written right before the body ("về làm Trưởng Công an xã") says more than a title before the name ("Thiếu tá"). */
const BESIDE = 40

function rankBeside({ position, name }: Respondent, { body }: Mention, gap: number): Body['rank'] {
  if (position !== null && !(gap <= BESIDE && (body.rank === 'head' || body.rank === 'deputy'))) return rankOf(position)
  // Somebody who "works at" a body is of its staff.
  return body.rank === 'body' && name !== null ? 'staff' : body.rank
}

/** The body somebody named without one serves, from the words around his name; null when the letter does not tell. */
export function bodyOfPerson(
  respondent: Respondent,
  evidence: readonly Evidence[],
  context: Context,
): (WeighedMention & { today: boolean }) | null {
  const post = foldKey(respondent.position ?? '')
  const at = [
    ...(respondent.name === null ? [] : standsAt(respondent.name, context)),
    ...evidence.flatMap(({ part, start, end }) => {
      const found = context.letter.find((one) => one.part === part)
      return found === undefined ? [] : [{ part: found, start, end }]
    }),
  ]
  const near = at.map(({ part, start, end }) => foldKey(part.text.slice(Math.max(0, start - 40), end + 60))).join(' . ')
  const title = postTells(post) || !postTells(near) ? post : near
  const wanted: readonly BodyKind[] = kindsOfPost(title)
  const told = postTells(title)
  // Whoever breaks the rules of a field is no official unless his post says so (LTC Đ41).
  if (context.classification.variant === 'TC_QLNN' && !told && !OFFICIAL.test(post)) return null
  let best: (WeighedMention & { gap: number; today: boolean }) | null = null
  for (const mention of mentionedBodies(context)) {
    if (!wanted.includes(mention.body.kind)) continue
    const gap = Math.min(
      ...at.map(({ part, start, end }) =>
        part === mention.part ? Math.max(0, mention.start - end, start - mention.end) : Number.POSITIVE_INFINITY,
      ),
      Number.POSITIVE_INFINITY,
    )
    const before = foldKey((mention.part?.text ?? '').slice(Math.max(0, mention.start - 50), mention.start))
    // Whoever was promoted answers to the head of where he is now (LTC Đ12 k3b), however far that stands from his name.
    const today = context.facts.has('promoted') && TODAY_BEFORE.test(`${before} `)
    const close = gap <= SAME_PASSAGE || today
    // A name without a post: only what stands beside it says where he serves.
    if (!close && !told && mention.part !== null) continue
    const posted = told || OFFICIAL.test(post) || mention.body.rank !== 'body'
    const weight = today ? 0.9 : !close ? 0.55 : posted ? 0.75 : 0.5
    if (best === null || weight > best.weight || (weight === best.weight && gap < best.gap)) {
      const rank = today ? mention.body.rank : rankBeside(respondent, mention, gap)
      best = { body: { ...mention.body, rank }, weight, evidence: evidenceOf(mention), gap, today }
    }
  }
  return best
}

const OFFICIALS: readonly BodyKind[] = [
  'commune',
  'department',
  'department_unit',
  'police_commune',
  'party_commune',
  'party_cell',
  'inspectorate',
  'hamlet',
  'school_commune',
  'school_province',
  'hospital',
  'commune_council',
  'sector_base',
  'sector_province',
  'enforcement',
]

/** Officials the story names by their post ("Bí thư Đảng ủy xã …"), heads first, for a denunciation whose form names none. */
export function namedOfficials(context: Context): WeighedMention[] {
  return mentionedBodies(context)
    .filter(
      ({ body, part, start }) =>
        body.rank !== 'body' &&
        OFFICIALS.includes(body.kind) &&
        !ASKED_BEFORE.test(
          `${foldKey((part?.text ?? '').slice(Math.max(0, start - AROUND), start).replace(/^.*[.;\n]/s, ''))} `,
        ),
    )
    .map((mention) => ({
      body: mention.body,
      weight: mention.body.rank === 'staff' ? 0.3 : 0.6,
      evidence: evidenceOf(mention),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
}
