/**
 * One real mailbox on this machine: Dovecot keeps it (IMAP, Maildir), and an SMTP server in the test's own
 * process takes what the portal sends. Nothing leaves the machine. Everything lies in one folder under the
 * system's temporary folder and goes away with it.
 */
import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { account, freePort, listening, type Program, start } from './programs.ts'

const run = promisify(execFile)

export const MAIL_PACKAGES = ['dovecot-imapd']
export const USER = 'canbo'
export const DOMAIN = 'ubnd.test'
export const PASSWORD = 'thu-nghiem'

export type Mailbox = {
  /** Folder of this run; the portal keeps its own files in it too. */
  folder: string
  imapPort: number
  smtpPort: number
  /** Raw messages the portal sent. */
  outbox: Uint8Array[]
  /** Puts a raw message into the inbox or into a folder, which is made if need be. @returns its IMAP UID */
  deliver(source: Uint8Array, folder?: string): Promise<string>
  stop(): Promise<void>
}

export async function startMailbox(): Promise<Mailbox> {
  // Short on purpose: paths of Unix sockets may have about 100 characters.
  const folder = await mkdtemp(join(tmpdir(), 'dc-hop-thu-'))
  await chmod(folder, 0o755)
  const mail = await account('mail')
  const [imapPort, smtpPort] = [await freePort(), await freePort()]
  const outbox: Uint8Array[] = []
  const smtp = await takeMail(smtpPort, outbox)
  const home = join(folder, 'mail')
  const inbox = join(home, `${USER}@${DOMAIN}`, 'Maildir')
  for (const name of ['cur', 'new', 'tmp']) await mkdir(join(inbox, name), { recursive: true })
  await run('chown', ['-R', `${mail.uid}:${mail.gid}`, home])
  await writeFile(join(folder, 'users'), `${USER}@${DOMAIN}:{PLAIN}${PASSWORD}\n`, { mode: 0o640 })
  const dovecotGroup = (await account('dovecot')).gid
  await chown(join(folder, 'users'), 0, dovecotGroup)
  const config = join(folder, 'dovecot.conf')
  const log = join(folder, 'dovecot.log')
  await writeFile(config, configuration(folder, imapPort))
  const dovecot: Program = start('dovecot', ['-F', '-c', config], { log })
  const stop = async () => {
    await dovecot.stop()
    await new Promise((done) => smtp.close(done))
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await listening(imapPort, dovecot, log)
  } catch (error) {
    await stop()
    throw error
  }
  const doveadm = (...args: string[]) => run('doveadm', ['-c', config, ...args])
  return {
    folder,
    imapPort,
    smtpPort,
    outbox,
    async deliver(source, folder = 'INBOX') {
      const user = `${USER}@${DOMAIN}`
      // Fails when the folder is there already.
      if (folder !== 'INBOX') await doveadm('mailbox', 'create', '-s', '-u', user, folder).catch(() => undefined)
      const saving = run('doveadm', ['-c', config, 'save', '-u', user, '-m', folder])
      saving.child.stdin?.end(source)
      await saving
      const { stdout } = await doveadm('-f', 'tab', 'fetch', '-u', user, 'uid', 'mailbox', folder, '*')
      return stdout.trim().split('\n').at(-1)?.trim() ?? ''
    },
    stop,
  }
}

const configuration = (folder: string, port: number) => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_username_format = %Lu
auth_default_realm = ${DOMAIN}
mail_location = maildir:~/Maildir
# Bytes come back as they were sent, line ends included.
mail_save_crlf = yes
first_valid_uid = 1
first_valid_gid = 1
namespace inbox {
  inbox = yes
${['Drafts', 'Sent', 'Trash', 'Junk'].map((name) => `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }`).join('\n')}
}
passdb {
  driver = passwd-file
  args = username_format=%Lu ${folder}/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/mail/%Lu
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`

/** As much SMTP as a portal needs to hand its mail over (RFC 5321). */
function takeMail(port: number, outbox: Uint8Array[]): Promise<Server> {
  const server = createServer((socket) => conversation(socket, outbox))
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

const SAYS: Record<string, string> = {
  EHLO: '250-thu\r\n250-8BITMIME\r\n250 SMTPUTF8',
  DATA: '354 .',
  QUIT: '221 .',
}

function conversation(socket: Socket, outbox: Uint8Array[]): void {
  let kept: Buffer = Buffer.alloc(0)
  let message: Buffer[] | null = null
  socket.write('220 thu\r\n')
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk: Buffer) => {
    kept = Buffer.concat([kept, chunk])
    for (let end = kept.indexOf(10); end >= 0; end = kept.indexOf(10)) {
      const line = kept.subarray(0, end + 1)
      kept = kept.subarray(end + 1)
      if (!message) {
        const verb = line.toString('latin1').slice(0, 4).toUpperCase()
        socket.write(`${SAYS[verb] ?? '250 .'}\r\n`)
        if (verb === 'DATA') message = []
        if (verb === 'QUIT') socket.end()
      } else if (line.toString('latin1').trimEnd() === '.') {
        outbox.push(Buffer.concat(message))
        message = null
        socket.write('250 .\r\n')
        // A leading dot was doubled on the way.
      } else message.push(line[0] === 46 ? line.subarray(1) : line)
    }
  })
}
