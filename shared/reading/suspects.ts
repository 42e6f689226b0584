/**
 * Everybody a letter might be against, each with what is said of him: the persons (`suspect-persons.ts`) and bodies
 * (`suspect-bodies.ts`) it names and those its sentences attack. `choice.ts` weighs these signs.
 */
import { fold } from '../vietnamese/fold.ts'
import type { Accusation, Draft } from './accusation.ts'
import { DENOUNCES } from './accusing-cues.ts'
import { bodyKey } from './body-names.ts'

/** A sign and how strong it is, mostly 0 or 1, counts capped at 4. */
export type Signs = Record<string, number>

export interface Suspect {
  draft: Draft
  signs: Signs
}

/** Facts of the whole letter that change what a sign is worth. */
export interface Letter {
  denounces: boolean
  cites: boolean
  /** A decision is not accepted. */
  disputes: boolean
  /** Beside a decision that is not accepted somebody is accused. */
  mixed: boolean
  /** Wages, insurance or a dismissal: the firm answers for it, whoever speaks for it. */
  wages: boolean
}

/** More persons or bodies than these are not weighed. */
export const MOST_SUSPECTS = 60

const DISPUTES =
  /khieu nai|xet lai|khong (?:dong y|phuc|chiu|chap nhan)|hong chiu|(?:xin|yeu cau|de nghi) (?:huy|bo|sua|rut|thu hoi|bai bo)|huy (?:bo )?(?:quyet dinh|thong bao|cong van|van ban)/
const WAGES =
  /no luong|tra luong|tien luong|thieu luong|luong thang|so bao hiem|dong bao hiem|sa thai|cho (?:toi|em|con) nghi viec|tang ca|that nghiep|thai san/

export const letterOf = ({ main, documents }: Accusation): Letter => ({
  denounces: DENOUNCES.test(main.folded),
  cites: documents.some((one) => /^(?:q|thong bao|tb|cong van|van ban)/.test(one.kind) && one.issuer !== null),
  disputes: DISPUTES.test(main.folded),
  wages: WAGES.test(main.folded),
  mixed:
    /khieu nai|xet lai|khong (?:dong y|chiu)/.test(main.folded) &&
    /to cao|\bto (?:ong|ba|anh|chi) |thua (?:ong|ba|anh) |ky luat|xu ly (?:ong|ba|anh|chi|can bo)/.test(main.folded),
})

/** A count within reason. */
export const capped = (value: number | undefined, most: number) => Math.max(-most, Math.min(most, value ?? 0))

/** Whom a sentence accuses outright, or whose decision it attacks by number, needs no weighing. */
const isOutright = ({ name, confidence, ownMatter }: Draft): boolean =>
  ownMatter === true || confidence >= (name === null ? 0.92 : 0.7)

/** How surely the sentences of the letter already accuse somebody. */
export const confidenceSigns = (draft: Draft | undefined): Signs => ({
  outright: draft !== undefined && isOutright(draft) ? 1 : 0,
  attacked: draft !== undefined && draft.confidence >= 0.84 ? 1 : 0,
  ownMatter: draft?.ownMatter ? 1 : 0,
  named: draft !== undefined && draft.confidence >= 0.7 && draft.confidence < 0.84 ? 1 : 0,
  guessed: draft !== undefined && draft.confidence < 0.7 ? 1 : 0,
})

/** Those whose work it is to receive petitions. */
export const RECEIVES = /^(?:ban|phong|tru so|bo phan) tiep (?:cong )?dan/

/** One spelling of a body, for comparing. */
export const keyOfBody = (name: string): string => bodyKey(fold(name)).replace(/ tinh (?:tay ninh|long an)$/, ' tinh')

/** Where a person serves, as bodies are compared here. */
export const servesAt = ({ draft }: Suspect): string | null => (draft.body === null ? null : keyOfBody(draft.body))
