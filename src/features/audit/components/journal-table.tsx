import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { type Messages, messagesOf } from '#/i18n/messages.ts'
import { DataTable } from '#/ui/data-table.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { actionWords } from '../action-words.ts'
import { changedFields, type ChangedField } from '../changed-fields.ts'
import type { Entry, Journal } from '../loaders.ts'
import { hrefWith } from '../query.ts'

export async function JournalTable({ journal: { entries } }: { journal: Journal }) {
  const t = await getTranslations('audit')
  const columns = (['at', 'who', 'what', 'whose', 'changed'] as const).map((key) => ({
    key,
    label: t(`columns.${key}`),
  }))
  return (
    <DataTable caption={t('title')} columns={columns} dense className="journal">
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} />
      ))}
    </DataTable>
  )
}

async function Row({ entry }: { entry: Entry }) {
  const [locale, t, words] = [await getLocale(), await getTranslations('audit'), await actionWords()]
  const { at, action, organisationId, shortKk, shortRu, subjectId } = entry
  return (
    <tr>
      <td className="tabular-nums whitespace-nowrap">
        {formatDateTime({ instant: at, locale, style: 'numeric', seconds: true })}
      </td>
      <td>{await whoDid(entry)}</td>
      <th scope="row" className="font-medium">
        <TextLink
          href={hrefWith({ filter: {}, change: { subject: subjectId }, locale })}
          title={t('history')}
        >
          {words(action)}
        </TextLink>
      </th>
      <td>
        {organisationId && (
          <TextLink href={paths.institution({ locale, id: organisationId })}>
            {inLanguage({ locale, kk: shortKk ?? '', ru: shortRu ?? '' })}
          </TextLink>
        )}
      </td>
      <td className="max-w-md">
        <Changes entry={entry} />
      </td>
    </tr>
  )
}

async function whoDid({ actor, postKk, postRu }: Entry): Promise<string> {
  const [locale, t] = [await getLocale(), await getTranslations('audit.actors')]
  if (postKk !== null && postRu !== null) return inLanguage({ locale, kk: postKk, ru: postRu })
  return actor.startsWith('system:') ? t('portal') : t('anonymous')
}

/** What has a name for readers; identifiers and the like are one more press away. */
async function Changes({ entry }: { entry: Entry }) {
  const t = await getTranslations('audit')
  const fields = changedFields(entry)
  const named = fields.flatMap((field) =>
    isNamed(field) ? [{ ...field, label: t(`names.${field.name}`) }] : [],
  )
  const technical = fields
    .filter((field) => !isNamed(field))
    .map((field) => ({ ...field, label: field.name }))
  if (fields.length === 0) return '—'
  return (
    <>
      {named.length > 0 && <Fields summary={t('fields', { n: named.length })} fields={named} />}
      {technical.length > 0 && <Fields summary={t('technical')} fields={technical} />}
    </>
  )
}

function Fields({ summary, fields }: { summary: string; fields: (ChangedField & { label: string })[] }) {
  return (
    <details>
      <summary className="min-h-6 cursor-pointer">{summary}</summary>
      <dl className="text-caption py-1 break-words">
        {fields.map(({ name, label, before, after }) => (
          <div key={name}>
            <dt className="text-ink-2 inline">{label}: </dt>
            <dd className="inline">
              {before !== null && <del className="text-ink-2">{before}</del>} {after}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

type FieldName = keyof Messages['audit']['names']

function isNamed<Field extends { name: string }>(field: Field): field is Field & { name: FieldName } {
  return Object.hasOwn(messagesOf('kk').audit.names, field.name)
}
