/**
 * A real Horde with its mail application IMP from Debian's packages, on PHP's own web server. Horde finds
 * its settings beside its own files, so it runs from a copy: the machine's own Horde, if any, is not touched.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { DOMAIN, MAIL_PACKAGES, type Mailbox, PASSWORD, startMailbox, USER } from './mailbox.ts'
import { account, freePort, listening, start } from './programs.ts'
import type { Portal } from './roundcube.ts'

const run = promisify(execFile)

export const HORDE_PACKAGES = ['php-cgi', 'php-cli', ...MAIL_PACKAGES, 'php-horde-imp', 'php-sqlite3']

/** Starts it under `/horde/`; `url` is the log-in page. Throws with the log's end when it does not come up. */
export async function startHorde(): Promise<Portal> {
  const mailbox = await startMailbox()
  return hordeOn(mailbox).catch(async (error: unknown) => {
    await mailbox.stop()
    throw error
  })
}

async function hordeOn(mailbox: Mailbox): Promise<Portal> {
  const www = await account('www-data')
  const port = await freePort()
  const root = join(mailbox.folder, 'www')
  const horde = join(root, 'horde')
  await mkdir(root)
  await cp('/usr/share/horde', horde, {
    recursive: true,
    dereference: true,
    // Debian leaves links to packages that are only recommended.
    filter: (source) => existsSync(source),
  })
  const temporary = join(mailbox.folder, 'tmp')
  await mkdir(temporary)
  await mkdir(join(horde, 'static'), { recursive: true })
  await writeFile(join(horde, 'config', 'conf.php'), hordeSettings(mailbox, port, temporary))
  await makeFitForPhp8(horde)
  await writeFile(join(horde, 'config', 'registry.local.php'), registry(horde))
  await writeFile(join(horde, 'imp', 'config', 'conf.php'), IMP_SETTINGS)
  await writeFile(join(horde, 'imp', 'config', 'backends.local.php'), backend(mailbox))
  await run('chown', ['-R', `${www.uid}:${www.gid}`, root, temporary])
  const log = join(mailbox.folder, 'web.log')
  const php = [
    'error_reporting=0',
    'display_errors=0',
    'log_errors=1',
    `session.save_path=${temporary}`,
    'memory_limit=256M',
  ]
  const args = [...php.flatMap((setting) => ['-d', setting]), '-S', `127.0.0.1:${port}`, '-t', root]
  const web = start('php', args, { log, account: www, env: { PHP_CLI_SERVER_WORKERS: '4' } })
  const stop = async () => {
    await web.stop()
    await mailbox.stop()
  }
  await listening(port, web, log)
  return { ...mailbox, url: `http://127.0.0.1:${port}/horde/login.php`, stop }
}

/** Debian's Horde still calls what PHP 8 has taken away: `each()`, and a method looked up by no name. */
async function makeFitForPhp8(horde: string): Promise<void> {
  await writeFile(
    join(horde, 'config', 'horde.local.php'),
    `<?php
if (!function_exists('each')) {
  function each(&$list) {
    $key = key($list);
    if ($key === null) return false;
    $value = current($list);
    next($list);
    return [0 => $key, 1 => $value, 'key' => $key, 'value' => $value];
  }
}
`,
  )
  // Horde looks into its own lib folder before the system's.
  const handler = 'Horde/Core/Ajax/Application/Handler.php'
  const code = await readFile(join('/usr/share/php', handler), 'utf8')
  const target = join(horde, 'lib', handler)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, code.replace('ReflectionMethod($this, $action)', 'ReflectionMethod($this, (string) $action)'))
}

