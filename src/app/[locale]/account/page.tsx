import { getTranslations } from 'next-intl/server'
import { AccountScreen } from '#/features/account/components/account-screen.tsx'
import { loadAccount } from '#/features/account/loaders.ts'
import { FeedAddress } from '#/features/calendar/components/feed-address.tsx'
import { loadFeed } from '#/features/calendar/loaders.ts'
import { OwnDeputies } from '#/features/people/components/own-deputies.tsx'
import { loadDirectorships } from '#/features/people/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('account')
  return { title: t('title') }
}

export default async function AccountPage() {
  const account = await load(loadAccount)
  const feed = await load(loadFeed)
  const directorships = account.directs ? await load(loadDirectorships) : null
  return (
    <Shell>
      <AccountScreen
        account={account}
        deputies={directorships && <OwnDeputies page={directorships} />}
        calendar={<FeedAddress exists={feed} />}
      />
    </Shell>
  )
}
