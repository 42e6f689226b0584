/**
 * Whose decision or act is attacked, or who is denounced: the bodies named in the form, strongest first.
 * A complaint follows the signature on the decision (LKN Đ17–21), so persons complained about and issuers of cited
 * decisions are weighed together; an abolished body or a document merely cited as background counts less.
 */
import type { Evidence, Petition } from '../../petition.ts'
import { foldKey } from '../../vietnamese/fold.ts'
import { type Body, recogniseBody } from '../recognise-body.ts'
import type { Context } from './context.ts'
import { bodyOfPerson, decidingBodies } from './mentioned-bodies.ts'

export type NamedBody = {
  body: Body
  weight: number
  evidence: Evidence[]
  /** `mention`: nobody is named in the form, the story tells it. */
  source: 'respondent' | 'document' | 'resolution' | 'mention'
}

/** What the sign after the number says about the issuer, for decisions cited without one. Folded, first hit wins. */
const SIGNS: readonly (readonly [sign: RegExp, issuer: string])[] = [
  [/\b(?:cn)?vpdk/, 'Văn phòng đăng ký đất đai'],
  [/\bsnnmt\b/, 'Sở Nông nghiệp và Môi trường'],
  [/\bstnmt\b/, 'Sở Tài nguyên và Môi trường'],
  [/\bsnv\b/, 'Sở Nội vụ'],
  [/\bsxd\b/, 'Sở Xây dựng'],
  [/\bsyt\b/, 'Sở Y tế'],
  [/\bsgd/, 'Sở Giáo dục và Đào tạo'],
  [/\bstc\b/, 'Sở Tài chính'],
  [/\bstp\b/, 'Sở Tư pháp'],
  [/\bsct\b/, 'Sở Công Thương'],
  [/\bbqlkkt\b/, 'Ban Quản lý Khu kinh tế'],
  [/\bttptqd\b/, 'Trung tâm Phát triển quỹ đất'],
  [/\btcs/, 'Thuế cơ sở'],
  [/\bcct/, 'Chi cục Thuế'],
  [/\bbhxh/, 'Bảo hiểm xã hội tỉnh'],
  [/\bc?c?thads\b/, 'Thi hành án dân sự tỉnh'],
  [/\bcax\b/, 'Công an xã'],
  [/\b(?:ds|hs|hc|hngd|kdtm|ld) (?:st|pt)\b/, 'Tòa án nhân dân'],
  [/\blgnn\b/, 'Ban Chỉ huy quân sự'],
]

const issuerOfNumber = (number: string): string | null => {
  const key = foldKey(number)
  return SIGNS.find(([sign]) => sign.test(key))?.[1] ?? null
}

/** A contract, a judgment's enforcement or a firm's letter is cited, not attacked. */
const NOT_ATTACKED = /\b(?:hd|hop dong|cv [a-z]{2,}|gks|gcn|bien ban|bb)\b/

/** Names of the person's post and body together: `công chức Phòng Kinh tế` + `UBND xã Phước Vinh`. */
const joined = (position: string | null, body: string | null): string => [position, body].filter(Boolean).join(', ')

/** Bodies and persons the petition names as complained about or denounced, in the order of the letter. */
export function respondentBodies(
  petition: Petition,
  place: readonly string[],
  prefer: 'any' | 'state' = 'any',
): NamedBody[] {
  return petition.respondents.flatMap(({ value, confidence, evidence }, index): NamedBody[] => {
    const name = joined(value.position, value.body)
    const body = recogniseBody(name, place, value.position ?? '', prefer)
    if (body === null) return []
    // A person named with his office alone works there; its head would be called so.
    const works = value.name !== null && value.position === null && body.rank === 'body'
    const weight = Math.max(0.4, confidence) * (1 - 0.06 * Math.min(index, 8)) * (works ? 0.8 : 1)
    return [{ body: works ? { ...body, rank: 'staff' } : body, weight, evidence, source: 'respondent' }]
  })
}

/**
 * The same, and where the form names a person without his body, the body the story tells of him: competence over a
 * denunciation hangs on where he serves (LTC Đ12), and that often stands a line away from his name.
 */
