/**
 * The service for practice: a register of its own that is new each time, so that training never touches
 * the office's register and every trainee meets the same untouched mailbox. `DUNGCUA_DATA` keeps one instead.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startService } from '../serve.ts'
import { readSettings, WrongSetting } from '../settings.ts'

export type PracticeService = { address: string; port: number; code: string; stop(): Promise<void> }

/** Throws `WrongSetting` when the chosen register cannot be opened. */
export async function openPracticeService(env: NodeJS.ProcessEnv = process.env): Promise<PracticeService> {
  const folder = env.DUNGCUA_DATA ? null : await mkdtemp(join(tmpdir(), 'dung-cua-thuc-hanh-'))
  const settings = readSettings(folder ? { ...env, DUNGCUA_DATA: folder, DUNGCUA_KEY_FILE: join(folder, 'key') } : env)
  const service = await startService(settings).catch((error: unknown) => {
    // The officer's own service may be running on the usual port: practice goes beside it.
    if (error instanceof WrongSetting && error.setting === 'DUNGCUA_PORT' && !env.DUNGCUA_PORT) {
      return startService({ ...settings, port: 0 })
    }
    throw error
  })
  const office = await service.services.office.read()
  if (folder) await service.services.office.write({ ...office, officer: 'Cán bộ thực hành' })
  return {
    address: service.address,
    port: service.services.port,
    code: service.services.code.renew(),
    async stop() {
      await service.stop()
      if (folder) await rm(folder, { recursive: true, force: true })
    },
  }
}
