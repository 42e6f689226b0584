/**
 * Type, sphere and field of a petition, with the sentences that decided. Content decides, never the title
 * (Thông tư 05/2021/TT-TTCP Điều 6). Mistaking a denunciation for a complaint is the worst error: when in doubt
 * the writer's identity is protected (Luật Tố cáo Điều 56).
 */
import type { Classification, Evidence, Message, Petition, Reason, Variant } from '../petition.ts'
import { foldKey } from '../vietnamese/fold.ts'
import { contentsOf, countsMatters } from './contents.ts'
import type { Signal } from './cues.ts'
import { decideField, type FieldDecision } from './field.ts'
import { FIELD_NAMES } from './fields.ts'
import { type Features, featuresOf } from './learned/features.ts'
import { namesOfficial } from './named-official.ts'
import { readSignals, type Signals } from './signals.ts'
import { decideSphere, sphereOfField } from './sphere.ts'
import { strengthsOf } from './strengths.ts'
import type { Situation } from './tie-breaks.ts'
import { decideType, type TypeDecision } from './type.ts'

export function featuresIn(message: Message, petition: Petition): Features {
  const signals = readSignals(message, petition)
  const situation = situationOf(signals, petition)
  const decision = decideType(situation)
  const first = decideSphere(decision.type, situation, decision.rule?.id ?? null)
  const field = decideField(signals, situation, decision.type, first, decision.variant)
  const sphere = sphereOfField(first, decision.type, field, situation)
  return featuresOf(message.subject, petition, signals, situation, { type: decision, sphere, field })
}

/** Classifies a message whose petition has been read. Pure; about a millisecond for a letter of two pages. */
export function classify(message: Message, petition: Petition): Classification {
  const signals = readSignals(message, petition)
  const situation = situationOf(signals, petition)
  const decision = decideType(situation)
  const first = decideSphere(decision.type, situation, decision.rule?.id ?? null)
  const field = decideField(signals, situation, decision.type, first, decision.variant)
  const sphere = sphereOfField(first, decision.type, field, situation)
  const variant = variantOf(decision, situation, sphere)
  const identityProtected = isLikeDenunciation(decision, situation)
  return {
    type: decision.type,
    typeConfidence: round(decision.confidence),
    variant,
    sphere,
    field: field.field,
    fieldConfidence: round(field.confidence),
    identityProtected,
    reasons: reasonsFor(signals, decision, field, identityProtected, situation),
  }
}

const round = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000

const ORGANISATION = /(?:^|\s)(?:cong ty|doanh nghiep|hop tac xa|htx|truong|ban quan tri|ban dai dien|hoi|chi hoi)\s/

/** Posts of the state; a Party secretary without one is the Party's matter alone. */
const STATE_POST =
  /\b(?:chu tich (?:ubnd|uy ban|xa|phuong|hdnd)|cong chuc|vien chuc|can bo|dia chinh|ke toan|giam doc|truong phong|pho phong|truong cong an|cong an|hieu truong|truong ap|truong khu pho|chi cuc|so|ubnd|thu quy|truong tram|hieu pho|kiem lam|thanh tra|pho chu tich|xa doi|trung tam|ban quan ly)\b/
/** Minutes, contracts, certificates: cited, but nothing one complains of. */
const NO_DECISION = /\/(?:BB|HĐ|HD|GCN|BN|GM)|-(?:ST|PT)\b|THADS|CT-VKS/i
const JUDICIAL_POST =
  /\b(?:tham phan|chanh an|kiem sat vien|dieu tra vien|chap hanh vien|thu ky toa|thi hanh an|toa an|vien kiem sat)\b/

