'use client'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import { moon, sun } from '#/ui/icons.ts'

interface ThemeSwitchProps {
  toDark: string
  toLight: string
  /** Looks like a line of a Menu; put it into an <li>. */
  inMenu?: boolean
}

/** Turns to the other theme and keeps it in the cookie "theme" for a year; the layout sets data-theme from it. */
export function ThemeSwitch({ toDark, toLight, inMenu }: ThemeSwitchProps) {
  const icon = { size: inMenu ? 20 : 17, className: inMenu ? 'text-ink-2' : undefined }
  const gap = inMenu ? 'gap-3' : 'gap-2'
  return (
    <button
      type="button"
      className={cx(inMenu ? 'menu-item' : 'btn btn-plain btn-40', 'needs-script')}
      onClick={turn}
    >
      <span className={cx('inline-flex items-center dark:hidden', gap)}>
        <Icon shape={moon} {...icon} />
        {toDark}
      </span>
      <span className={cx('hidden items-center dark:inline-flex', gap)}>
        <Icon shape={sun} {...icon} />
        {toLight}
      </span>
    </button>
  )
}

function turn() {
  const { documentElement: root } = document
  const systemDark = matchMedia('(prefers-color-scheme: dark)').matches
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : systemDark
  root.dataset.theme = dark ? 'light' : 'dark'
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`
}
