import { parseArgs } from 'node:util'

export type StartOptions = {
  /** Make the journey by itself in a browser without a window, printing each step. */
  headless: boolean
  /** Where the headless journey saves a picture of each step. */
  screenshots: string
}

/** Reads the words after `npm start --`. Throws a `TypeError` that names an unknown word. */
export function startOptions(words: string[]): StartOptions {
  const { values } = parseArgs({
    args: words,
    options: {
      headless: { type: 'boolean', default: false },
      screenshots: { type: 'string', default: '.output/hanh-trinh' },
    },
  })
  return values
}
