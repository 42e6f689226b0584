/** The facts a letter may show, by subject; several rows may lead to one fact. Adding a row needs no code. */
import { EARLIER_HANDLING } from './fact-rows/earlier-handling.ts'
import type { FactRow } from './fact-rows/fact-row.ts'
import { FORM } from './fact-rows/form.ts'
import { MATTER } from './fact-rows/matter.ts'
import { OVERDUE } from './fact-rows/overdue.ts'
import { PERSONS } from './fact-rows/persons.ts'
import { URGENCY } from './fact-rows/urgency.ts'

export type { FactId, FactRow } from './fact-rows/fact-row.ts'

export const FACTS: readonly FactRow[] = [...EARLIER_HANDLING, ...OVERDUE, ...URGENCY, ...MATTER, ...PERSONS, ...FORM]
