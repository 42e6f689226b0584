/** The thread in which hostile bytes are parsed. One task at a time; whatever goes wrong stays in here. */
import { parentPort } from 'node:worker_threads'
import './silence.ts'
import { readText, readZip } from './documents.ts'
import { readMail } from './mime.ts'
import type { NoteCode } from './notes.ts'
import { Refused, type Task } from './shapes.ts'

export type Reply = { id: number; answer: unknown } | { id: number; refused: NoteCode }

async function run(task: Task): Promise<unknown> {
  if (task.kind === 'mail') return readMail(task.bytes)
  if (task.kind === 'text') return readText(task.format, task.bytes)
  if (task.kind === 'zip') return readZip(task.bytes, task.room)
  const outlook = await import('./outlook.ts')
  return task.kind === 'msg' ? outlook.readMsg(task.bytes) : outlook.readTnef(task.bytes)
}

parentPort?.on('message', async ({ id, task }: { id: number; task: Task }) => {
  let reply: Reply
  try {
    reply = { id, answer: await run(task) }
  } catch (error) {
    // The message of a parser's error may quote the document: only a code leaves this thread.
    reply = { id, refused: error instanceof Refused ? error.code : 'unreadable' }
  }
  parentPort?.postMessage(reply)
})
