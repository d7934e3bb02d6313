'use client'
import { Icon } from '#/ui/icon.tsx'
import { moon, sun } from '#/ui/icons.ts'

/** Turns to the other theme and keeps it in the cookie "theme" for a year; the layout sets data-theme from it. */
export function ThemeSwitch({ toDark, toLight }: { toDark: string; toLight: string }) {
  return (
    <button type="button" className="btn btn-plain btn-40 needs-script" onClick={turn}>
      <span className="inline-flex items-center gap-2 dark:hidden">
        <Icon shape={moon} size={17} />
        {toDark}
      </span>
      <span className="hidden items-center gap-2 dark:inline-flex">
        <Icon shape={sun} size={17} />
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
