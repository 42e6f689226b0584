/** Writing into a portal's compose window. Sending stays the officer's. */
import { frameDocument } from './page-text.ts'

/** Puts the text above what the field holds (a forwarded message, a signature). False when the field takes no text. */
export function writeAbove(field: Element, text: string): boolean {
  if ('value' in field) {
    const area = field as HTMLTextAreaElement
    area.value = area.value.trim() ? `${text}\n\n${area.value}` : text
    announce(area)
    return true
  }
  const body = field.tagName.toUpperCase() === 'IFRAME' ? frameDocument(field)?.body : (field as HTMLElement)
  if (!body) return false
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = body.ownerDocument.createElement('p')
    paragraph.textContent = line || '\u00A0'
    return paragraph
  })
  body.prepend(...paragraphs)
  announce(body)
  return true
}

/** Where portals keep the recipients, in the order in which they are tried. */
const RECIPIENTS = [
  'input[name="to"]',
  'textarea[name="to"]',
  'textarea[name="_to"]',
  'input[name="_to"]',
  'input[name="To"]',
]

/** Writes a citizen's address into the open window, so that it never stands in an address of the browser's. */
export function writeRecipient(document: Document, to: string): boolean {
  const field = fieldBy(document, RECIPIENTS)
  return field !== null && writeLine(field, to)
}

/** Writes into a field of one line. False when it is none. */
export function writeLine(field: Element, text: string): boolean {
  if (!('value' in field)) return false
  ;(field as HTMLInputElement).value = text
  announce(field)
  return true
}

/** The portal's own script listens for these to keep its draft. */
function announce(element: Element): void {
  for (const type of ['input', 'change', 'keyup']) element.dispatchEvent(new Event(type, { bubbles: true }))
}

/** Finds the field by the selectors in turn; an editor's frame counts only once it can be written into. */
export function fieldBy(document: Document, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const field of document.querySelectorAll(selector)) {
      const shown = !/display:\s*none/i.test(field.getAttribute('style') ?? '') && !field.hasAttribute('hidden')
      if (shown && (field.tagName.toUpperCase() !== 'IFRAME' || frameDocument(field)?.body)) return field
    }
  }
  return null
}

/** `mailto:` for portals without a compose address of their own; a long body is left out, programs cut such links at about 2,000 characters. */
export function mailto({ to, subject, body }: { to: string; subject: string; body: string }): string {
  const start = `mailto:${encodeURIComponent(to).replace(/%40/g, '@').replace(/%2C/g, ',')}?subject=${encodeURIComponent(subject)}`
  const whole = `${start}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`
  return whole.length <= 1900 ? whole : start
}
