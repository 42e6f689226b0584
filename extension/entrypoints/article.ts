import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerArticle } from '../capture/article-place.ts'
import { readArticle } from '../portals/article.ts'

// Injected before a capture on a page that no adapter knows; half as large again as the page script itself.
export default defineUnlistedScript(() => offerArticle(readArticle))
