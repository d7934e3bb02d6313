import { getLocale } from 'next-intl/server'
import type { IssuingNode } from '#/server/register/reads/organisation.ts'
import { nameOf } from '../name-of.ts'
import { EntrySelect } from './entry-fields.tsx'

/** Below whom an organisation stands: the tree of those that issue, each level set in. */
export async function PlaceSelect({
  label,
  places,
  also,
  value,
}: {
  label: string
  places: readonly IssuingNode[]
  /** An institution above, of which there are too many for a list. */
  also?: { id: string; shortKk: string; shortRu: string } | null
  value?: string | null
}) {
  const locale = await getLocale()
  const missing = also && !places.some(({ id }) => id === also.id) ? also : null
  return (
    <EntrySelect name="parentId" label={label} value={value ?? places[0]?.id}>
      {places.map((place) => (
        <option key={place.id} value={place.id}>
          {'\u2003'.repeat(place.depth)}
          {nameOf({ one: place, locale })}
        </option>
      ))}
      {missing && <option value={missing.id}>{nameOf({ one: missing, locale })}</option>}
    </EntrySelect>
  )
}
