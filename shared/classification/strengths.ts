/** From signals to a few comparable strengths; every sum is capped so that no repetition wins a vote. */
import type { Signal } from './cues.ts'
import type { Signals } from './signals.ts'

export interface Strengths {
  /** A decision or act of an office is attacked in the writer's own right. */
  attack: number
  /** The writer himself says "khiếu nại", "không đồng ý với quyết định". */
  complains: number
  ownRight: number
  second: number
  overdue: number
  /** The writer himself says "tố cáo", "tố giác" in the story (not in a title). */
  denounces: number
  /** A title or subject calls it a denunciation: no evidence by itself. */
  titled: boolean
  corrupt: number
  abuse: number
  partyWrong: number
  privateWrong: number
  punish: number
  secrecy: number
  officials: number
  proof: number
  feedback: number
  nuisance: number
  question: number
  thanks: number
  spam: number
  withdraw: number
  supplement: number
  remind: number
  /** An earlier petition is spoken of. */
  earlier: number
  fileRequest: number
  judicial: number
  judgment: number
  enforcement: number
  prosecution: number
  crime: number
  party: number
  partyDiscipline: number
  dispute: number
  loan: number
  labour: number
  elected: number
  regulation: number
  /** Syllables of the story. */
  length: number
}

export function strengthsOf(signals: Signals): Strengths {
  const of = (signal: Signal, most: number) => Math.min(signals.of(signal).score, most)
  const inStory = (signal: Signal, most: number) => {
    let sum = 0
    for (const { weight, zone } of signals.of(signal).sightings)
      if (zone === 'story' || zone === 'subject_of_letter') sum += weight
    return Math.min(sum, most)
  }
  return {
    attack: of('attack_decision', 10) + of('attack_act', 8),
    complains: inStory('complain', 4) + inStory('attack_decision', 8),
    ownRight: of('own_right', 4),
    second: of('second', 10),
    overdue: of('overdue_complaint', 9),
    denounces: inStory('denounce', 9),
    titled: signals.of('titled').sightings.some(({ zone }) => zone === 'title' || zone === 'subject_of_letter'),
    corrupt: inStory('corrupt', 14),
    abuse: inStory('abuse', 8),
    partyWrong: inStory('party_wrong', 12),
    privateWrong: inStory('private_wrong', 8),
    punish: inStory('punish', 6),
    secrecy: of('secrecy', 4),
    officials: of('official', 3) + of('leader', 3),
    proof: of('proof', 3),
    feedback: of('report_state', 6) + of('wish', 6) + of('nuisance', 6) + of('common_good', 3) + 0.3 * of('check', 3),
    nuisance: of('nuisance', 8),
    question: of('question', 12),
    thanks: of('thanks', 12),
    spam: of('spam', 12),
    withdraw: of('withdraw', 12),
    supplement: of('supplement', 10),
    remind: of('remind', 10),
    earlier: of('earlier', 4),
    fileRequest: of('file_request', 9),
    judicial: of('judgment', 12) + of('enforcement', 12) + of('prosecution', 12),
    judgment: of('judgment', 20),
    enforcement: of('enforcement', 20),
    prosecution: of('prosecution', 20),
    crime: of('crime', 12),
    party: of('party', 12),
    partyDiscipline: of('party_discipline', 8),
    dispute: of('private_dispute', 14),
    loan: of('loan', 12),
    labour: of('labour', 15),
    elected: of('elected', 12),
    regulation: of('regulation', 9),
    length: signals.storyLength,
  }
}
