/** Number of people in one petition: classes, representatives and what the paper must show (LKN Đ8 k4, LTCD Đ29). */
import type { Reference } from './citations.ts'

export type PeopleRow = {
  from: number
  to: number | null
  /** Fewest and most representatives. */
  representatives: readonly [min: number, max: number]
  vi: string
  en: string
  basis: readonly Reference[]
}

export const PEOPLE: readonly PeopleRow[] = [
  { from: 1, to: 1, representatives: [0, 0], vi: 'một người', en: 'one person', basis: [] },
  {
    from: 2,
    to: 4,
    representatives: [1, 2],
    vi: 'nhiều người',
    en: 'several people',
    basis: [
      ['LKN', 'Đ8 k4'],
      ['LTC', 'Đ23'],
    ],
  },
  {
    from: 5,
    to: 10,
    representatives: [1, 2],
    vi: 'đơn có chữ ký của nhiều người (từ 05 người)',
    en: 'signed by five or more',
    basis: [
      ['LTCD', 'Đ29'],
      ['TT07', 'Đ6 k4b'],
    ],
  },
  {
    from: 11,
    to: null,
    representatives: [2, 5],
    vi: 'đông người',
    en: 'mass petition',
    basis: [
      ['LTCD', 'Đ29, Đ30'],
      ['ND155', 'Đ6, Đ8'],
    ],
  },
]

/** The class of a petition with that many people. */
export const peopleRow = (count: number): PeopleRow =>
  PEOPLE.find(({ from, to }) => count >= from && (to === null || count <= to)) ?? (PEOPLE[0] as PeopleRow)

/** From that many on, the petition is a group petition in statistics and flags. */
export const GROUP_FROM = 5
