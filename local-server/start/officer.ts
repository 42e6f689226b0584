/** What the officer does in the side panel, by the words on it. */
import type { PanelDriver } from './browser.ts'

const quoted = (text: string) => JSON.stringify(text)

export type Officer = ReturnType<typeof officerAt>

export function officerAt(panel: PanelDriver) {
  const primary = "document.querySelector('#primary')"
  return {
    panel,
    text: () => panel.evaluate<string>('document.body?.innerText'),
    /** Waits until these words stand in the panel. */
    sees: (words: string, ms?: number) =>
      panel.waitFor<boolean>(`document.body?.innerText?.includes(${quoted(words)})`, ms),
    /** Waits until the primary button can be pressed and says this, then presses it. */
    async presses(words: string): Promise<void> {
      await panel.waitFor(`${primary} && !${primary}.disabled && ${primary}.textContent.includes(${quoted(words)})`)
      await panel.evaluate(`${primary}.click()`)
    },
    /** Registers; @returns the number given. */
    async registers(): Promise<string> {
      await this.presses('Vào sổ')
      const said = await panel.waitFor<string>("document.querySelector('[data-testid=registered]')?.textContent")
      const number = /số (\S+)/.exec(said)?.[1]
      if (!number) throw new Error(`no number in: ${said}`)
      return number
    },
    /** Chooses *Chuyển đơn* to the first body offered, and records it. @returns that body's name */
    async forwards(): Promise<string> {
      await panel.waitFor("document.querySelector('select option[value=FORWARD]')")
      await panel.evaluate(`(() => {
        const select = document.querySelector('select:has(option[value=FORWARD])')
        select.value = 'FORWARD'
        select.dispatchEvent(new Event('change', { bubbles: true }))
      })()`)
      const agency = await panel.waitFor<string>(`(() => {
        const first = document.querySelector('fieldset.candidates label.candidate')
        if (!first) return ''
        first.querySelector('input').click()
        return first.querySelector('.who').textContent
      })()`)
      await this.presses('Chuyển đơn')
      await panel.waitFor("document.querySelector('[data-testid=forwarded]')")
      return agency
    },
  }
}
