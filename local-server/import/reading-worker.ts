/** Reads and classifies the letters of an import on another core, while the one before is being entered. */
import { parentPort } from 'node:worker_threads'
import '../intake/silence.ts'
import { classify } from '../../shared/classification/classify.ts'
import type { Message } from '../../shared/petition.ts'
import { allIn } from '../../shared/reading/several.ts'
import type { Reply } from '../intake/workshop.ts'
import type { ReadPetition } from '../triage/opened.ts'

parentPort?.on('message', ({ id, task }: { id: number; task: Message }) => {
  let reply: Reply
  try {
    const all = allIn(task)
    const answer: ReadPetition[] = all.map((one) => ({
      ...one,
      message: all.length === 1 ? null : one.message,
      classification: classify(one.message, one.petition),
    }))
    reply = { id, answer }
  } catch {
    // An error's message may quote the letter: only a code leaves this thread.
    reply = { id, refused: 'unreadable' }
  }
  parentPort?.postMessage(reply)
})
