/** Look of the warning: its own, for nothing of the portal's style reaches into the shadow root. */
export const STYLE = `
:host { all: initial; display: block; contain: layout style; color-scheme: light dark }
* { box-sizing: border-box }
.box {
  --paper: #fff8e6; --ink: #221c0b; --quiet: #5b5136; --edge: #b97a00; --press: #fff;
  position: relative; margin: 0; padding: 10px 44px 10px 14px;
  font: 15px/1.55 "Be Vietnam Pro", "Segoe UI", system-ui, "Noto Sans", sans-serif;
  background: var(--paper); color: var(--ink);
  border: 1px solid var(--edge); border-left-width: 5px; border-radius: 6px;
  box-shadow: 0 2px 10px rgb(0 0 0 / .16);
}
p { margin: 0 }
.head { font-weight: 650 }
.line { color: var(--quiet) }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px }
button {
  font: inherit; line-height: 1.4; min-height: 32px; padding: 3px 12px; cursor: pointer;
  color: var(--ink); background: var(--press); border: 1px solid var(--edge); border-radius: 6px;
}
button:hover { text-decoration: underline }
button:focus-visible { outline: 3px solid #1756a9; outline-offset: 2px }
.close { position: absolute; top: 6px; right: 6px; min-width: 32px; padding: 0; border-color: transparent; background: transparent }
@media (prefers-color-scheme: dark) {
  .box { --paper: #2f2710; --ink: #fbf3dc; --quiet: #d9cba3; --edge: #d9a33a; --press: #403517 }
  button:focus-visible { outline-color: #8ab8ff }
}
@media (prefers-reduced-motion: no-preference) {
  .box { animation: arrive .18s ease-out }
  @keyframes arrive { from { opacity: 0; transform: translateY(-6px) } }
}
@media (forced-colors: active) { .box { border-color: CanvasText } }
@media print { :host { display: none } }
`
