/**
 * Tie-breaks between types, first hit decides. Each stands for one situation officers know; the order is part of
 * the rule. `T1`–`T10` are named in the project's rules; `N…` recognise what is no petition.
 */
import type { PetitionType, Variant, Wording } from '../petition.ts'
import type { Content } from './contents.ts'
import type { Signal } from './cues.ts'
import type { Strengths } from './strengths.ts'

export interface Situation extends Strengths {
  contents: readonly Content[]
  /** They are numbered as matters ("việc thứ hai"), not as the reasons of one matter. */
  namedContents: boolean
  /** Somebody with a post is named as the one complained of or denounced. */
  namedOfficial: boolean
  /** … and that post is one of the state, not of the Party alone. */
  namedState: boolean
  /** Or one of a court, procuracy or enforcement body. */
  namedJudicial: boolean
  namedElected: boolean
  /** Sums of money are named. */
  money: boolean
  /** A person is named so, with or without a post. */
  namedPerson: boolean
  /** Some person or company is named as the one complained of or denounced. */
  named: boolean
  /** The paper says the sender is an organisation; only an individual denounces (Luật Tố cáo Điều 2 khoản 4). */
  organisation: boolean
  anonymous: boolean
  /** A decision, notice or letter of an office is cited by its number. */
  citesDecision: boolean
}

export interface TieBreak {
  id: string
  when: (s: Situation) => boolean
  type: PetitionType
  variant?: Variant
  /** 0–1 when the situation is as plain as it gets. */
  confidence: number
  why: Wording
  /** Signals whose passages are shown as the reason. */
  shows: readonly Signal[]
}

const wrong = (s: Situation) => s.corrupt + s.abuse
const hasKind = (s: Situation, kind: Content['kind']) => s.contents.some((content) => content.kind === kind)
const plainComplaint = (s: Situation) => s.complains >= 3 || s.attack >= 5

/** No decision attacked, no debt or quarrel of the writer's own, no question, no follow-up. */
const claimsNothing = (s: Situation) =>
  s.attack < 3 &&
  s.complains < 2 &&
  !s.citesDecision &&
  s.overdue < 3 &&
  s.remind < 4 &&
  s.supplement < 4 &&
  s.withdraw < 6 &&
  s.thanks < 4 &&
  s.question < 4 &&
  s.judicial < 8 &&
  s.labour < 6 &&
  s.dispute + s.loan < 3

/** A debt or a boundary between two people, whatever the writer calls it: no breach a state body punishes. */
const privateDebt = (s: Situation) =>
  s.dispute + s.loan >= 3 && !s.namedOfficial && wrong(s) < 3 && s.crime < 3 && s.punish < 2 && s.partyWrong < 3

