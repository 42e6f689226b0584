/**
 * Reading without the service: the same pure reading that the service runs, on the text of the mail alone. Large
 * tables come with it, so it is loaded only when it is needed.
 */
import type { Source, Triage } from '../../shared/api.ts'

export async function readHere(source: Source): Promise<Triage> {
  const reading = await import('../capture/offline.ts')
  return reading.readOffline(source)
}
