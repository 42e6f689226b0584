import type { Health } from '../shared/api.ts'
import { CONTRACT } from '../shared/api.ts'
import type { Services } from './services.ts'

/** Is the service there, which contract does it speak, and is it the one the extension was paired with? */
export async function health({ db, instance, version }: Services): Promise<Health> {
  let ready = true
  try {
    await db.selectFrom('register_meta').select('name').limit(1).execute()
  } catch {
    ready = false
  }
  const why = ready
    ? null
    : {
        vi: 'Chưa mở được sổ (cơ sở dữ liệu không trả lời).',
        en: 'The register cannot be opened: the database is away.',
      }
  return { name: 'dung-cua', version, contract: CONTRACT, instance, ready, why }
}
