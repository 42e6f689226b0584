/** The look of the practice mailbox: system fonts, room for stacked diacritics, light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2530; --quiet: #55606e; --paper: #fff; --wall: #f3f5f7; --line: #d5dbe1; --accent: #1f5f8b; --onaccent: #fff; --tint: #e8f1f7; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaee; --quiet: #a7b1bc; --paper: #1b222a; --wall: #12171c; --line: #36414d; --accent: #7db8dc; --onaccent: #10202c; --tint: #1f2f3b; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; grid-template: auto 1fr auto / 12rem minmax(0, 1fr); font: 1rem/1.6 "Be Vietnam Pro", "Segoe UI", system-ui, sans-serif; color: var(--ink); background: var(--wall); }
body.alone { display: block; } body.alone main { max-width: 24rem; margin: 12vh auto; }
header { grid-column: 1 / -1; display: flex; align-items: center; gap: 1rem; padding: .5rem 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line); }
header p { margin: 0; } header form { margin-left: auto; }
.brand { font-weight: 700; color: var(--accent); } .who, small, footer, dt, time { color: var(--quiet); }
nav { padding: 1rem .75rem; display: flex; flex-direction: column; gap: .25rem; }
nav a { padding: .45rem .75rem; border-radius: .5rem; color: inherit; text-decoration: none; } nav b { float: right; }
nav a:hover, nav a[aria-current] { background: var(--tint); } nav .new { background: var(--accent); color: var(--onaccent); text-align: center; margin-bottom: .5rem; }
main { padding: 1rem 1.5rem 2rem; background: var(--paper); border-left: 1px solid var(--line); min-width: 0; }
footer { grid-column: 1 / -1; padding: .5rem 1.25rem; font-size: .875rem; border-top: 1px solid var(--line); }
h1 { font-size: 1.35rem; line-height: 1.4; margin: .5rem 0 .75rem; } h2 { font-size: 1.05rem; margin: 1rem 0 .25rem; }
a { color: var(--accent); } :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; } th { text-align: left; font-weight: 600; color: var(--quiet); }
td, th { padding: .5rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } td:last-child { white-space: nowrap; }
tr.unread td { font-weight: 650; } tbody tr:hover { background: var(--tint); }
.hint { background: var(--tint); border-radius: .75rem; padding: .5rem 1.25rem; margin-bottom: 1rem; } .hint h2 { margin-top: .5rem; }
.tools { display: flex; gap: 1.25rem; margin: 0 0 .5rem; }
article { max-width: 46rem; } dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem 1rem; margin: 0 0 1rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); } dd { margin: 0; overflow-wrap: anywhere; }
.lesson { margin-top: 1.5rem; max-width: 46rem; border-top: 1px dashed var(--line); padding-top: .75rem; color: var(--quiet); }
.compose label { display: block; margin-bottom: .75rem; font-weight: 600; } .compose input, .compose textarea { display: block; width: 100%; max-width: 46rem; margin-top: .25rem; padding: .5rem; font: inherit; font-weight: 400; color: inherit; background: var(--wall); border: 1px solid var(--quiet); border-radius: .4rem; }
button { font: inherit; padding: .4rem 1rem; border: 1px solid var(--quiet); border-radius: .5rem; background: none; color: inherit; cursor: pointer; } .primary { background: var(--accent); color: var(--onaccent); border-color: var(--accent); }
.sent { list-style: none; padding: 0; } .sent li { border-bottom: 1px solid var(--line); padding-bottom: .75rem; } pre { white-space: pre-wrap; font: inherit; }
.badge { border: 1px solid var(--line); border-radius: .3rem; padding: 0 .35rem; font-weight: 400; } .done { background: var(--tint); padding: .5rem 1rem; border-radius: .5rem; } .lessons li { margin-bottom: .5rem; }
@media (max-width: 40rem) { body { grid-template-columns: 1fr; } nav { flex-direction: row; flex-wrap: wrap; } main { border-left: 0; padding: 1rem; } }
`
