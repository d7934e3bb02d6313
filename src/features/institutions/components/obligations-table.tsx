import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { type Column, DataTable } from '#/ui/data-table.tsx'
import { StateLabel } from '#/ui/state.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { dueOf, obligationHref, publicationsOf, receivedOf, subjectOf } from '../obligation-words.ts'
import type { Obligation, InstitutionPage } from '../loaders.ts'

/** So many stand here at first, the latest deadlines; the strip above has them all. */
const FIRST = 12

/** What the institution owed this year, the latest deadline first; on a phone a list. */
export async function ObligationsTable({
  page: { obligations, own, all, institution },
}: {
  page: InstitutionPage
}) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  const columns: Column[] = [
    { key: 'directive', label: t('obligations.columns.directive') },
    { key: 'due', label: t('obligations.columns.due') },
    { key: 'received', label: t('obligations.columns.received') },
    { key: 'state', label: t('obligations.columns.state') },
    { key: 'publications', label: t('obligations.columns.publications') },
    { key: 'first_pass', label: t('obligations.columns.first_pass'), align: 'end' },
  ]
  const query = all ? {} : { all: 1 }
  const href = own
    ? paths.ownInstitution({ locale, query: { id: institution.id, ...query } })
    : paths.institution({ locale, id: institution.id, query })
  return (
    <div className="pt-5">
      <h2 className="text-h3 max-md:border-line max-md:border-b max-md:pb-2">{t('obligations.title')}</h2>
      <DataTable caption={t('obligations.title')} columns={columns}>
        {(all ? obligations : obligations.slice(0, FIRST)).map((obligation) => (
          <Row key={obligation.id} obligation={obligation} own={own} />
        ))}
      </DataTable>
      {obligations.length > FIRST && (
        <p className="text-note pt-3 print:hidden">
          <TextLink href={href} scroll={false}>
            {all ? t('obligations.fewer') : t('obligations.all', { n: obligations.length })}
          </TextLink>
        </p>
      )}
    </div>
  )
}

async function Row({ obligation, own }: { obligation: Obligation; own: boolean }) {
  const [locale, t, tp] = [
    await getLocale(),
    await getTranslations('institutions'),
    await getTranslations('progressShort'),
  ]
  const href = obligationHref({ obligation, own, locale })
  const title = subjectOf({ obligation, locale })
  const due = dueOf({ obligation, locale })
  const words = receivedOf({ obligation, locale, t })
  const received = words && <Received timeliness={obligation.timeliness} words={words} />
  const overdue = obligation.timeliness === 'overdue'
  const state = obligation.exempt ? 'exempt' : obligation.progress
  const { filled, beside } = publicationsOf({ obligation, locale, t })
  return (
    <tr className="list-row">
      <th scope="row">
        {href ? (
          <Link href={href} prefetch={false} className="row-name">
            {title}
          </Link>
        ) : (
          title
        )}
      </th>
      <td className="whitespace-nowrap max-md:hidden">{due}</td>
      <td className="whitespace-nowrap max-md:hidden">{received}</td>
      <td className="list-note">
        <StateLabel state={state} word={tp(state)} />
        <span className="text-ink-2 block md:hidden">
          {t('received.dueShort', { date: due.slice(0, 5) })}
          {received && !overdue && '\u00a0· '}
          {received && <span className={overdue ? 'block' : undefined}>{received}</span>}
        </span>
      </td>
      <td className={obligation.exempt ? 'list-note' : 'list-end md:whitespace-nowrap'}>
        {filled}
        {beside && <span className="max-md:hidden">, {beside}</span>}
      </td>
      <td className="end max-md:hidden">
        <FirstPass pass={obligation.firstPass} />
      </td>
    </tr>
  )
}

async function FirstPass({ pass }: { pass: boolean | null }) {
  const t = await getTranslations('institutions')
  if (pass !== null) return pass ? t('firstPass.yes') : t('firstPass.no')
  return (
    <>
      <span aria-hidden="true" className="text-ink-3">
        —
      </span>
      <span className="sr-only">{t('firstPass.unknown')}</span>
    </>
  )
}

function Received({ timeliness, words }: Pick<Obligation, 'timeliness'> & { words: string }) {
  if (timeliness === 'overdue') return <StateLabel state="overdue" word={words} size={15} />
  return <span className={timeliness === 'late' ? 'text-warn font-medium' : undefined}>{words}</span>
}
