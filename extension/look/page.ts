/** Starts a page of the extension: its language first, then its content. */
import { type ComponentChildren, render } from 'preact'
import { currentLanguage, loadLanguage } from '../wording/index.ts'

export async function startView(view: () => ComponentChildren): Promise<void> {
  await loadLanguage()
  document.documentElement.lang = currentLanguage()
  const place = document.getElementById('app')
  if (place) render(view(), place)
}
