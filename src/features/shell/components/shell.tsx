import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Shape } from '#/ui/icon.tsx'
import { BackBar, BottomNav, TopBar } from '#/ui/navigation.tsx'
import { loadShell } from '../loaders.ts'
import { personLinks, placesOf, type Place } from '../navigation.ts'
import { KeepOffline } from './keep-offline.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { PersonMenu } from './person-menu.tsx'

interface ShellProps {
  current?: Place
  /** A screen one step deep: on a phone this bar takes the place of the others. */
  back?: { href: string; backLabel: string; title: ReactNode; icon?: Shape }
  children: ReactNode
}

/** The bars around a page of signed-in people. Stands in pages, not in a layout: its counts are those of now. */
export async function Shell({ current, back, children }: ShellProps) {
  const locale = await getLocale()
  const [shell, t] = await Promise.all([loadShell(locale), getTranslations('shell')])
  const items = (shell ? placesOf({ shell, locale }) : []).map(({ place, href, icon }) => ({
    href,
    icon,
    label: t(`nav.${place}`),
    current: place === current,
    ...(place === 'review' && shell?.waiting
      ? { count: shell.waiting, countLabel: t('waiting', { count: shell.waiting }) }
      : {}),
  }))
  const links = (shell ? personLinks({ shell, locale }) : []).map(({ link, href, icon }) => ({
    href,
    icon,
    label: t(`person.links.${link}`),
  }))
  const tools = (
    <>
      <LanguageMenu id="language" />
      {shell && <PersonMenu post={shell.post} places={shell.staff ? items : []} links={links} />}
    </>
  )
  const top = (
    <TopBar
      home={shell?.home ?? `/${locale}`}
      name={t('name')}
      nav={items}
      navLabel={t('nav.label')}
      tools={tools}
    />
  )
  return (
    <div className="flex min-h-dvh flex-col">
      {back ? <div className="max-md:hidden">{top}</div> : top}
      {back && (
        <div className="md:hidden">
          <BackBar {...back} tools={<LanguageMenu id="language-phone" />} />
        </div>
      )}
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
        {children}
      </main>
      {shell && !shell.staff && <KeepOffline />}
      {shell && !shell.staff && !back && <BottomNav label={t('nav.label')} items={items} />}
    </div>
  )
}
