/** Where the keyboard stands after a step; never taken from an officer who is typing. */
import { useEffect, useRef } from 'preact/hooks'
import type { Form } from '../capture/desk.ts'

/** Focus goes where the next step is, once a step is done. */
export function useFocusOnNextStep({ register, forward, reading }: Form): void {
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const typing = document.activeElement?.closest('input, textarea, select')
    if (!typing && (register.is === 'done' || forward.is === 'done'))
      document.querySelector<HTMLElement>('#primary')?.focus()
  }, [register.is, forward.is])
  useFocusBesideReading(reading !== null)
}

/** The two buttons that make way for each other: *Hủy*, and *Đọc tiếp phần còn lại*. */
const STOP_AND_GO = ['primary', 'read-on']

/**
 * The button that was pressed goes away with its step. The other one takes its place, and at the end of the reading the
 * form's first heading: never *Vào sổ*, which a second Enter would press.
 */
function useFocusBesideReading(reading: boolean): void {
  const last = useRef('')
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target.id : ''
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  const before = useRef(reading)
  useEffect(() => {
    if (before.current === reading) return
    before.current = reading
    const lost = document.activeElement === document.body || document.activeElement?.id === 'primary'
    if (!lost || !STOP_AND_GO.includes(last.current)) return
    const next = reading ? '#primary' : '#read-on, [data-section="1"] h2'
    document.querySelector<HTMLElement>(next)?.focus()
  }, [reading])
}
