/** The catalogue in the officer's language. Vietnamese unless the officer chose otherwise, whatever the browser speaks. */
import { browser } from 'wxt/browser'
import type { Wording } from '../../shared/petition.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

export type Words = typeof vi
export type Language = 'vi' | 'en'
export const LANGUAGES: Record<Language, Words> = { vi, en }

let language: Language = 'vi'

/** The words; call it where they are shown, so that a change of language is followed. */
export const words = (): Words => LANGUAGES[language]
export const currentLanguage = (): Language => language

/** A wording that came from the service or the law tables. */
export const say = (wording: Wording): string => wording[language]

export async function loadLanguage(): Promise<void> {
  const kept = (await browser.storage.local.get('language')).language
  language = kept === 'en' ? 'en' : 'vi'
}

/** Calls back once the words have changed, wherever they were changed: the background outlives the page of options. */
export function followLanguage(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ('language' in changes) void loadLanguage().then(changed)
  })
}

export async function chooseLanguage(chosen: Language): Promise<void> {
  language = chosen
  await browser.storage.local.set({ language: chosen })
}
