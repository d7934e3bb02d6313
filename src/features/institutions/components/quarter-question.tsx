import { getTranslations } from 'next-intl/server'
import { Banner } from '#/ui/banner.tsx'
import { check } from '#/ui/icons.ts'
import { confirmAllAction } from '../actions.ts'
import { addressOf } from '../account-words.ts'
import type { InstitutionPage } from '../loaders.ts'
import { EntryForm } from './entry-form.tsx'

/** Once a quarter, in one tap: are these still the accounts? What is wrong is changed in the list. */
export async function QuarterQuestion({ page: { askedQuarter, institution } }: { page: InstitutionPage }) {
  const [t, tl] = [await getTranslations('register.quarter'), await getTranslations('links.platforms')]
  if (askedQuarter === null) return null
  const { accounts, id } = institution
  const named = accounts.map((account) => addressOf(account) ?? tl(account.platform)).join(', ')
  return (
    <Banner
      tone="info"
      className="mt-4 mb-5 print:hidden"
      lead={t('title', { quarter: roman[askedQuarter - 1] ?? '' })}
    >
      <span className="block pt-1 wrap-anywhere">{named}</span>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-3">
        <EntryForm
          id="quarter"
          action={confirmAllAction}
          fields={{ institutionId: id }}
          words={{ submit: t('confirm', { n: accounts.length }), submitting: t('confirming') }}
          look={{ icon: check }}
        >
          {accounts.map((account) => (
            <input key={account.id} type="hidden" name="accountIds" value={account.id} />
          ))}
        </EntryForm>
        <a href="#accounts" className="link text-note">
          {t('change')}
        </a>
      </div>
    </Banner>
  )
}

/** Quarters are written so in both languages. */
const roman = ['I', 'II', 'III', 'IV'] as const
