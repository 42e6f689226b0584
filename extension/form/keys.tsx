/** The keys of the panel, and the dialog that names them. */
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../wording/index.ts'

/** Ctrl+Enter takes the next step, but only as far as the register: forwarding is pressed on its own button. */
export function useKeys(keys: { next: () => void; help: () => void; turn: (by: 1 | -1) => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null
      if (event.key === '?' && !typing) keys.help()
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keys.next()
      else if (event.altKey && !typing && event.key === 'ArrowDown') keys.turn(1)
      else if (event.altKey && !typing && event.key === 'ArrowUp') keys.turn(-1)
      else if (event.altKey && /^[1-5]$/.test(event.key)) {
        const section = document.querySelector<HTMLElement>(`[data-section="${event.key}"] h2`)
        section?.focus()
        section?.scrollIntoView({ block: 'center' })
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys])
}

export function Keys({ open, close }: { open: boolean; close: () => void }) {
  const { keys, panel } = words()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="keys">
      <h2 id="keys">{keys.title}</h2>
      <table>
        <tbody>
          {keys.list.map(([key, does]) => (
            <tr key={key}>
              <th scope="row" align="left">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={close}>
        {panel.close}
      </button>
    </dialog>
  )
}
