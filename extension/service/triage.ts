/** Asking the service what it makes of a message, with progress while it reads the attachments. */
import * as z from 'zod'
import { type Source, type Triage, TriageEvent } from '../../shared/api.ts'
import { Failed } from '../failures.ts'
import type { ServiceClient } from './client.ts'

export type Progress = Omit<Extract<TriageEvent, { event: 'progress' }>, 'event'>

export async function triage(
  service: ServiceClient,
  source: Source,
  told: { onProgress: (progress: Progress) => void; onPartial: (triage: Triage) => void },
  signal: AbortSignal,
): Promise<Triage> {
  const call = { method: 'POST' as const, path: '/v1/triage', body: source, shape: z.unknown(), timeout: 60_000 }
  const response = await service.request(call, 'application/x-ndjson', signal)
  for await (const line of linesOf(response)) {
    const event = TriageEvent.safeParse(line)
    if (!event.success) throw new Failed('invalid_request')
    if (event.data.event === 'problem') throw new Failed(event.data.problem)
    if (event.data.event === 'result') return event.data.triage
    if (event.data.event === 'partial') told.onPartial(event.data.triage)
    else told.onProgress(event.data)
  }
  throw new Failed('not_running')
}

/** The JSON values of an NDJSON answer as they arrive. An answer that ends in the middle of a line ends without it. */
export async function* linesOf(response: Response): AsyncGenerator<unknown> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) return
  let rest = ''
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const lines = (rest + piece.value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.trim()) yield JSON.parse(line)
    }
    if (rest.trim()) yield JSON.parse(rest)
  } catch {
    throw new Failed('not_running')
  } finally {
    await reader.cancel().catch(() => {})
  }
}