function situationOf(signals: Signals, petition: Petition): Situation {
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

function variantOf(decision: TypeDecision, s: Situation, sphere: string): Variant {
  if (decision.variant !== null) return decision.variant
  switch (decision.type) {
    case 'complaint':
      if (sphere === 'judicial') return 'JUD'
      if (sphere === 'labour') return 'LABOR'
      if (sphere === 'party') return 'PARTY'
      return s.second >= 4 ? 'KN2' : 'KN'
    case 'denunciation':
      if (sphere === 'party') return 'TC_PARTY'
      if (sphere === 'criminal') return 'CRIME'
      return s.officials >= 1 || s.corrupt >= 3 ? 'TC_CV' : 'TC_QLNN'
    case 'feedback':
      return sphere === 'civil' ? 'CIVIL' : s.regulation >= 3 ? 'KNPA_QDHC' : 'KNPA'
    case 'mixed':
      return 'MIXED'
    case 'other':
      return 'OTHER'
  }
}

/** Anything like a denunciation: also a supplement to one, a worker or parent who asks to stay unnamed. */
function isLikeDenunciation(decision: TypeDecision, s: Situation): boolean {
  if (decision.type === 'denunciation') return true
  if (decision.variant === 'SPAM' || decision.variant === 'THANKS') return false
  if (decision.type === 'mixed' && (s.denounces > 0 || s.corrupt >= 3)) return true
  if (s.secrecy >= 2) return true
  if (s.denounces >= 4 && decision.variant !== 'LABOR') return true
  const wrongs = s.corrupt + s.abuse + s.partyWrong
  return (s.officials >= 1 && wrongs >= 6) || (decision.type === 'other' && wrongs >= 4)
}

const SHOWN: Record<Classification['type'], readonly Signal[]> = {
  complaint: ['attack_decision', 'complain', 'attack_act', 'second'],
  denunciation: ['denounce', 'corrupt', 'abuse', 'party_wrong', 'punish', 'crime'],
  feedback: ['report_state', 'wish', 'nuisance'],
  mixed: ['complain', 'attack_decision', 'denounce', 'corrupt', 'nuisance'],
  other: ['question', 'supplement', 'remind', 'withdraw', 'file_request', 'thanks', 'spam'],
}

const TYPE_NAMES = {
  complaint: {
    vi: 'Khiếu nại: yêu cầu xem lại quyết định, hành vi hành chính động đến quyền lợi của người viết.',
    en: 'Complaint: asks for review of a decision or act.',
  },
  denunciation: {
    vi: 'Tố cáo: báo việc làm vi phạm pháp luật của người khác.',
    en: 'Denunciation: reports a breach of law.',
  },
  feedback: {
    vi: 'Kiến nghị, phản ánh: nêu tình trạng, mong được khắc phục.',
    en: 'Feedback: reports a state of things and asks for a remedy.',
  },
  mixed: { vi: 'Nhiều nội dung khác nhau trong một đơn.', en: 'Several contents in one petition.' },
  other: { vi: 'Không phải đơn khiếu nại, tố cáo, kiến nghị, phản ánh.', en: 'Not a petition of the three kinds.' },
} as const

function reasonsFor(
  signals: Signals,
  decision: TypeDecision,
  field: FieldDecision,
  identityProtected: boolean,
  s: Situation,
): Reason[] {
  const reasons: Reason[] = [
    {
      code: `type:${decision.rule?.id ?? 'weights'}`,
      text: decision.rule?.why ?? TYPE_NAMES[decision.type],
      evidence: evidenceOf(signals, decision.rule?.shows ?? SHOWN[decision.type]),
    },
  ]
  const name = FIELD_NAMES.get(field.field)
  if (name !== undefined) {
    const telling = (field.tally?.sightings ?? [])
      .filter(({ weight }) => weight >= 0.5)
      .sort((a, b) => b.weight - a.weight)
    const words = [...new Set(telling.map((sighting) => sighting.phrase))].slice(0, 4)
    const quoted = words.map((word) => `“${word.replace(/ \*/g, ' …')}”`).join(', ')
    reasons.push({
      code: `field:${field.field}`,
      text: {
        vi: quoted === '' ? name.vi : `${name.vi}: ${quoted}`,
        en: quoted === '' ? name.en : `${name.en}: ${quoted}`,
      },
      evidence: passages((field.tally?.sightings ?? []).map(({ evidence, weight }) => ({ evidence, weight }))),
    })
  }
  if (identityProtected)
    reasons.push({
      code: 'identity_protected',
      text:
        s.secrecy >= 2 && decision.type !== 'denunciation'
          ? { vi: 'Người viết xin giữ kín danh tính.', en: 'The writer asks that the name be kept secret.' }
          : {
              vi: 'Có nội dung tố cáo: giữ bí mật người tố cáo (Luật Tố cáo Điều 56).',
              en: 'Denunciation-like content: the writer’s identity is protected (Law on Denunciations, Article 56).',
            },
      evidence: evidenceOf(signals, ['secrecy', 'denounce', 'corrupt']),
    })
  return reasons
}

const SHOWN_PASSAGES = 4

function evidenceOf(signals: Signals, names: readonly Signal[]): Evidence[] {
  return passages(
    names.flatMap((name) => signals.of(name).sightings.map(({ evidence, weight }) => ({ evidence, weight }))),
  )
}

/** The heaviest passages, in reading order, none twice. */
function passages(found: { evidence: Evidence; weight: number }[]): Evidence[] {
  const seen = new Set<string>()
  return found
    .filter(({ evidence }) => evidence.part !== '')
    .sort((a, b) => b.weight - a.weight)
    .filter(({ evidence }) => {
      const key = `${evidence.part}:${evidence.start}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, SHOWN_PASSAGES)
    .map(({ evidence }) => evidence)
    .sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : a.start - b.start))
}
