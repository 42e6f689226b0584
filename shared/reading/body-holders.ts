import { communesIn } from '../places/index.ts'
import { fold } from '../vietnamese/fold.ts'
import { isFamilyName } from '../vietnamese/names.ts'
import type { Passage } from './passage.ts'
import { POSITION_SOURCE } from './positions.ts'

const OFFICE_BEFORE = new RegExp(`(?<![a-z])${POSITION_SOURCE}[ ]{1,2}$`)

/** `Phó Giám đốc Sở Xây dựng Điền Công Thắng`: behind an office the last three syllables are its holder's name; where the body then ends. */
export function withoutHolder({ text, folded }: Passage, start: number, headEnd: number, end: number): number {
  const holder = /^(.*\S) (\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){2})$/u.exec(text.slice(start, end))
  if (holder === null || /^(?:cong ty|cty|truong|benh vien|htx|chi nhanh)/.test(folded.slice(start, headEnd)))
    return end
  const kept = (holder[1] ?? '').length
  if (kept < headEnd - start || !OFFICE_BEFORE.test(folded.slice(Math.max(0, start - 40), start))) return end
  const name = holder[2] ?? ''
  const unit = /(?:xã|phường|tỉnh|huyện|thị trấn|ấp)$/.test(holder[1] ?? '')
  const place = `xã ${name}`
  if (!isFamilyName(fold(name.split(' ')[0] ?? ''))) return end
  if (unit && communesIn(place).some((one) => one.end >= place.length)) return end
  return start + kept
}
