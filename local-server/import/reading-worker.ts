/** Reads and classifies the letters of an import on another core, while the one before is being entered. */
import { parentPort } from 'node:worker_threads'
import '../intake/silence.ts'
import { classify } from '../../shared/classification/classify.ts'
import type { Message } from '../../shared/petition.ts'
import { readPetition } from '../../shared/reading/read.ts'
import type { Reply } from '../intake/workshop.ts'

parentPort?.on('message', ({ id, task }: { id: number; task: Message }) => {
  let reply: Reply
  try {
    const petition = readPetition(task)
    reply = { id, answer: { petition, classification: classify(task, petition) } }
  } catch {
    // An error's message may quote the letter: only a code leaves this thread.
    reply = { id, refused: 'unreadable' }
  }
  parentPort?.postMessage(reply)
})
