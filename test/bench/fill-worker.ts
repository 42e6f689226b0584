/** Makes up petitions of the register and their fingerprints, a stretch at a time, on a core of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { fingerprintOf } from '../../shared/duplicates/fingerprint.ts'
import type { HashKey } from '../../shared/duplicates/keyed-hash.ts'
import type { VariantName } from './petitions.ts'
import { invent } from './petitions.ts'

export type Stretch = { id: number; papers: { id: string; matter: number; variant: VariantName; copy: number }[] }

const { key } = workerData as { key: HashKey }

parentPort?.on('message', ({ id, papers }: Stretch) => {
  const began = performance.now()
  let making = 0
  const entries = papers.map(({ id: petitionId, matter, variant, copy }) => {
    const started = performance.now()
    const { message, petition, classification } = invent(matter, variant, copy)
    making += performance.now() - started
    const { labels: _labels, ...fingerprint } = fingerprintOf(message, petition, classification, key)
    return { petitionId, fingerprint }
  })
  // Making them up is no part of an import.
  parentPort?.postMessage({ id, entries, milliseconds: performance.now() - began - making })
})