/** As little as Horde starts with: log-in by the mailbox, everything else kept in the session. */
const hordeSettings = ({ smtpPort }: Mailbox, port: number, temporary: string) => `<?php
$conf['use_ssl'] = 0;
$conf['server']['name'] = '127.0.0.1';
$conf['server']['port'] = ${port};
$conf['server']['token_lifetime'] = 1800;
$conf['cookie'] = ['domain' => '', 'path' => '/horde'];
$conf['secret_key'] = '${randomBytes(16).toString('hex')}';
$conf['tmpdir'] = '${temporary}';
$conf['testdisable'] = true;
$conf['debug_level'] = 0;
$conf['umask'] = 077;
$conf['compress_pages'] = false;
$conf['max_exec_time'] = 0;
$conf['session'] = ['name' => 'Horde', 'cache_limiter' => 'nocache', 'max_time' => 0, 'timeout' => 0, 'use_only_cookies' => true];
$conf['sessionhandler'] = ['type' => 'Builtin', 'memcache' => false];
$conf['auth'] = ['admins' => [], 'checkip' => false, 'checkbrowser' => false, 'driver' => 'application', 'params' => ['app' => 'imp']];
$conf['prefs'] = ['driver' => 'Session', 'params' => []];
$conf['sql'] = ['phptype' => false];
$conf['nosql'] = ['phptype' => false];
$conf['ldap'] = ['useldap' => false];
$conf['cache'] = ['driver' => 'Null', 'default_lifetime' => 0, 'compress' => false];
$conf['cachecss'] = false;
$conf['cachejs'] = false;
$conf['cachethemes'] = false;
$conf['vfs'] = ['type' => 'File', 'params' => ['vfsroot' => '${temporary}']];
$conf['mailer'] = ['type' => 'smtp', 'params' => ['host' => '127.0.0.1', 'port' => ${smtpPort}, 'auth' => false, 'secure' => false]];
$conf['history'] = ['driver' => 'Null', 'params' => []];
$conf['alarms'] = ['driver' => false];
$conf['group'] = ['driver' => 'Mock', 'params' => []];
$conf['perms'] = ['driver' => 'Null', 'driverconfig' => 'horde'];
$conf['share'] = ['no_sharing' => true, 'driver' => 'Null', 'cache' => false];
$conf['lock'] = ['driver' => 'Null', 'params' => []];
$conf['token'] = ['driver' => 'Null', 'params' => []];
$conf['image'] = ['driver' => false];
$conf['log'] = ['enabled' => true, 'type' => 'file', 'name' => '${temporary}/horde.log', 'priority' => 'ERR', 'ident' => 'HORDE', 'params' => ['append' => true]];
$conf['log_accesskeys'] = false;
$conf['menu'] = ['always' => false, 'links' => ['help' => 'never', 'prefs' => 'authenticated', 'problem' => 'never', 'login' => 'never', 'logout' => 'all']];
$conf['portal'] = ['fixed_blocks' => []];
$conf['accounts'] = ['driver' => 'null', 'params' => []];
$conf['user'] = ['verify_from_addr' => false, 'select_view' => true];
$conf['urls'] = ['token_lifetime' => 30, 'hmac_lifetime' => 30, 'pretty' => false];
$conf['safe_ips'] = [];
$conf['imsp'] = ['enabled' => false];
$conf['kolab'] = ['enabled' => false];
$conf['activesync'] = ['enabled' => false];
$conf['weather'] = ['provider' => false];
$conf['openssl'] = ['path' => '/usr/bin/openssl'];
`

const registry = (horde: string) => `<?php
$this->applications['horde']['fileroot'] = '${horde}';
$this->applications['horde']['webroot'] = '/horde';
$this->applications['horde']['jsuri'] = '/horde/js';
$this->applications['horde']['staticuri'] = '/horde/static';
$this->applications['horde']['staticfs'] = '${horde}/static';
$this->applications['horde']['themesuri'] = '/horde/themes';
$this->applications['horde']['themesfs'] = '${horde}/themes';
`

const IMP_SETTINGS = `<?php
$conf['user']['allow_view_source'] = true;
$conf['server']['server_list'] = 'none';
$conf['compose'] = ['use_vfs' => false, 'link_attachments' => false, 'attach_size_limit' => 0, 'attach_count_limit' => 0, 'reply_limit' => 200000, 'ac_threshold' => 3, 'htmlsig_img_size' => 30000];
$conf['pgp']['keylength'] = 0;
$conf['maillog']['driver'] = 'none';
$conf['sentmail']['driver'] = 'Null';
$conf['contactsimage']['backends'] = [];
`

const backend = ({ imapPort }: Mailbox) => `<?php
$servers = ['imap' => [
  'disabled' => false, 'name' => 'IMAP', 'hostspec' => '127.0.0.1', 'hordeauth' => false,
  'protocol' => 'imap', 'port' => ${imapPort}, 'secure' => false, 'maildomain' => '${DOMAIN}', 'cache' => false,
]];
`

export type HordeView = 'dynamic' | 'basic' | 'mobile'

/** Logs in to one of Horde's views and waits for the mailbox. */
export async function logInToHorde(page: Page, { url }: Portal, view: HordeView = 'dynamic'): Promise<void> {
  await page.goto(url)
  await page.fill('input[name=horde_user]', `${USER}@${DOMAIN}`)
  await page.fill('input[name=horde_pass]', PASSWORD)
  const views = page.locator('select[name=horde_select_view]')
  if (await views.count()) await views.selectOption(view)
  await page.press('input[name=horde_pass]', 'Enter')
  await page.waitForURL(/\/imp\/|services\/portal/)
}

/** Unpadded base64url of the IMAP name, as Horde writes mailboxes into addresses. */
export const hordeMailbox = (name: string) => Buffer.from(name).toString('base64url')
