/** Slips of character recognition that no Vietnamese writer makes, put right without guessing at words. */

/** `rỘng` → `rộng`, `BỮa` → `Bữa`, a lone `Ở` amid small words → `ở`: capitals with two marks look like small letters. */
export function settleCapitals(text: string): string {
  return text
    .replace(/\p{L}{2,12}/gu, (word) => {
      const first = word.charAt(0)
      const rest = word.slice(1)
      const hasSmall = word !== word.toUpperCase()
      if (!hasSmall || rest === rest.toLowerCase()) return word
      // Only marked capitals are mistaken: "UBNDh" or "mBank" keep theirs.
      if (/[A-Z]/.test(rest)) return word
      return first + rest.toLowerCase()
    })
    .replace(/(?<=\p{Ll}[ ,])[ỞỒỔỘỖỚỜỢỠỨỪỮỰỬÔƠƯÓÒÕỌỎÚÙŨỤỦ](?= \p{Ll})/gu, (letter) => letter.toLowerCase())
}