export function personsBodies(context: Context, prefer: 'any' | 'state' = 'any'): NamedBody[] {
  const { petition, place } = context
  return petition.respondents.flatMap((respondent, index): NamedBody[] => {
    const named = respondentBodies({ ...petition, respondents: [respondent] }, place, prefer)
    const order = 1 - 0.06 * Math.min(index, 8)
    const found = named.map((one) => ({ ...one, weight: one.weight * order }))
    const unclear =
      respondent.value.body === null && (found.length === 0 || found.some(({ body }) => body.communes.length !== 1))
    const story =
      unclear || context.facts.has('promoted') ? bodyOfPerson(respondent.value, respondent.evidence, context) : null
    // Where he was promoted to takes the place of where it happened (LTC Đ12 k3b).
    const told = story !== null && (unclear || story.today) ? story : null
    if (told === null) return found
    // The post names the kind already ("trưởng ấp"): the story only says which one.
    const [known] = found
    if (known !== undefined && !told.today && known.body.kind !== told.body.kind) return found
    return [
      {
        body: told.body,
        weight: told.weight * order,
        evidence: [...respondent.evidence, ...told.evidence].slice(0, 4),
        source: 'mention',
      },
    ]
  })
}

/** Issuers of the decisions, notices and letters cited. */
export function issuingBodies(petition: Petition, place: readonly string[]): NamedBody[] {
  return petition.citedDocuments.flatMap(({ value, confidence, evidence }, index): NamedBody[] => {
    const issuer = value.issuer ?? issuerOfNumber(value.number)
    if (issuer === null || NOT_ATTACKED.test(foldKey(value.number))) return []
    const body = recogniseBody(issuer, place)
    if (body === null) return []
    return [
      {
        body,
        weight: 0.75 * Math.max(0.4, confidence) * (1 - 0.08 * Math.min(index, 6)),
        evidence,
        source: 'document',
      },
    ]
  })
}

const resolutionBodies = (petition: Petition, place: readonly string[]): NamedBody[] =>
  petition.earlierResolutions.flatMap(({ value, confidence, evidence }): NamedBody[] => {
    if (value.issuer === null || (value.stage !== 'first' && value.stage !== 'second')) return []
    const body = recogniseBody(value.issuer, place)
    return body === null ? [] : [{ body, weight: 0.9 * Math.max(0.4, confidence), evidence, source: 'resolution' }]
  })

const keyOf = ({ kind, org, communes }: Body): string => `${kind}:${org ?? communes.join(',')}`

/** Merges mentions of one body; each further mention adds half its weight. */
function merge(named: readonly NamedBody[]): NamedBody[] {
  const byKey = new Map<string, NamedBody>()
  for (const one of named) {
    const key = keyOf(one.body)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { ...one })
    else {
      byKey.set(key, {
        ...known,
        weight: Math.min(1, Math.max(known.weight, one.weight) + Math.min(known.weight, one.weight) / 2),
        evidence: [...known.evidence, ...one.evidence].slice(0, 4),
      })
    }
  }
  return [...byKey.values()].sort((a, b) => b.weight - a.weight)
}

/** Kinds that take no administrative decision a citizen could attack. */
const PRIVATE: readonly Body['kind'][] = ['company', 'central']

/** Named in a story because they were told of it or sent it on, seldom because they decided. */
const HEARS_ONLY: readonly Body['kind'][] = ['front_province', 'front_commune', 'province_council', 'party_province']

/**
 * Bodies whose decision or act a complaint attacks, strongest first. In a mixed petition persons named with their post
 * are the denounced ones, so there only issuers and bodies count.
 */
export function attackedBodies(context: Context, which: 'first' | 'second' | 'mixed'): NamedBody[] {
  const { petition, place } = context
  const nameless =
    which === 'mixed'
      ? { ...petition, respondents: petition.respondents.filter(({ value }) => value.name === null) }
      : petition
  const named = [
    ...respondentBodies(nameless, place),
    ...issuingBodies(petition, place),
    ...(which === 'second' ? resolutionBodies(petition, place) : []),
  ]
    .filter(({ body }) => !PRIVATE.includes(body.kind))
    .map((one) => (one.body.kind === 'former_district' ? { ...one, weight: one.weight * 0.6 } : one))
  if (named.length > 0 || which === 'second') return merge(named)
  return merge(
    decidingBodies(context)
      .filter(({ body }) => !PRIVATE.includes(body.kind) && !HEARS_ONLY.includes(body.kind))
      .map((one) => ({ ...one, source: 'mention' as const })),
  )
}
