import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { standWitness } from '../portals/witness.ts'

// Injected into the page's own world, before the page script: on granted portals as the page begins to load.
export default defineUnlistedScript(() => standWitness(window))
