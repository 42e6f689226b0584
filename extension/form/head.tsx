/** Type and field of the petition, changed on click; the protected look for a denunciation. */
import { useState } from 'preact/hooks'
import type { Triage } from '../../shared/api.ts'
import type { PetitionType } from '../../shared/petition.ts'
import type { Draft } from '../capture/desk.ts'
import { Icon } from '../look/icon.tsx'
import { say, words } from '../wording/index.ts'
import type { Names } from './names.ts'
import { UNSURE_UNDER } from './rows.ts'

type Props = {
  triage: Triage
  draft: Draft
  names: Names
  /** Scans are still being read: that no petition was seen yet means nothing. */
  reading: boolean
  change: ((draft: Partial<Draft>) => void) | null
}

/** Keeps the sign on the line of the last word. */
const NBSP = '\u00A0'
const TYPES: PetitionType[] = ['complaint', 'denunciation', 'feedback', 'mixed', 'other']

export const isProtected = ({ classification }: Triage, draft: Draft): boolean =>
  classification.identityProtected || draft.identityProtected === true || draft.type === 'denunciation'

export function Head({ triage, draft, names, reading, change }: Props) {
  const { form, typeHead, types, reading: w } = words()
  const [choosing, setChoosing] = useState(false)
  const { classification } = triage
  const type = draft.type ?? classification.type
  const field = draft.field ?? classification.field
  const hidden = isProtected(triage, draft)
  const unsure = !draft.type && classification.typeConfidence < UNSURE_UNDER
  const unsureField = !draft.field && classification.fieldConfidence < UNSURE_UNDER
  if (reading && type === 'other') {
    return (
      <div class="head">
        <span class="type">{w.head}</span>
      </div>
    )
  }
  const fieldName = names.fields.find(({ id }) => id === field)?.name
  return (
    <div class={`head ${hidden ? 'protected' : ''}`}>
      <button
        type="button"
        class="link plain"
        aria-expanded={choosing}
        disabled={change === null}
        onClick={() => setChoosing(!choosing)}
      >
        {hidden && <Icon name="shield" />}
        <span class="type">{typeHead[type]}</span>
        {unsure && <span> · ⚠ {form.unsure}</span>}
        <span class="field">
          {' · '}
          {fieldName ? say(fieldName) : '…'}
          {unsureField && ` (${form.unsure})`}
        </span>
        {change && <span aria-hidden="true">{NBSP}▾</span>}
      </button>
      {hidden && <p class="small">{form.protectedNote}</p>}
      {choosing && change && (
        <div class="editing">
          <label class="label">
            {form.type}
            <select
              class="input"
              value={type}
              onChange={(event) => change({ type: event.currentTarget.value as PetitionType })}
            >
              {TYPES.map((one) => (
                <option key={one} value={one}>
                  {types[one]}
                </option>
              ))}
            </select>
          </label>
          <label class="label">
            {form.field}
            <select class="input" value={field} onChange={(event) => change({ field: event.currentTarget.value })}>
              {names.fields.map(({ id, name }) => (
                <option key={id} value={id}>
                  {say(name)}
                </option>
              ))}
            </select>
          </label>
          {!classification.identityProtected && (
            <label class="row">
              <input
                type="checkbox"
                checked={draft.identityProtected === true}
                // Only ever upwards: once protected, one officer alone does not lift it.
                disabled={draft.identityProtected === true}
                onChange={() => change({ identityProtected: true })}
              />
              {form.protect}
            </label>
          )}
        </div>
      )}
    </div>
  )
}
