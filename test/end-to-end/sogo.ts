/**
 * A real SOGo from Debian's package, in front of a mailbox of its own: sogod, memcached for its sessions, a
 * PostgreSQL from npm for its users and settings, and in the place of Apache a small server that hands out SOGo's
 * own files and passes the rest on, as SOGo's documentation asks of a web server.
 */
import { createReadStream } from 'node:fs'
import { chown, mkdir } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { type PostgresServer, startPostgres } from '../local-server/postgres-server.ts'
import { DOMAIN, MAIL_PACKAGES, type Mailbox, PASSWORD, startMailbox, USER } from './mailbox.ts'
import { account, freePort, listening, type Program, start } from './programs.ts'
import type { Portal } from './roundcube.ts'

export const SOGO_PACKAGES = [...MAIL_PACKAGES, 'sogo', 'memcached']

const FILES = '/usr/lib/GNUstep/SOGo/WebServerResources/'
/** SOGo's account is its mailbox's own name. */
const ACCOUNT = `${USER}@${DOMAIN}`

/** Starts it; `url` is the log-in page, `/SOGo/`. Throws with the log's end when it does not come up. */
export async function startSogo(language = 'Vietnamese'): Promise<Portal> {
  const postgres = await startPostgres()
  if ('why' in postgres) throw new Error(postgres.why)
  const mailbox = await startMailbox().catch(async (error: unknown) => {
    await postgres.stop()
    throw error
  })
  const running: { stop(): Promise<unknown> }[] = [postgres, mailbox]
  const stop = async () => {
    for (const one of running.reverse()) await one.stop()
  }
  try {
    const url = await sogoOn(mailbox, postgres, language, running)
    return { ...mailbox, url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function sogoOn(
  mailbox: Mailbox,
  postgres: PostgresServer,
  language: string,
  running: { stop(): Promise<unknown> }[],
): Promise<string> {
  const database = await postgres.database('sogo')
  await addUser(database)
  const own = await account('sogo')
  const memcachedPort = await freePort()
  const memcached = start('memcached', ['-u', 'memcache', '-l', '127.0.0.1', '-p', String(memcachedPort), '-U', '0'], {
    log: join(mailbox.folder, 'memcached.log'),
  })
  running.push(memcached)
  await listening(memcachedPort, memcached, join(mailbox.folder, 'memcached.log'))
  const spool = join(mailbox.folder, 'sogo')
  await mkdir(spool)
  await chown(spool, own.uid, own.gid)
  const port = await freePort()
  const log = join(mailbox.folder, 'sogo.log')
  const settings = settingsOf({ mailbox, database, memcachedPort, port, spool, language })
  const args = Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value])
  const sogod: Program = start('/usr/sbin/sogod', args, { log, account: own, env: { HOME: spool } })
  running.push(sogod)
  await listening(port, sogod, log)
  const front = await webServer(port)
  running.push({ stop: () => new Promise((done) => front.close(done).closeAllConnections()) })
  return `http://127.0.0.1:${(front.address() as AddressInfo).port}/SOGo/`
}

async function addUser(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query(
    'CREATE TABLE sogo_users (c_uid text PRIMARY KEY, c_name text, c_password text, c_cn text, mail text)',
  )
  await client.query('INSERT INTO sogo_users VALUES ($1, $1, $2, $3, $1)', [ACCOUNT, PASSWORD, 'Cán bộ tiếp dân'])
  await client.end()
}

type Place = {
  mailbox: Mailbox
  database: string
  memcachedPort: number
  port: number
  spool: string
  language: string
}

/** Given as arguments, which go before the machine's own `sogo.conf`: that file is not touched. */
function settingsOf(place: Place): Record<string, string> {
  const { mailbox, memcachedPort, port, spool, language } = place
  const database = place.database.replace('postgres://', 'postgresql://')
  const source = {
    type: 'sql',
    id: 'users',
    viewURL: `${database}/sogo_users`,
    canAuthenticate: 'YES',
    isAddressBook: 'NO',
    userPasswordAlgorithm: 'plain',
  }
  const entries = Object.entries(source).map(([name, value]) => `${name} = "${value}";`)
  return {
    WOPort: `127.0.0.1:${port}`,
    WOLogFile: '-',
    WONoDetach: 'YES',
    WOPidFile: join(spool, 'sogo.pid'),
    WOWorkersCount: '3',
    SOGoMailSpoolPath: spool,
    SOGoProfileURL: `${database}/sogo_user_profile`,
    OCSFolderInfoURL: `${database}/sogo_folder_info`,
    OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${database}/sogo_alarms_folder`,
    OCSStoreURL: `${database}/sogo_store`,
    OCSAclURL: `${database}/sogo_acl`,
    OCSCacheFolderURL: `${database}/sogo_cache_folder`,
    SOGoMemcachedHost: `127.0.0.1:${memcachedPort}`,
    SOGoUserSources: `({ ${entries.join(' ')} })`,
    SOGoIMAPServer: `imap://127.0.0.1:${mailbox.imapPort}`,
    SOGoMailingMechanism: 'smtp',
    SOGoSMTPServer: `smtp://127.0.0.1:${mailbox.smtpPort}`,
    SOGoMailDomain: DOMAIN,
    SOGoLanguage: language,
    SOGoTimeZone: 'Asia/Ho_Chi_Minh',
    SOGoForceExternalLoginWithEmail: 'YES',
    SOGoSieveScriptsEnabled: 'NO',
  }
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

async function webServer(sogod: number): Promise<Server> {
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? '/', 'http://127.0.0.1').pathname
    const own = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.+)$/.exec(path)?.[1]
    if (own) file(normalize(`/${decodeURIComponent(own)}`), answer)
    else pass(sogod, asked, answer)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return server
}

function file(path: string, answer: ServerResponse): void {
  const stream = createReadStream(join(FILES, path))
  stream.on('open', () => answer.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }))
  stream.on('error', () => answer.writeHead(404).end())
  stream.pipe(answer)
}

function pass(port: number, asked: IncomingMessage, answer: ServerResponse): void {
  const host = asked.headers.host ?? ''
  const headers = {
    ...asked.headers,
    // sogod closes its connections without saying so.
    connection: 'close',
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-remote-host': '127.0.0.1',
    'x-webobjects-server-name': '127.0.0.1',
    'x-webobjects-server-port': host.split(':')[1] ?? '80',
    'x-webobjects-server-url': `http://${host}`,
  }
  const onward = request(
    { agent: false, host: '127.0.0.1', port, method: asked.method, path: asked.url, headers },
    (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(answer)
    },
  )
  onward.on('error', () => answer.headersSent || answer.writeHead(502).end())
  asked.pipe(onward)
}

/** Logs in, anew where somebody was logged in, and waits for the mailbox. */
export async function logInToSogo(page: Page, { url }: Portal): Promise<void> {
  await page.context().clearCookies()
  await page.goto(url)
  await page.locator('input[ng-model="app.creds.username"]').fill(ACCOUNT)
  await page.locator('input[ng-model="app.creds.password"]').fill(PASSWORD)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/so\//)
}

/** Root of the officer's mail module. */
export const sogoMail = ({ url }: Portal) => `${url}so/${encodeURIComponent(ACCOUNT)}/Mail/`
