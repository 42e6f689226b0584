/** Where the keyboard stands after a step; never taken from an officer who is typing. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Form, NextStep } from '../capture/desk.ts'

/** Milliseconds within which a second click or a held Enter belongs to the button that stood here before. */
const SAME_PRESS = 600

/**
 * False for a moment after the step has changed: the next button stands where the last one stood, and a double click on
 * *Vào sổ* must not forward. The button takes the focus when it may be pressed. `fresh`: it has just taken the place of
 * *Hủy*, which may be pressed in the moment in which the reading ends.
 */
export function useSettled(step: NextStep, fresh: boolean): boolean {
  const [settled, setSettled] = useState<NextStep | null>(fresh ? null : step)
  useEffect(() => {
    if (step === settled) return
    const timer = setTimeout(() => {
      setSettled(step)
      // Only where the keyboard stands nowhere: the officer may have gone on to choose the body.
      setTimeout(() => {
        if (step === 'forward' && document.activeElement === document.body)
          document.querySelector<HTMLElement>('#primary')?.focus()
      })
    }, SAME_PRESS)
    return () => clearTimeout(timer)
  }, [step, settled])
  return step === settled
}

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
