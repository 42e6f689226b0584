/**
 * Finds a Chromium-family browser on this computer: the officer's own, never a downloaded one.
 * Chromium and Edge come before Google Chrome, which needs another way to load an unpacked extension.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'google-chrome',
  'google-chrome-stable',
  'brave-browser',
]

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined)
  const inside = [
    'Chromium/Application/chrome.exe',
    'CocCoc/Browser/Application/browser.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Google/Chrome/Application/chrome.exe',
  ]
  return inside.flatMap((path) => roots.map((root) => join(root, path)))
}

const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * @param env the environment; `DUNGCUA_BROWSER` names a browser outright
 * @returns the path of the executable, or null where none is installed
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env.DUNGCUA_BROWSER
  if (named) return existsSync(named) ? named : null
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const places = process.platform === 'win32' ? windowsPlaces(env) : process.platform === 'darwin' ? MAC_PLACES : onPath
  return places.find((path) => existsSync(path)) ?? null
}

/** True where a window can be shown: always on Windows and macOS, with an X or Wayland display elsewhere. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
