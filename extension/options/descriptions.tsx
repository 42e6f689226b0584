/** Portals described without code: written here once by IT, passed to other PCs as a file. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import {
  areFaults,
  exportDescriptions,
  type Fault,
  PortalDescription,
  readDescription,
  readFile,
} from '../portals/description.ts'
import { PORTALS } from '../portals/index.ts'
import { words } from '../wording/index.ts'

const BLANK = {
  name: '',
  host: '',
  path: '/',
  messageSelector: '',
  sourceUrl: '',
  idFrom: '',
  idName: '',
  subjectSelector: '',
  fromSelector: '',
  dateSelector: '',
  bodySelector: '',
  attachmentSelector: '',
  composeUrl: '',
  loginSelector: '',
}
type Draft = typeof BLANK

/** Names of the portals the program knows itself: a description of that name would be mistaken for it. */
const TAKEN = PORTALS.map(({ name }) => name)

export function Descriptions() {
  const { options: w } = words()
  const [all, setAll] = useState<PortalDescription[]>([])
  const [draft, setDraft] = useState<Draft | null>(null)
  const [wrong, setWrong] = useState<Fault[]>([])
  const [taken, setTaken] = useState(0)
  useEffect(() => {
    void browser.storage.local.get('descriptions').then(({ descriptions }) => {
      setAll(
        (Array.isArray(descriptions) ? descriptions : []).flatMap((one) => PortalDescription.safeParse(one).data ?? []),
      )
    })
  }, [])
  const keep = (next: PortalDescription[]) => {
    setAll(next)
    setWrong([])
    setTaken(0)
    void browser.storage.local.set({ descriptions: next })
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    const read = readFile(await file.text(), TAKEN)
    if (areFaults(read)) return setWrong(read)
    keep([...all.filter((one) => !read.some(({ name }) => name === one.name)), ...read])
    setTaken(read.length)
  }
  const save = (typed: Draft) => {
    const { idFrom, idName, ...rest } = typed
    const id = idFrom && idName ? { from: idFrom, name: idName } : null
    const read = readDescription({ ...rest, id }, TAKEN)
    if (Array.isArray(read)) return setWrong(read)
    keep([...all.filter(({ name }) => name !== read.name), read])
    setDraft(null)
  }
  return (
    <section class="section">
      <h2>{w.descriptions}</h2>
      <p class="quiet small">{w.descriptionsHint}</p>
      <ul>
        {all.map((one) => (
          <li key={one.name} class="holder">
            {one.name} <span class="quiet small">{one.host + one.path}</span>
            <button type="button" class="link" onClick={() => setDraft(draftOf(one))}>
              {words().form.edit}
            </button>
            <button type="button" class="link" onClick={() => keep(all.filter((other) => other !== one))}>
              {w.delete}
            </button>
          </li>
        ))}
        {all.length === 0 && <li class="quiet">{w.none}</li>}
      </ul>
      <p class="row">
        <button type="button" class="button" onClick={() => setDraft(BLANK)}>
          {w.addDescription}
        </button>
        <label class="button">
          {w.importFile}
          <input
            type="file"
            class="hidden"
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget
              // Emptied, so that the same file can be chosen again once it is mended.
              void take(field.files?.[0]).then(() => {
                field.value = ''
              })
            }}
          />
        </label>
        {all.length > 0 && (
          <button type="button" class="button" onClick={() => saveText(exportDescriptions(all))}>
            {w.exportFile}
          </button>
        )}
      </p>
      {taken > 0 && <p role="status">✔ {w.imported(taken)}</p>}
      {wrong.length > 0 && !draft && <Faults faults={wrong} />}
      {draft && (
        <Describing
          draft={draft}
          wrong={wrong}
          change={setDraft}
          save={() => save(draft)}
          close={() => {
            setDraft(null)
            setWrong([])
          }}
        />
      )}
    </section>
  )
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  const { options: w } = words()
  return (
    <div role="alert" class="notice bad">
      <p>⚠ {w.badDescription}</p>
      <ul>
        {faults.map(({ portal, field }) => (
          <li key={`${portal} ${field}`}>
            {portal && `${portal} — `}
            {field === 'file'
              ? w.faults.file
              : `${w.describing[field === 'id' ? 'idFrom' : field]}: ${w.faults[field]}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

const draftOf = ({ id, ...rest }: PortalDescription): Draft => ({
  ...rest,
  idFrom: id?.from ?? '',
  idName: id?.name ?? '',
})

type DescribingProps = {
  draft: Draft
  wrong: readonly Fault[]
  change: (draft: Draft) => void
  save: () => void
  close: () => void
}

function Describing({ draft, wrong, change, save, close }: DescribingProps) {
  const { options, form } = words()
  const labels = options.describing
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {(Object.keys(BLANK) as (keyof Draft)[]).map((name) => (
        <label key={name} for={`describe-${name}`}>
          <span class="label">{labels[name]}</span>
          {name === 'idFrom' ? (
            <select
              id={`describe-${name}`}
              class="input"
              value={draft.idFrom}
              onChange={(event) => change({ ...draft, idFrom: event.currentTarget.value })}
            >
              {(['', 'query', 'hash', 'attribute'] as const).map((from) => (
                <option key={from} value={from}>
                  {from === '' ? '–' : options.idKinds[from]}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`describe-${name}`}
              class="input"
              aria-invalid={wrong.some(({ field }) => field === name) || undefined}
              value={draft[name]}
              spellcheck={false}
              onInput={(event) => change({ ...draft, [name]: event.currentTarget.value })}
            />
          )}
        </label>
      ))}
      {/* Beside the button that was pressed: the list above is out of sight by then. */}
      {wrong.length > 0 && <Faults faults={wrong} />}
      <p class="row">
        <button type="submit" class="button">
          {form.save}
        </button>
        <button type="button" class="link" onClick={close}>
          {form.undo}
        </button>
      </p>
    </form>
  )
}

function saveText(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: address, download: 'hop-thu-dung-cua.json' }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
