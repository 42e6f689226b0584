import { defineConfig } from 'wxt'
import { checkSizes } from './extension/sizes.ts'

/** Public half of a key pair whose private half was thrown away: it only gives unpacked builds the same id everywhere. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsrYHlSUosoHjExnBP8b7d9hySUThQIiGE6j1V8ajH70WvfoP94GhD78vj67/i8HR0yyco9LnWJciKa3aqpJ03mU+ykhRcjm/myRyq+1DjLCcp5f+XJ9dRc6jxM9x7wH2sg1YmM8rceMwY7tbL8q85SUtKuk4tBbPQRCT6EFj0n7Jd/6WpLtBzTlZOEkmzDfa+JyUb82VQLk2ST1+sD7h7oShECfMP8nd+VoJN6ZQ4/+qr2ohn3TWNA61rQYSCGLeGIu5d9embPPsK+2DGwgS8enob60y8lsT/y56Z1ZH77Aq5Gr9q6+AAxvCoV9gRvcAPlv2AZ5KvyejD0jJnWCv5QIDAQAB'

export default defineConfig({
  srcDir: 'extension',
  // Beside what it belongs to; the default is a folder at the top.
  publicDir: 'extension/public',
  manifestVersion: 3,
  imports: false,
  hooks: { 'build:done': checkSizes },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    // No content script, no host but the service's own: a page is read when the officer clicks (activeTab).
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['http://127.0.0.1/*'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_check__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'open-dashboard': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_dashboard__' },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' blob: data:",
        "connect-src 'self' http://127.0.0.1:*",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dung-cua@dung-cua.vn',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: KEY, minimum_chrome_version: '120' }),
  }),
})
