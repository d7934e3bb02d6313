import { getTranslations } from 'next-intl/server'
import { accountPlatforms } from '#/contracts/accounts.ts'
import { check, plus, rotateCcw, trash2 } from '#/ui/icons.ts'
import {
  addAccountAction,
  confirmAccountAction,
  editAccountAction,
  mergeAccountAction,
  restoreAccountAction,
  retireAccountAction,
} from '../actions.ts'
import { addressOf, handleOf } from '../account-words.ts'
import type { Account } from '../loaders.ts'
import { EntrySelect, EntryText } from './entry-fields.tsx'
import { EntryForm } from './entry-form.tsx'

interface AccountChangesProps {
  account: Account
  others: readonly Account[]
  /** Its own people see it: what they have proposed the department confirms. */
  own: boolean
}

/** Everything that can be done to one account. */
export async function AccountChanges({ account, others, own }: AccountChangesProps) {
  const t = await getTranslations('register.accounts')
  const { id, version, status } = account
  const twins = others.filter((other) => other.platform === account.platform && other.id !== id)
  return (
    <div className="grid gap-5 py-2">
      {status === 'proposed' && !own && (
        <EntryForm
          id={`confirm-${id}`}
          action={confirmAccountAction}
          fields={{ id }}
          version={version}
          words={{ submit: t('confirm') }}
          look={{ icon: check, size: 36 }}
        />
      )}
      <EntryForm
        id={`account-${id}`}
        action={editAccountAction}
        fields={{ id }}
        version={version}
        words={{ submit: t('save') }}
        look={{ variant: 'secondary', size: 36 }}
      >
        <AccountFields account={account} />
      </EntryForm>
      {twins.length > 0 && (
        <EntryForm
          id={`merge-${id}`}
          action={mergeAccountAction}
          fields={{ id }}
          version={version}
          words={{ submit: t('merge') }}
          look={{ variant: 'secondary', size: 36 }}
        >
          <EntrySelect name="intoId" label={t('mergeInto')} hint={t('mergeHint')} value={twins[0]?.id}>
            {twins.map((twin) => (
              <option key={twin.id} value={twin.id}>
                {addressOf(twin)}
              </option>
            ))}
          </EntrySelect>
        </EntryForm>
      )}
      <EntryForm
        id={`retire-${id}`}
        action={retireAccountAction}
        fields={{ id }}
        version={version}
        words={{ submit: status === 'proposed' ? t('refuse') : t('retire') }}
        look={{ variant: 'quiet', size: 36, icon: trash2 }}
      />
    </div>
  )
}

export async function AddAccount({ institutionId }: { institutionId: string }) {
  const t = await getTranslations('register.accounts')
  return (
    <EntryForm
      id="account-new"
      action={addAccountAction}
      fields={{ institutionId }}
      words={{ submit: t('add') }}
      look={{ icon: plus, size: 36 }}
      className="py-2"
    >
      <AccountFields />
    </EntryForm>
  )
}

export async function RestoreAccount({ account: { id, version } }: { account: Account }) {
  const t = await getTranslations('register.accounts')
  return (
    <EntryForm
      id={`restore-${id}`}
      action={restoreAccountAction}
      fields={{ id }}
      version={version}
      words={{ submit: t('restore') }}
      look={{ variant: 'quiet', size: 36, icon: rotateCcw }}
    />
  )
}

async function AccountFields({ account }: { account?: Account }) {
  const [t, tl] = [await getTranslations('register.accounts'), await getTranslations('links.platforms')]
  return (
    <>
      <EntrySelect name="platform" label={t('platform')} value={account?.platform ?? accountPlatforms[0]}>
        {accountPlatforms.map((platform) => (
          <option key={platform} value={platform}>
            {tl(platform)}
          </option>
        ))}
      </EntrySelect>
      <EntryText
        name="address"
        label={t('address')}
        hint={t('addressHint')}
        value={account && handleOf(account)}
        maxLength={2000}
      />
      <EntryText
        name="title"
        label={t('title')}
        aside={t('optional')}
        value={account?.title}
        maxLength={120}
      />
    </>
  )
}
