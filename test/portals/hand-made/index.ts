/** Pages made by hand after public facts, a file a portal. A new case is one more line there. */
import { openPage, type SavedPage } from '../saved-page.ts'
import { GENERAL } from './general.ts'
import { HORDE } from './horde.ts'
import { MDAEMON } from './mdaemon.ts'
import { OWA } from './owa.ts'
import { type HandMade, OTHER_TEXT, source } from './page.ts'
import { ROUNDCUBE } from './roundcube.ts'
import { SOGO } from './sogo.ts'
import { ZIMBRA_CLASSIC } from './zimbra-classic.ts'
import { ZIMBRA_HTML } from './zimbra-html.ts'
import { ZIMBRA_MODERN } from './zimbra-modern.ts'

export const HAND_MADE: readonly HandMade[] = [
  ...ZIMBRA_CLASSIC,
  ...ZIMBRA_HTML,
  ...ZIMBRA_MODERN,
  ...OWA,
  ...MDAEMON,
  ...SOGO,
  ...ROUNDCUBE,
  ...HORDE,
  ...GENERAL,
]

export function openHandMade({ page, ...expected }: HandMade): Promise<SavedPage> {
  const files: Record<string, string> = {
    'page.html': page,
    'letter.eml': source(),
    'other.eml': source(OTHER_TEXT, 'kien-nghi-2'),
    'frame.html': `<!doctype html><body>${page.match(/<!--frame:([\s\S]*?)-->/)?.[1] ?? ''}</body>`,
  }
  return openPage({ ...expected, seen: 'made by hand' }, (file) => new TextEncoder().encode(files[file]))
}
