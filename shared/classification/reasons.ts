/** Why a petition was put under its type and field: a sentence for the officer and the passages behind it. */
import type { Classification, Evidence, PetitionType, Reason } from '../petition.ts'
import type { Signal } from './cues.ts'
import { FIELD_NAMES } from './fields.ts'
import type { FirstOpinion } from './first-opinion.ts'
import { FIELD_MODEL, TYPE_MODEL } from './learned/answers.ts'
import type { Features } from './learned/features.ts'
import { tellingPhrases } from './learned/model.ts'
import type { Signals } from './signals.ts'

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

/** Words of the letter quoted with the field's name. */
const QUOTED_WORDS = 4

export interface Decided {
  opinion: FirstOpinion
  features: Features
  type: PetitionType
  field: string
  identityProtected: boolean
}

export function reasonsFor({ opinion, features, type, field, identityProtected }: Decided): Reason[] {
  const { signals, situation: s, type: tables } = opinion
  const rule = tables.type === type ? tables.rule : null
  const byCues = evidenceOf(signals, rule?.shows ?? SHOWN[type])
  const reasons: Reason[] = [
    {
      code: `type:${rule?.id ?? 'weights'}`,
      text: rule?.why ?? TYPE_NAMES[type],
      evidence: byCues.length > 0 ? byCues : learnedPassages(tellingPhrases(TYPE_MODEL, features, type)),
    },
  ]
  const name = FIELD_NAMES.get(field)
  if (name !== undefined) {
    const telling = (signals.fields.get(field)?.sightings ?? [])
      .filter(({ weight }) => weight >= 0.5)
      .sort((a, b) => b.weight - a.weight)
    const learned = tellingPhrases(FIELD_MODEL, features, field)
    const words = [
      ...new Set([
        ...telling.map(({ phrase }) => phrase.replace(/ \*/g, ' …')),
        ...learned.map((one) => wordsAt(signals, one)),
      ]),
    ].slice(0, QUOTED_WORDS)
    const quoted = words.map((word) => `“${word}”`).join(', ')
    reasons.push({
      code: `field:${field}`,
      text: {
        vi: quoted === '' ? name.vi : `${name.vi}: ${quoted}`,
        en: quoted === '' ? name.en : `${name.en}: ${quoted}`,
      },
      evidence:
        telling.length > 0
          ? passages(telling.map(({ evidence, weight }) => ({ evidence, weight })))
          : learnedPassages(learned),
    })
  }
  if (identityProtected)
    reasons.push({
      code: 'identity_protected',
      text:
        s.secrecy >= 2 && type !== 'denunciation'
          ? { vi: 'Người viết xin giữ kín danh tính.', en: 'The writer asks that the name be kept secret.' }
          : {
              vi: 'Có nội dung tố cáo: giữ bí mật người tố cáo (Luật Tố cáo Điều 56).',
              en: 'Denunciation-like content: the writer’s identity is protected (Law on Denunciations, Article 56).',
            },
      evidence: evidenceOf(signals, ['secrecy', 'denounce', 'corrupt']),
    })
  return reasons
}

const wordsAt = ({ sources }: Signals, { part, start, end }: Evidence): string =>
  sources
    .find((source) => source.part === part)
    ?.text.slice(start, end)
    .toLowerCase() ?? ''

const learnedPassages = (
  telling: readonly { part: string; start: number; end: number; points: number }[],
): Evidence[] =>
  passages(telling.map(({ part, start, end, points }) => ({ evidence: { part, start, end }, weight: points })))

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
