/** An original file saved as it came. */
import type { Part } from '../../shared/petition.ts'
import { ask } from '../ask.ts'
import { saveBytes } from '../form/steps.tsx'

/** Of the petition on a desk, or of one in the register. */
export type OriginalOf = { tabId: number; deskId: string } | { petitionId: string }

/** Under a name that names nobody: the sender's own file name may. */
export async function saveOriginal(of: OriginalOf, part: Part): Promise<void> {
  const { base64, contentType } = await ask('original_file', { of, part: part.id })
  const ending = /\.[a-z0-9]{1,5}$/i.exec(part.filename ?? '')?.[0]?.toLowerCase() ?? ''
  saveBytes(base64, contentType, `ban-goc-${part.id}${ending}`)
}
