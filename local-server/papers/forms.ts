/** Which prescribed form belongs to an action. A công văn has no numbered form. */
import { formRow } from '../../shared/law/forms.ts'
import { INSTRUMENTS } from '../../shared/law/instruments.ts'
import type { Action, Verification } from '../../shared/petition.ts'

export type Form = { name: string; title: string; verification: Verification }

/** Actions that leave only an entry in the register. */
const WITHOUT_PAPER: readonly Action[] = ['ARCHIVE', 'LINK', 'STOP']

export const hasPaper = (action: Action): boolean => !WITHOUT_PAPER.includes(action)

/** Id in the table of forms (shared/law/forms.ts), null for a công văn. */
function formId(action: Action, type: string, identityProtected: boolean): string | null {
  switch (action) {
    case 'ACCEPT':
      return 'TT05-01'
    case 'GUIDE':
      return 'TT05-02'
    case 'NOT_ACCEPT':
      return type === 'complaint' ? 'ND124-04' : null
    case 'FORWARD':
      if (type === 'denunciation') return 'TT05-03'
      // Mẫu 04 names the citizen and sends a copy to him: not for a writer who must stay unknown.
      return type === 'feedback' && !identityProtected ? 'TT05-04' : null
    default:
      return null
  }
}

/** The prescribed form of an action for a petition of this type, with how far its number is checked. */
export function formOf(action: Action, type: string, identityProtected: boolean): Form | null {
  const id = formId(action, type, identityProtected)
  const row = id === null ? undefined : formRow(id)
  if (row === undefined) return null
  const issuer = INSTRUMENTS.find((one) => one.key === row.issuedBy[0])?.title
  return {
    name: [row.number, row.vi].filter(Boolean).join(' – ') + (issuer === undefined ? '' : ` (${issuer})`),
    title: (row.id === 'ND124-04' ? 'Thông báo' : row.vi).toLocaleUpperCase('vi'),
    verification: row.verification,
  }
}
