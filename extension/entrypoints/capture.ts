import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startPage } from '../capture/page.ts'

// Injected into the mail page on the officer's click; the top frame only.
export default defineUnlistedScript(() => {
  if (window.top === window) startPage()
})
