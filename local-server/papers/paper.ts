/** What a paper says, before it is laid out: plain data, so that a test reads it without opening a .docx. */
import type { Verification } from '../../shared/petition.ts'

export type Paper = {
  /** Two families of layout: state bodies (NĐ 30/2020/NĐ-CP) and Party bodies (Hướng dẫn 36-HD/VPTW). */
  family: 'state' | 'party'
  superior: string | null
  issuer: string
  /** As given by the officer; null leaves the place empty. */
  documentNumber: string | null
  place: string
  /** Day on the paper, `2026-11-24`. */
  day: string
  /** Title of a named paper (PHIẾU …); null for a công văn, which carries only `about`. */
  title: string | null
  /** `V/v …` without the letters. */
  about: string
  /** Kính gửi. */
  to: string[]
  /** Căn cứ …, without the closing marks. */
  bases: string[]
  body: string[]
  /** Nơi nhận, without hyphens and closing marks. */
  copies: string[]
  /** Cells of signature, left to right: what stands above the empty place for the hand. */
  signatures: string[]
  /** Which prescribed form this follows, and how far its number has been checked. */
  form: { name: string; verification: Verification } | null
}
