/** The pages' side of `messages.ts`: ask the background worker, get the answer or a failure with words. */
import { browser } from 'wxt/browser'
import { Failed } from './failures.ts'
import type { Answered, Asked, Reply, RequestName } from './messages.ts'

export async function ask<N extends RequestName>(name: N, asked: Asked<N>): Promise<Answered<N>> {
  const reply = (await browser.runtime.sendMessage({ ask: name, with: asked })) as Reply<N> | undefined
  if (!reply) throw new Failed('unexpected')
  if ('failed' in reply) throw new Failed(reply.failed)
  return reply.ok
}
