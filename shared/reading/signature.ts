import type { Found } from '../petition.ts'
import { evidenceAt, type Passage } from './passage.ts'

type Kind = 'signed' | 'typed' | 'fingerprint' | 'digital' | 'none'

const DIGITAL = /chu ky so|ky so\b|da ky so|digitally signed|vneid|ky dien tu|chu ky dien tu/g
const FINGERPRINT = /diem chi|lan tay|dau van tay|in dau tay/g
const SIGNED =
  /\((?:[^()\n]{0,30}\b)?(?:da )?ky(?:[ ,][^()\n]{0,60})?\)|\(\s*da ky\b|\bda ky(?: ten)?\s*(?:\n|$|\)|\.|$)|\(ky\b|\[ky\]|^[ \t]*ky ten\b|\bky ten[,:]? |\bky ten[.,]?\s*$|da ky trong|chu ky (?:trong|tung|cua)|ban (?:ky tay|co chu ky)|ban ky ten|da ky va|co ky ten|don (?:co|ky) chu ky|chu ky (?:em|toi)|ky,? (?:dong dau|ghi ro)|\bky\s*:\s/gm
const SOMEONE_ELSE =
  /\b(?:quyet dinh|cong van|bien ban|chu tich|giam doc|hop dong|toi khong co|khong co|khong) [^.\n]{0,30}$/

/** Papers among the enclosures that other people signed: receipts, minutes, decisions. */
export const isEvidence = ({ folded }: Passage): boolean =>
  /phieu (?:chi|thu)|bien (?:ban|lai|nhan)|hoa don|hop dong|quyet dinh|trich luc|giay (?:xac nhan|bien nhan|chung)|danh sach (?:nhan|ky nhan|ho duoc)|bang ke|sao ke/.test(
    folded.slice(0, 400),
  )

/** `Khổng Nữ Thanh Thúy (đã ký)` denies nothing; the office below which a letter ends is the writer's own. */
function ownSignature(passage: Passage, at: number, before: string): boolean {
  const denied = SOMEONE_ELSE.exec(before)
  if (denied === null) return true
  const word = denied[0]
  if (/^(?:chu tich|giam doc)/.test(word)) return passage.folded.trimEnd().length - at < 160
  if (!word.startsWith('khong')) return false
  const written = passage.text.slice(at - before.length + denied.index, at)
  return /^Kh(?!ông)\p{L}{2,3} \p{Lu}/u.test(written)
}

/**
 * How the letter is signed: `(đã ký)`, a signed scan, a fingerprint, an electronic signature, a name only typed.
 * Other parts count: many send the mail typed and the signed page as a picture.
 */
export function readSignature(main: Passage, others: readonly Passage[], name: string | null): Found<Kind> {
  // Nobody who gives no name has signed: "chữ ký của 23 phụ huynh" are other people's.
  if (name === null) return { value: 'none', confidence: 0.7, evidence: [] }
  const tailFrom = Math.max(0, main.folded.length - 1500)
  const zones: (readonly [Passage, number])[] = [[main, tailFrom], ...others.map((one) => [one, 0] as const)]
  for (const [kind, pattern] of [
    ['digital', DIGITAL],
    ['fingerprint', FINGERPRINT],
    ['signed', SIGNED],
  ] as const) {
    for (const [passage, from] of zones) {
      for (const match of passage.folded.slice(from, from + 20_000).matchAll(pattern)) {
        const start = from + match.index
        const before = passage.folded.slice(Math.max(0, start - 60), start)
        if (SOMEONE_ELSE.test(before) && !ownSignature(passage, start, before)) continue
        return {
          value: kind,
          confidence: 0.9,
          evidence: [evidenceAt(passage, start, start + match[0].trimEnd().length)],
        }
      }
    }
  }
  return { value: 'typed', confidence: 0.7, evidence: [] }
}