export const TIE_BREAKS: readonly TieBreak[] = [
  {
    id: 'N1',
    when: (s) => s.withdraw >= 10 || (s.withdraw >= 6 && s.withdraw * 25 >= s.length * 0.35 && s.denounces < 8),
    type: 'other',
    variant: 'WITHDRAW',
    confidence: 0.92,
    why: { vi: 'Người gửi xin rút đơn.', en: 'The sender withdraws a petition.' },
    shows: ['withdraw'],
  },
  {
    id: 'N2',
    when: (s) => s.spam >= 8 && s.complains < 2 && s.denounces < 4 && s.feedback < 8 && wrong(s) < 6,
    type: 'other',
    variant: 'SPAM',
    confidence: 0.9,
    why: { vi: 'Thư chào hàng, quảng cáo, không phải đơn.', en: 'Advertising, not a petition.' },
    shows: ['spam'],
  },
  {
    id: 'N3',
    when: (s) =>
      s.question >= 4 &&
      s.complains < 2 &&
      s.denounces < 4 &&
      wrong(s) < 3 &&
      s.overdue < 3 &&
      s.attack < 5 &&
      s.question + s.fileRequest > s.feedback + s.overdue + s.dispute * 0.5,
    type: 'other',
    variant: 'TTHC',
    confidence: 0.88,
    why: { vi: 'Thư hỏi thủ tục, không nêu việc khiếu nại, tố cáo hay phản ánh.', en: 'A question about a procedure.' },
    shows: ['question', 'file_request'],
  },
  {
    id: 'N4',
    when: (s) =>
      s.thanks >= 6 && s.complains < 2 && s.denounces < 4 && wrong(s) < 3 && s.attack < 4 && s.feedback < s.thanks,
    type: 'other',
    variant: 'THANKS',
    confidence: 0.85,
    why: { vi: 'Thư cảm ơn, khen ngợi.', en: 'A letter of thanks.' },
    shows: ['thanks'],
  },
  {
    id: 'N5',
    when: (s) =>
      s.supplement >= 4 &&
      (s.supplement >= 8 || s.earlier >= 1) &&
      s.complains < 6 &&
      s.denounces < 8 &&
      s.attack < 8 &&
      s.supplement * 100 >= s.length * 2,
    type: 'other',
    variant: 'SUPPLEMENT',
    confidence: 0.85,
    why: { vi: 'Thư bổ sung tài liệu cho đơn đã gửi.', en: 'A supplement to an earlier petition.' },
    shows: ['supplement'],
  },
  {
    id: 'N6',
    when: (s) =>
      s.remind >= 4 &&
      s.earlier >= 1 &&
      s.overdue < 5 &&
      s.denounces < 8 &&
      ((s.complains < 4 && s.attack < 6 && s.remind * 100 >= s.length * 3) ||
        (s.length < 110 && s.complains < 6 && s.attack < 9 && s.remind * 100 >= s.length * 4)),
    type: 'other',
    variant: 'REMIND',
    confidence: 0.85,
    why: { vi: 'Thư nhắc, hỏi kết quả đơn đã gửi.', en: 'A reminder of an earlier petition.' },
    shows: ['remind'],
  },
  {
    id: 'N7',
    when: (s) =>
      s.fileRequest >= 3 &&
      s.complains < 2 &&
      s.denounces < 4 &&
      wrong(s) < 3 &&
      s.attack < 3 &&
      s.feedback < 3 &&
      s.dispute + s.labour + s.judicial < 6,
    type: 'other',
    variant: 'TTHC',
    confidence: 0.75,
    why: { vi: 'Thư xin xác nhận hoặc đăng ký, thuộc bộ phận một cửa.', en: 'A request for the one-stop office.' },
    shows: ['file_request'],
  },
  // ---- several contents
  {
    id: 'T1-MIXED',
    when: (s) =>
      hasKind(s, 'denunciation') &&
      hasKind(s, 'complaint') &&
      (plainComplaint(s) || s.attack + s.ownRight >= 4) &&
      s.denounces >= 4 &&
      s.corrupt >= 3,
    type: 'mixed',
    variant: 'MIXED',
    confidence: 0.9,
    why: {
      vi: 'Vừa khiếu nại quyết định, hành vi hành chính, vừa tố cáo việc làm sai riêng.',
      en: 'Attacks a decision and denounces separate wrongdoing.',
    },
    shows: ['attack_decision', 'complain', 'denounce', 'corrupt'],
  },
  {
    id: 'T1-MIXED-2',
    when: (s) => s.complains >= 4 && s.attack >= 5 && s.denounces >= 4 && s.corrupt >= 6 && s.labour < 9,
    type: 'mixed',
    variant: 'MIXED',
    confidence: 0.75,
    why: {
      vi: 'Vừa khiếu nại quyết định, hành vi hành chính, vừa tố cáo việc làm sai riêng.',
      en: 'Attacks a decision and denounces separate wrongdoing.',
    },
    shows: ['attack_decision', 'complain', 'denounce', 'corrupt'],
  },
  {
    id: 'T9-MIXED',
    when: (s) =>
      hasKind(s, 'feedback') &&
      (hasKind(s, 'denunciation') || hasKind(s, 'complaint')) &&
      (s.complains >= 4 || s.denounces >= 4) &&
      s.nuisance >= 2 &&
      s.judicial < 8 &&
      s.partyWrong < 6,
    type: 'mixed',
    variant: 'MIXED',
    confidence: 0.7,
    why: { vi: 'Nhiều nội dung khác nhau, thuộc nhiều cơ quan.', en: 'Several contents for several bodies.' },
    shows: ['complain', 'denounce', 'nuisance'],
  },
  // ---- who may not denounce, what is not one
  {
    id: 'T4',
    when: (s) => s.organisation && s.denounces >= 4 && s.corrupt < 3 && s.attack < 5,
    type: 'feedback',
    variant: 'KNPA',
    confidence: 0.7,
    why: {
      vi: 'Tổ chức không có quyền tố cáo (Luật Tố cáo Điều 2): coi là phản ánh.',
      en: 'An organisation cannot denounce.',
    },
    shows: ['denounce'],
  },
  {
    id: 'LABOUR',
    when: (s) =>
      s.labour >= 6 &&
      s.labour > s.corrupt + s.attack * 0.5 &&
      s.judicial < 8 &&
      s.crime < 6 &&
      !(s.citesDecision && s.complains >= 6),
    type: 'complaint',
    variant: 'LABOR',
    confidence: 0.85,
    why: {
      vi: 'Người lao động đòi quyền lợi với doanh nghiệp, đơn vị sử dụng lao động.',
      en: 'A worker claims against an employer.',
    },
    shows: ['labour'],
  },
  {
    id: 'PARTY-KN',
    when: (s) => s.partyDiscipline >= 4 && (s.complains >= 2 || s.attack >= 3),
    type: 'complaint',
    variant: 'PARTY',
    confidence: 0.85,
    why: { vi: 'Khiếu nại kỷ luật Đảng.', en: 'A complaint against Party discipline.' },
    shows: ['party_discipline'],
  },
  {
    id: 'T6',
    when: (s) =>
      s.judicial >= 8 &&
      s.corrupt < 6 &&
      !(s.denounces >= 4 && (s.corrupt >= 3 || (s.namedOfficial && s.punish >= 2))) &&
      s.crime < s.judicial,
    type: 'complaint',
    variant: 'JUD',
    confidence: 0.85,
    why: {
      vi: 'Không đồng ý với bản án, việc điều tra hoặc thi hành án.',
      en: 'Attacks a judgment, an investigation or its enforcement.',
    },
    shows: ['judgment', 'enforcement', 'prosecution'],
  },
  {
    id: 'T1',
    when: (s) => s.citesDecision && s.attack >= 6 && s.complains >= 2 && s.corrupt < 3 && s.partyWrong < 6,
    type: 'complaint',
    confidence: 0.92,
    why: {
      vi: 'Phản đối quyết định, hành vi hành chính động đến quyền lợi của mình; không nêu việc làm sai riêng.',
      en: 'Attacks an administrative decision in the own right; no separate wrongdoing.',
    },
    shows: ['attack_decision', 'attack_act', 'complain'],
  },
  {
    id: 'T1-OWN',
    when: (s) => s.attack >= 8 && s.complains >= 4 && s.corrupt < 6 && s.denounces < 8 && s.partyWrong < 6,
    type: 'complaint',
    confidence: 0.88,
    why: {
      vi: 'Phản đối quyết định, hành vi hành chính động đến quyền lợi của mình.',
      en: 'Attacks an administrative decision or act in the own right.',
    },
    shows: ['attack_decision', 'attack_act', 'complain'],
  },
  // ---- denunciations
  {
    id: 'TC-PARTY',
    when: (s) =>
      s.partyWrong >= 6 &&
      (s.party >= 2 || s.officials >= 0.5 || s.partyWrong >= 9) &&
      !(s.namedState && s.corrupt >= 6),
    type: 'denunciation',
    variant: 'TC_PARTY',
    confidence: 0.88,
    why: { vi: 'Nêu đảng viên vi phạm kỷ luật, tư cách đảng viên.', en: 'Reports a breach of Party rules.' },
    shows: ['party_wrong', 'denounce', 'punish'],
  },
  {
    id: 'TC-SAYS',
    when: (s) =>
      !privateDebt(s) &&
      ((s.denounces >= 2 && wrong(s) + s.partyWrong >= 4 && s.complains < 4) ||
        (s.denounces >= 4 &&
          (s.corrupt >= 3 ||
            s.abuse >= 2 ||
            s.punish >= 2 ||
            s.secrecy >= 2 ||
            s.crime >= 3 ||
            s.privateWrong >= 2 ||
            s.partyWrong >= 3))),
    type: 'denunciation',
    confidence: 0.9,
    why: { vi: 'Người viết tố cáo việc làm sai của người khác.', en: 'The writer denounces somebody’s wrongdoing.' },
    shows: ['denounce', 'corrupt', 'abuse', 'punish', 'crime', 'private_wrong'],
  },
  {
    id: 'TC-LIKE',
    when: (s) =>
      s.corrupt >= 6 && s.officials >= 1 && (s.punish >= 2 || s.secrecy >= 2 || s.proof >= 1 || s.namedOfficial),
    type: 'denunciation',
    confidence: 0.75,
    why: {
      vi: 'Không ghi "tố cáo" nhưng nêu người và việc làm sai cụ thể.',
      en: 'Does not say so, but names a person and concrete wrongdoing.',
    },
    shows: ['corrupt', 'abuse', 'punish', 'secrecy'],
  },
  {
    id: 'TC-LIKE-2',
    when: (s) =>
      s.corrupt + s.abuse + s.partyWrong >= 5 &&
      s.officials >= 1 &&
      s.punish + s.secrecy >= 2 &&
      s.attack < 6 &&
      s.complains < 4,
    type: 'denunciation',
    confidence: 0.65,
    why: {
      vi: 'Nêu việc làm sai của cán bộ và đề nghị xử lý.',
      en: 'Reports an official’s wrongdoing and asks for punishment.',
    },
    shows: ['corrupt', 'abuse', 'punish', 'secrecy'],
  },
  {
    id: 'CRIME',
    when: (s) =>
      (s.crime >= 6 || (s.crime >= 3 && (s.titled || s.denounces >= 2 || s.punish >= 4))) &&
      s.overdue < 3 &&
      s.attack < 5 &&
      s.complains < 4 &&
      s.judicial < 8 &&
      s.labour < 6,
    type: 'denunciation',
    variant: 'CRIME',
    confidence: 0.75,
    why: { vi: 'Tố giác, tin báo về tội phạm.', en: 'Reports a crime.' },
    shows: ['crime'],
  },
  {
    id: 'TC-TITLED',
    when: (s) =>
      s.titled &&
      s.named &&
      s.attack < 4 &&
      s.complains < 2 &&
      s.labour < 6 &&
      s.judicial < 8 &&
      wrong(s) + s.privateWrong + s.partyWrong + s.crime * 0.5 >= 2 &&
      (s.punish >= 2 || s.secrecy >= 2 || wrong(s) >= 5),
    type: 'denunciation',
    confidence: 0.6,
    why: {
      vi: 'Nêu đích danh người, việc làm sai và xin xử lý.',
      en: 'Names a person and wrongdoing and asks for sanction.',
    },
    shows: ['denounce', 'corrupt', 'abuse', 'private_wrong', 'punish'],
  },
  {
    id: 'TC-TAKES',
    when: (s) => s.corrupt >= 3 && (s.namedPerson || s.namedOfficial) && claimsNothing(s),
    type: 'denunciation',
    confidence: 0.6,
    why: { vi: 'Nêu đích danh người nhận, giữ, lấy tiền của.', en: 'Names who took money or goods.' },
    shows: ['corrupt', 'punish'],
  },
  {
    id: 'TC-POST',
    when: (s) =>
      s.namedOfficial &&
      claimsNothing(s) &&
      s.ownRight < 2 &&
      s.nuisance < 2 &&
      (s.feedback < 1 ||
        (s.feedback < 6 && (s.money || s.proof >= 1 || s.punish >= 1 || s.secrecy >= 2 || wrong(s) > 0))),
    type: 'denunciation',
    confidence: 0.5,
    why: {
      vi: 'Kể việc làm của một người có chức vụ nêu đích danh, kèm tiền bạc hoặc chứng cứ.',
      en: 'Tells of what a named official did, with money or proof.',
    },
    shows: ['official', 'leader', 'proof', 'punish'],
  },
  {
    id: 'T3',
    when: (s) =>
      s.namedPerson &&
      s.privateWrong + wrong(s) >= 2 &&
      s.punish >= 2 &&
      s.attack < 4 &&
      s.complains < 2 &&
      s.dispute + s.loan < 6 &&
      s.labour < 6 &&
      s.judicial < 8,
    type: 'denunciation',
    variant: 'TC_QLNN',
    confidence: 0.55,
    why: {
      vi: 'Nêu đích danh người vi phạm, việc vi phạm và xin xử phạt.',
      en: 'Names the offender and the breach and asks for sanction.',
    },
    shows: ['private_wrong', 'abuse', 'punish'],
  },
  {
    id: 'TC-NAMED',
    when: (s) =>
      s.namedOfficial &&
      s.attack < 4 &&
      s.complains < 2 &&
      s.overdue < 3 &&
      s.judicial < 8 &&
      s.labour < 6 &&
      s.dispute < 6 &&
      wrong(s) + s.partyWrong + s.punish + s.secrecy + s.denounces + s.privateWrong >= 2,
    type: 'denunciation',
    confidence: 0.65,
    why: {
      vi: 'Nêu đích danh người có chức vụ và việc làm sai, không đòi quyền lợi riêng.',
      en: 'Names a person with a post and wrongdoing, claims nothing for himself.',
    },
    shows: ['denounce', 'corrupt', 'abuse', 'punish', 'secrecy'],
  },
  // ---- private quarrels and the rest
  {
    id: 'T5',
    when: (s) =>
      s.overdue < 3 &&
      wrong(s) < 6 &&
      ((s.dispute + s.loan >= 9 && !s.citesDecision && s.attack < 9) ||
        ((s.dispute + s.loan >= 6 ||
          (s.dispute + s.loan >= 3 && s.namedPerson && !s.namedOfficial && s.nuisance < 4)) &&
          s.attack < 5 &&
          s.judicial < 5 &&
          !(s.citesDecision && s.complains >= 4))),
    type: 'feedback',
    variant: 'CIVIL',
    confidence: 0.8,
    why: {
      vi: 'Tranh chấp giữa người dân với nhau, không có quyết định hành chính bị khiếu nại.',
      en: 'A private quarrel; no administrative decision is attacked.',
    },
    shows: ['private_dispute', 'loan'],
  },
  {
    id: 'T7',
    when: (s) => s.regulation >= 3 && s.complains < 4 && s.attack < 6,
    type: 'feedback',
    variant: 'KNPA_QDHC',
    confidence: 0.75,
    why: {
      vi: 'Góp ý về quy định, thủ tục chung, không phải quyết định riêng với người viết.',
      en: 'About a rule or procedure in general.',
    },
    shows: ['regulation'],
  },
]
