/** Everything the tie-breaks may ask of a petition: strengths of the cues, who is named, what is cited. */
import type { Petition } from '../petition.ts'
import { foldKey } from '../vietnamese/fold.ts'
import { contentsOf, countsMatters } from './contents.ts'
import { namesOfficial } from './named-official.ts'
import type { Signals } from './signals.ts'
import { strengthsOf } from './strengths.ts'
import type { Situation } from './tie-breaks.ts'

const ORGANISATION = /(?:^|\s)(?:cong ty|doanh nghiep|hop tac xa|htx|truong|ban quan tri|ban dai dien|hoi|chi hoi)\s/

/** Posts of the state; a Party secretary without one is the Party's matter alone. */
const STATE_POST =
  /\b(?:chu tich (?:ubnd|uy ban|xa|phuong|hdnd)|cong chuc|vien chuc|can bo|dia chinh|ke toan|giam doc|truong phong|pho phong|truong cong an|cong an|hieu truong|truong ap|truong khu pho|chi cuc|so|ubnd|thu quy|truong tram|hieu pho|kiem lam|thanh tra|pho chu tich|xa doi|trung tam|ban quan ly)\b/
/** Minutes, contracts, certificates: cited, but nothing one complains of. */
const NO_DECISION = /\/(?:BB|HĐ|HD|GCN|BN|GM)|-(?:ST|PT)\b|THADS|CT-VKS/i
const JUDICIAL_POST =
  /\b(?:tham phan|chanh an|kiem sat vien|dieu tra vien|chap hanh vien|thu ky toa|thi hanh an|toa an|vien kiem sat)\b/

export function situationOf(signals: Signals, petition: Petition): Situation {
  const petitioners = petition.petitioners.map(({ value }) => value.name ?? '').filter((name) => name !== '')
  const own = new Set(petitioners.map(foldKey))
  const people = petition.respondents.filter(({ value }) => value.name !== null && !own.has(foldKey(value.name)))
  const named = people.some(({ value }) => value.position !== null) || namesOfficial(signals, own)
  const posts = foldKey(people.map(({ value }) => `${value.position ?? ''} ${value.body ?? ''}`).join(' '))
  return {
    ...strengthsOf(signals),
    contents: contentsOf(signals),
    namedContents: countsMatters(signals),
    namedOfficial: named,
    namedState: STATE_POST.test(posts),
    namedJudicial: JUDICIAL_POST.test(posts),
    namedElected: /\b(?:dai bieu|hdnd|hoi dong nhan dan)\b/.test(posts),
    money: petition.amounts.length > 0,
    namedPerson: people.length > 0,
    named: petition.respondents.length > 0,
    organisation: petitioners.length > 0 && petitioners.every((name) => ORGANISATION.test(` ${foldKey(name)} `)),
    anonymous: petition.anonymous?.value ?? false,
    citesDecision: petition.citedDocuments.some(({ value }) => !NO_DECISION.test(value.number)),
  }
}
