import { fold } from '../vietnamese/fold.ts'
import { type Accusation, completed } from './accusation.ts'
import { FACILITY, hasOwnName } from './attack-clauses.ts'
import { AFTER_BODY, BEFORE_BODY } from './body-cues.ts'
import { type BodyMention, bodyKey } from './body-names.ts'

/** A body of the letter with how much is said against it. */
export interface AccusedBody {
  body: BodyMention
  score: number
  /** The part of the score that speaks against the body; the rest is only prominence. */
  said: number
  /** The strongest sign to the contrary: written to, asked, answered. */
  least: number
}

/** More mentions than this decide nothing more. */
const MOST_MENTIONS = 120
/** Characters beside a mention that are looked at. */
const BEFORE = 72
const AFTER = 84

/** `công ty`, `nhà trường`: the firm or school named before, called by its kind. */
const KINDS: readonly (readonly [word: RegExp, kind: RegExp])[] = [
  [
    /^(?:cong ty|cty|doanh nghiep|ben cong ty|phia cong ty|giam doc)$/,
    /^(?:cong ty|cty|tong cong ty|dntn|doanh nghiep|tap doan)/,
  ],
  [/^(?:nha may|xi nghiep)$/, /^(?:nha may|xi nghiep|cong ty|cty)/],
  [/^(?:nha truong|truong|ban giam hieu)$/, /^(?:truong|nha tre|lop)/],
  [
    /^(?:co so|xuong|lo|trai|vua|quan|tiem|cua hang|khach san|gara|shop)$/,
    /^(?:co so|xuong|lo |trai|vua|quan|tiem|cua hang|khach san|gara|shop|cong ty|ho kinh doanh)/,
  ],
  [/^(?:benh vien|phong kham|tram y te|tram)$/, /^(?:benh vien|phong kham|tram)/],
  [/^(?:ngan hang|quy tin dung)$/, /^(?:ngan hang|quy tin dung|phong giao dich)/],
  [/^(?:trung tam)$/, /^trung tam/],
  [/^(?:htx|hop tac xa)$/, /^(?:htx|hop tac xa)/],
]
const CALLED_BY_KIND =
  /(?<![a-z])(?:cong ty|cty|doanh nghiep|nha may|xi nghiep|nha truong|truong|ban giam hieu|co so|xuong|lo|trai|vua|quan|tiem|cua hang|khach san|gara|shop|benh vien|phong kham|tram y te|tram|ngan hang|quy tin dung|trung tam|htx|hop tac xa)(?= )/g

const cued = (text: string, cues: typeof BEFORE_BODY, kind: 'authority' | 'facility') => {
  let most = 0
  let least = 0
  for (const { pattern, weight, only } of cues) {
    if ((only !== undefined && only !== kind) || !pattern.test(text)) continue
    most = Math.max(most, weight)
    least = Math.min(least, weight)
  }
  return most + least
}

/**
 * Bodies against which the letter says something, best first: each mention weighed by the words beside it
 * (`body-cues.ts`), mentions of one body taken together, `công ty` and `nhà trường` counted for the one named before.
 */
export function accusedBodies(context: Accusation): AccusedBody[] {
  const { main, bodies } = context
  const { folded } = main
  const found = new Map<string, AccusedBody>()
  for (const body of bodies.slice(0, MOST_MENTIONS)) {
    const facility = FACILITY.test(body.folded)
    if (facility && !hasOwnName(body)) continue
    const kind = facility ? 'facility' : 'authority'
    const before = cued(folded.slice(Math.max(0, body.start - BEFORE), body.start), BEFORE_BODY, kind)
    const after = cued(folded.slice(body.end, body.end + AFTER), AFTER_BODY, kind)
    const said = before + (before < -1 ? Math.min(after, 0) : after)
    const key = bodyKey(fold(completed(body.name, context)))
    const known = found.get(key)
    if (known === undefined)
      found.set(key, { body, score: said + (facility ? 0.5 : 0), said, least: Math.min(said, 0) })
    else {
      known.score += said > 0 ? said : said / 2 + 0.25
      known.said = Math.max(known.said, said)
      known.least = Math.min(known.least, said)
      if (known.body.bare && !body.bare) known.body = body
    }
  }
  let looked = 0
  for (const match of folded.matchAll(CALLED_BY_KIND)) {
    looked += 1
    if (looked > MOST_MENTIONS) break
    const end = match.index + match[0].length
    if (bodies.some((one) => one.start <= match.index && one.end > end)) continue
    const kind = KINDS.find(([word]) => word.test(match[0]))?.[1]
    const named = [...found.values()].filter(({ body }) => kind?.test(body.folded) && body.start < match.index)
    const meant = named.sort((a, b) => b.body.start - a.body.start)[0]
    if (meant === undefined) continue
    const before = cued(folded.slice(Math.max(0, match.index - BEFORE), match.index), BEFORE_BODY, 'facility')
    const after = cued(folded.slice(end, end + AFTER), AFTER_BODY, 'facility')
    const said = before < -1 ? 0 : Math.max(before, 0) + Math.max(after, 0)
    meant.score += Math.min(said, 2)
    meant.said = Math.max(meant.said, Math.min(said, 2))
  }
  return [...found.values()].sort((a, b) => b.score - a.score)
}
