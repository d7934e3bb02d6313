import { getTranslations } from 'next-intl/server'
import { Icon } from '#/ui/icon.tsx'
import { logOut, menu } from '#/ui/icons.ts'
import { Menu, MenuButton, MenuLink } from '#/ui/menu.tsx'
import { Count, type NavItem } from '#/ui/navigation.tsx'
import { ThemeSwitch } from '#/ui/theme-switch.tsx'
import { signOutAction } from '../actions.ts'

/** Who is signed in: on a desk by their post, on a phone behind the three lines, with the places of the portal. */
export async function PersonMenu({
  post,
  places,
  links,
}: {
  post: string
  places: NavItem[]
  links: NavItem[]
}) {
  const t = await getTranslations('shell')
  const label = `${t('person.menu')}: ${post}`
  return (
    <>
      <form id="sign-out" action={signOutAction} hidden />
      <button type="button" className="icon-btn md:hidden" popoverTarget="person" aria-label={label}>
        <Icon shape={menu} size={22} />
      </button>
      <Menu
        id="person"
        look={{ className: 'max-md:hidden' }}
        trigger={<span className="max-w-64 truncate">{post}</span>}
        label={label}
      >
        <li className="text-note text-ink-2 px-2.5 py-2 md:hidden">{post}</li>
        {places.map(({ href, label: name, icon, current, count, countLabel }) => (
          <MenuLink key={href} href={href} icon={icon} current={current} className="md:hidden">
            {name} {count !== undefined && <Count count={count} label={countLabel} />}
          </MenuLink>
        ))}
        {links.map(({ href, label: name, icon }, index) => (
          <MenuLink
            key={href}
            href={href}
            icon={icon}
            className={index === 0 && places.length > 0 ? 'max-md:border-line max-md:border-t' : undefined}
          >
            {name}
          </MenuLink>
        ))}
        <li className="border-line max-md:border-y max-md:py-1.5 max-md:my-1.5">
          <ThemeSwitch inMenu toDark={t('theme.toDark')} toLight={t('theme.toLight')} />
        </li>
        <MenuButton form="sign-out" icon={logOut}>
          {t('person.signOut')}
        </MenuButton>
      </Menu>
    </>
  )
}
