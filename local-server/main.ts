/** `npm run serve`: checks the settings, listens, says where. Ctrl+C ends it after the answers under way. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { readSettings, WrongSetting } from './settings.ts'

// The message of an error may quote what was sent; its name does not.
process.on('unhandledRejection', (error) => console.error(`lỗi: ${error instanceof Error ? error.name : 'không rõ'}`))

try {
  const settings = readSettings()
  // Compiled once, read back at the next start; in the user's own folder, where nobody else can put code.
  enableCompileCache(join(settings.dataFolder, 'compiled'))
  const { startService } = await import('./serve.ts')
  const running = await startService(settings, {
    showCode: (code) => console.log(`Mã ghép nối (dùng một lần, 10 phút): ${code}`),
  })
  console.log(`Đúng Cửa đang chạy tại ${running.address}`)
  running.services.code.renew()

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    await running.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error
  console.error(`Đúng Cửa không chạy được. ${error.message}`)
  process.exit(1)
}
