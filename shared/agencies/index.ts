/** Agencies: the directory, names to bodies, suggestions, and what the office taught. */
export { DIRECTORY } from './directory.ts'
export { agencyOf, type FoundAgency, findAgency, inForce, nameOfOrg, nameOfResolver } from './find.ts'
export { type Confirmation, forget, type Learned, learnedFor, type Question, summary } from './learning.ts'
export { type Competent, type SuggestInput, suggestAgencies } from './suggest.ts'
