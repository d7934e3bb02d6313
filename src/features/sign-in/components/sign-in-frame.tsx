import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Band } from '#/ui/band.tsx'
import { Mark } from '#/ui/mark.tsx'
import { ThemeSwitch } from '#/ui/theme-switch.tsx'

interface SignInFrameProps {
  owner: string | null
  languages: ReactNode
  children: ReactNode
}

/** The frame of every page before sign-in: name, ornament, languages, whose portal it is. */
export async function SignInFrame({ owner, languages, children }: SignInFrameProps) {
  const shell = await getTranslations('shell')
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="bg-surface flex min-h-19 flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 md:px-16">
        <span className="flex items-center gap-4 text-[1.5rem] leading-8 font-semibold">
          <Mark size={32} />
          {shell('name')}
        </span>
        {languages}
      </header>
      <Band />
      <main id="main" tabIndex={-1} className="flex-1 px-4 py-8 md:px-16 md:py-15">
        {children}
      </main>
      <footer className="text-dense text-ink-2 flex flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-4 md:px-16">
        <span>{owner}</span>
        <ThemeSwitch toDark={shell('theme.toDark')} toLight={shell('theme.toLight')} />
      </footer>
    </div>
  )
}
