/** What must be beaten: the commonest answer every time, and a plain program that counts a few keywords. */
import { foldKey } from '../../shared/vietnamese/fold.ts'
import { count, type Share, share } from './figures.ts'
import type { Labelled } from './labelled.ts'
import { typeIsRight } from './scores.ts'

export type Baseline = Map<string, Share>

const MEASURES = ['type', 'denunciation recall', 'sphere', 'field', 'agency top-1', 'action', 'eligibility'] as const

interface Guess {
  type: string
  sphere: string
  field: string
  agency: string
  action: string
  eligibility: string
}

function judge(petitions: readonly Labelled[], guess: (petition: Labelled) => Guess): Baseline {
  const result: Baseline = new Map(MEASURES.map((name) => [name, share()]))
  const tick = (name: (typeof MEASURES)[number], right: boolean) => count(result.get(name) as Share, right)
  for (const petition of petitions) {
    const { gold } = petition
    const answer = guess(petition)
    tick('type', typeIsRight(gold, answer.type))
    if (gold.type === 'denunciation') tick('denunciation recall', answer.type === 'denunciation')
    tick('sphere', answer.sphere === gold.sphere)
    tick('field', answer.field === gold.field)
    if (gold.agency !== null) tick('agency top-1', [gold.agency, ...gold.alsoAcceptable].includes(answer.agency))
    tick(
      'action',
      [gold.action, ...gold.alsoAcceptableActions].some((action) => action === answer.action),
    )
    tick('eligibility', answer.eligibility === gold.eligible)
  }
  return result
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** Always the commonest value of the part it is judged on: the most such a program can reach. */
export function majority(petitions: readonly Labelled[]): Baseline {
  const golds = petitions.map(({ gold }) => gold)
  const guess: Guess = {
    type: commonest(golds.map(({ type }) => type)),
    sphere: commonest(golds.map(({ sphere }) => sphere)),
    field: commonest(golds.map(({ field }) => field)),
    agency: commonest(golds.map(({ agency }) => agency ?? '')),
    action: commonest(golds.map(({ action }) => action)),
    eligibility: commonest(golds.map(({ eligible }) => eligible)),
  }
  return judge(petitions, () => guess)
}

const TYPE_WORDS: Record<string, string[]> = {
  complaint: ['khieu nai', 'khong dong y', 'quyet dinh'],
  denunciation: ['to cao', 'hoi lo', 'tham o'],
  feedback: ['kien nghi', 'phan anh', 'de nghi'],
}
const FIELD_WORDS: Record<string, [agency: string, words: string[]]> = {
  F01: ['SNNMT', ['giay chung nhan', 'so do', 'tach thua']],
  F02: ['UBND_T', ['boi thuong', 'thu hoi dat', 'tai dinh cu']],
  F03: ['TAND_KV', ['tranh chap', 'ranh dat']],
  F05: ['SNNMT', ['o nhiem', 'mui hoi', 'nuoc thai']],
  F08: ['SXD', ['xay dung', 'thao do']],
  F09: ['SXD', ['duong', 'ngap', 'cau']],
  F13: ['SCT', ['tien dien', 'cho', 'hang gia']],
  F15: ['SNV', ['luong', 'cong nhan']],
  F16: ['BHXH_T', ['bao hiem']],
  F17: ['SNV', ['liet si', 'thuong binh']],
  F19: ['SYT', ['benh vien', 'bac si']],
  F20: ['SGD', ['truong', 'hoc phi']],
  F29: ['TAND_T', ['ban an', 'toa an']],
  F31: ['THADS_T', ['thi hanh an']],
  F35: ['TTT', ['tham nhung', 'hoi lo', 'nhan tien']],
  F36: ['UBKTTU', ['dang vien', 'chi bo']],
}
const ACTIONS: Record<string, string> = { complaint: 'GUIDE', denunciation: 'FORWARD', feedback: 'FORWARD' }

const times = (text: string, words: readonly string[]) =>
  words.reduce((sum, word) => sum + text.split(` ${word} `).length - 1, 0)

/** Counts keywords over all the text, title first: what a first program would do. */
export function keywords(petitions: readonly Labelled[]): Baseline {
  return judge(petitions, ({ mail, attachments }) => {
    const title = ` ${foldKey(mail.subject)} `
    const text = ` ${foldKey([mail.subject, mail.body, ...attachments.map((attachment) => attachment.text)].join(' '))} `
    const type = best(TYPE_WORDS, (words) => times(text, words) + 3 * times(title, words)) ?? 'complaint'
    const field = best(FIELD_WORDS, ([, words]) => times(text, words)) ?? 'F02'
    return {
      type,
      sphere: 'administrative',
      field,
      agency: FIELD_WORDS[field]?.[0] ?? 'UBND_T',
      action: ACTIONS[type] ?? 'GUIDE',
      eligibility: 'eligible',
    }
  })
}

function best<T>(table: Record<string, T>, points: (row: T) => number): string | null {
  let name: string | null = null
  let most = 0
  for (const [key, row] of Object.entries(table)) {
    const now = points(row)
    if (now > most) {
      most = now
      name = key
    }
  }
  return name
}
