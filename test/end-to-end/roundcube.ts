/** A real Roundcube from Debian's packages, on PHP's own web server, in front of a mailbox of its own. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { DOMAIN, MAIL_PACKAGES, type Mailbox, PASSWORD, startMailbox, USER } from './mailbox.ts'
import { account, freePort, listening, start } from './programs.ts'

const run = promisify(execFile)

/** `php-cgi` satisfies the need for PHP without an Apache. */
export const ROUNDCUBE_PACKAGES = ['php-cgi', 'php-cli', ...MAIL_PACKAGES, 'roundcube-core', 'roundcube-sqlite3']

export type Portal = Mailbox & { url: string }
export type RoundcubeOptions = { skin?: string; mount?: string; language?: string }

/** Starts it; about half a second once the packages are installed. Throws with the log's end when it does not come up. */
export async function startRoundcube(options: RoundcubeOptions = {}): Promise<Portal> {
  const mailbox = await startMailbox()
  return roundcubeOn(mailbox, options).catch(async (error: unknown) => {
    await mailbox.stop()
    throw error
  })
}

async function roundcubeOn(mailbox: Mailbox, options: RoundcubeOptions): Promise<Portal> {
  const { skin = 'elastic', mount = '/', language = 'vi_VN' } = options
  const www = await account('www-data')
  const port = await freePort()
  const home = join(mailbox.folder, 'roundcube')
  await mkdir(join(home, 'config'), { recursive: true })
  await mkdir(join(home, 'temp'))
  await writeFile(join(home, 'config', 'config.inc.php'), settings(mailbox, home, skin, language))
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    await symlink(`/etc/roundcube/${name}`, join(home, 'config', name))
  const pages = ['/var/lib/roundcube/public_html', '/usr/share/roundcube/public_html'].find(existsSync)
  if (!pages) throw new Error('Roundcube is installed, but its pages are nowhere')
  const root = mount === '/' ? pages : join(home, 'www')
  if (mount !== '/') {
    await mkdir(join(root, dirname(mount)), { recursive: true })
    await symlink(pages, join(root, mount.replace(/\/$/, '')))
  }
  await run('chown', ['-R', `${www.uid}:${www.gid}`, home])
  const log = join(mailbox.folder, 'web.log')
  const web = start(
    'php',
    [
      ...[
        'variables_order=EGPCS',
        'upload_max_filesize=60M',
        'post_max_size=64M',
        `session.save_path=${home}/temp`,
      ].flatMap((setting) => ['-d', setting]),
      ...['-S', `127.0.0.1:${port}`, '-t', root],
    ],
    { log, account: www, env: { ROUNDCUBE_CONFIG_DIR: join(home, 'config'), PHP_CLI_SERVER_WORKERS: '4' } },
  )
  const stop = async () => {
    await web.stop()
    await mailbox.stop()
  }
  await listening(port, web, log)
  return { ...mailbox, url: `http://127.0.0.1:${port}${mount}`, stop }
}

const settings = ({ imapPort, smtpPort }: Mailbox, home: string, skin: string, language: string) => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${home}/roundcube.db?mode=0640',
  'imap_host' => '127.0.0.1:${imapPort}',
  'smtp_host' => '127.0.0.1:${smtpPort}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'username_domain' => '${DOMAIN}',
  'mail_domain' => '${DOMAIN}',
  'des_key' => '${randomBytes(12).toString('hex')}',
  'language' => '${language}',
  'skin' => '${skin}',
  'log_dir' => '${home}/temp/',
  'temp_dir' => '${home}/temp/',
  'plugins' => [],
  'product_name' => 'Webmail',
  'enable_spellcheck' => false,
  'max_message_size' => '60M',
];
`

/** Logs in and waits for the list of messages. */
export async function logIn(page: Page, { url }: Portal): Promise<void> {
  await page.goto(url)
  await page.fill('#rcmloginuser', USER)
  await page.fill('#rcmloginpwd', PASSWORD)
  await page.press('#rcmloginpwd', 'Enter')
  await page.waitForURL(/_task=mail/)
}

export const messageAddress = ({ url }: Portal, uid: string) =>
  `${url}?${new URLSearchParams({ _task: 'mail', _action: 'show', _uid: uid, _mbox: 'INBOX' })}`
