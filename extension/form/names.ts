/** Names of communes and subject fields. Their tables are larger than the whole panel: they come after the first paint. */
import { useEffect, useState } from 'preact/hooks'
import type { Wording } from '../../shared/petition.ts'

export type Names = {
  commune: (code: string) => string
  /** Subject fields in their order. */
  fields: { id: string; name: Wording }[]
  /** Communes whose name fits what was typed. */
  communes: (typed: string) => { code: string; name: string }[]
}

const UNLOADED: Names = { commune: (code) => code, fields: [], communes: () => [] }
let loading: Promise<Names> | null = null

async function load(): Promise<Names> {
  const [places, subjects, folding] = await Promise.all([
    import('../../shared/places/index.ts'),
    import('../../shared/classification/fields.ts'),
    import('../../shared/vietnamese/fold.ts'),
  ])
  const all = places.COMMUNE_CODES.map((code) => ({ code, name: places.nameOfCommune(code) ?? code }))
  return {
    commune: (code) => places.nameOfCommune(code) ?? code,
    fields: subjects.FIELDS.map(({ field, name }) => ({ id: field, name })),
    communes: (typed) => {
      const wanted = folding.fold(typed).trim()
      return wanted ? all.filter(({ name }) => folding.fold(name).includes(wanted)) : []
    },
  }
}

export function useNames(): Names {
  const [names, setNames] = useState(UNLOADED)
  useEffect(() => {
    loading ??= load()
    void loading.then((loaded) => setNames(loaded))
  }, [])
  return names
}
