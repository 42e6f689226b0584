import type { NameMatch } from '../vietnamese/names.ts'

/** A verb that running capitals or small letters add to a name: `TRẦN THỊ CÚC MƯỢN TÔI`. */
const VERB_AT_END =
  /(?: (?:Mượn|Vay|Nhận|Đánh|Lấn|Chiếm|Không|Lừa|Đòi|Lấy|Thiếu|Nợ|Tôi|Tui|Em|Ép|Bán|Xây|Rào|Đập|Chửi|Hăm|Dọa|Nói|Kêu|Muon|Vay|Lan|Chiem|Khong|Lua|Doi|Lay|Toi|Tui))+$/

export function withoutVerb(name: NameMatch, text: string): NameMatch {
  const written = text.slice(name.start, name.end)
  if (written !== written.toUpperCase() && written !== written.toLowerCase()) return name
  const cut = name.name.replace(VERB_AT_END, '')
  if (cut === name.name || cut.split(' ').length < 3) return name
  return { ...name, name: cut, end: Math.max(name.start + 1, name.end - (name.name.length - cut.length)) }
}

/** `Cường "Sẹo"`: the nickname in quotation marks belongs to the name. */
export function withNickname(name: NameMatch, text: string): NameMatch {
  const nickname = /^ ?["“”](\p{Lu}\p{L}{1,8}(?: \p{Lu}\p{L}{1,8})?)["“”]/u.exec(text.slice(name.end, name.end + 24))
  return nickname === null
    ? name
    : { ...name, end: name.end + nickname[0].length, name: `${name.name} "${nickname[1] ?? ''}"` }
}
