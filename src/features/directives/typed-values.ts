import type { FormValues } from '#/web/action-result.ts'
import type { DraftValues } from './draft-values.ts'

/** A form that came without script and was refused, as the form shows it again: nothing typed is lost. */
export function typedValues({ typed, values }: { typed: FormValues; values: DraftValues }): DraftValues {
  const text = Object.fromEntries(
    textNames.map((name) => [name, [typed[name] ?? values[name]].flat()[0] ?? '']),
  )
  const list = <T>(name: string) => [typed[name] ?? []].flat() as T[]
  return {
    ...values,
    ...(text as Pick<DraftValues, (typeof textNames)[number]>),
    sources: list<string>('sources').filter((url) => url !== ''),
    platforms: list('platforms'),
    audience: {
      kinds: list('audience.kinds'),
      districtIds: list('audience.districtIds'),
      institutionIds: list('audience.institutionIds'),
      excludedIds: list('audience.excludedIds'),
    },
  }
}

const textNames = [
  'number',
  'letterDate',
  'subjectKk',
  'subjectRu',
  'textKk',
  'textRu',
  'dueDate',
  'dueRule',
  'dueTime',
  'lockDate',
  'parentIssuer',
  'parentNumber',
  'parentDate',
  'parentDueDate',
  'languages',
] as const
