/** Portals described without code: written here once by IT, passed to other PCs as a file. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { exportDescriptions, importDescriptions, PortalDescription } from '../portals/description.ts'
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

export function Descriptions() {
  const { options: w } = words()
  const [all, setAll] = useState<PortalDescription[]>([])
  const [draft, setDraft] = useState<Draft | null>(null)
  const [wrong, setWrong] = useState<string[] | null>(null)
  useEffect(() => {
    void browser.storage.local.get('descriptions').then(({ descriptions }) => {
      setAll(PortalDescription.array().safeParse(descriptions ?? []).data ?? [])
    })
  }, [])
  const keep = (next: PortalDescription[]) => {
    setAll(next)
    setWrong(null)
    void browser.storage.local.set({ descriptions: next })
  }
  const take = async (file: File | undefined) => {
    const read = file && importDescriptions(await file.text())
    if (read) keep([...all.filter((one) => !read.some(({ name }) => name === one.name)), ...read])
    else if (file) setWrong([])
  }
  const save = (typed: Draft) => {
    const { idFrom, idName, ...rest } = typed
    const id = idFrom && idName ? { from: idFrom, name: idName } : null
    const read = PortalDescription.safeParse({ ...rest, id })
    if (!read.success) return setWrong(read.error.issues.map(({ path }) => path.join('.')))
    keep([...all.filter(({ name }) => name !== read.data.name), read.data])
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
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        {all.length > 0 && (
          <button type="button" class="button" onClick={() => saveText(exportDescriptions(all))}>
            {w.exportFile}
          </button>
        )}
      </p>
      {wrong && (
        <p role="alert">
          ⚠ {w.badDescription}
          {wrong.length > 0 && `: ${wrong.join(', ')}`}
        </p>
      )}
      {draft && <Describing draft={draft} change={setDraft} save={() => save(draft)} close={() => setDraft(null)} />}
    </section>
  )
}

const draftOf = ({ id, ...rest }: PortalDescription): Draft => ({
  ...rest,
  idFrom: id?.from ?? '',
  idName: id?.name ?? '',
})

type DescribingProps = { draft: Draft; change: (draft: Draft) => void; save: () => void; close: () => void }

function Describing({ draft, change, save, close }: DescribingProps) {
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
              {['', 'query', 'hash', 'attribute'].map((from) => (
                <option key={from} value={from}>
                  {from || '–'}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`describe-${name}`}
              class="input"
              value={draft[name]}
              spellcheck={false}
              onInput={(event) => change({ ...draft, [name]: event.currentTarget.value })}
            />
          )}
        </label>
      ))}
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
