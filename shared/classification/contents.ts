/**
 * Several contents in one paper (Luật Tiếp công dân Điều 25 khoản 3): the passages a writer numbers as separate
 * matters ("việc thứ nhất", "chuyện 2", "nội dung 3", "II. TỐ CÁO"), each with what is asked in it.
 */
import { fold } from '../vietnamese/fold.ts'
import type { Signal } from './cues.ts'
import type { Signals } from './signals.ts'
import type { Source } from './zones.ts'

export type ContentKind = 'complaint' | 'denunciation' | 'feedback'

export interface Content {
  kind: ContentKind
  part: string
  start: number
  end: number
}

const MARK =
  /(?:^|\n|[.!?;]\s)[^\S\n]{0,8}(?:(?:ve )?(?:viec|chuyen|van de|noi dung|vu|dieu|y|phan|muc) (?:thu )?(?:nhat|nhut|mot|hai|ba|tu|bon|nam|\d{1,2})\b|thu (?:nhat|nhut|hai|ba|tu)[ ,:]|(?:i{1,3}|iv|v)[./)] |[a-d]\) |\d[./)] )/g

const NAMED = /(?:viec|chuyen|van de|noi dung|vu) (?:thu )?(?:nhat|nhut|mot|hai|ba|tu|bon|\d)/

/** Whether the writer counts matters ("chuyện 1", "việc thứ hai"), not reasons. */
export function countsMatters(signals: Signals): boolean {
  const main = signals.sources.find((source) => source.main)
  if (main === undefined) return false
  const folded = fold(main.text)
  return [...folded.matchAll(MARK)].filter((mark) => NAMED.test(mark[0])).length >= 2
}

/** The numbered contents of the petition, those that show a kind; fewer than two means: one matter. */
export function contentsOf(signals: Signals): Content[] {
  const main = signals.sources.find((source) => source.main)
  if (main === undefined) return []
  const marks = [...fold(main.text).matchAll(MARK)].map((mark) => mark.index)
  if (marks.length < 2 || marks.length > 40) return []
  return marks.flatMap((start, i) => {
    const end = marks[i + 1] ?? Math.min(main.text.length, start + 1800)
    const kind = kindOf(signals, main, start, end)
    return kind === null ? [] : [{ kind, part: main.part, start, end }]
  })
}

function kindOf(signals: Signals, main: Source, start: number, end: number): ContentKind | null {
  const sum = (...names: Signal[]) => {
    let score = 0
    for (const name of names)
      for (const { evidence, weight } of signals.of(name).sightings)
        if (evidence.part === main.part && evidence.start >= start && evidence.end <= end) score += weight
    return score
  }
  const denunciation = sum('denounce') * 1.5 + sum('corrupt') + sum('abuse') * 0.5
  const complaint = sum('attack_decision', 'complain') + sum('attack_act') * 0.7 + sum('own_right') * 0.5
  const asks = sum('report_state', 'wish')
  const feedback = asks >= 2 ? asks + sum('nuisance') : 0
  const most = Math.max(denunciation, complaint, feedback)
  if (most < 2) return null
  if (most === denunciation && denunciation >= 4) return 'denunciation'
  return complaint >= 3 && complaint >= feedback * 0.8 ? 'complaint' : feedback >= 2 ? 'feedback' : null
}
