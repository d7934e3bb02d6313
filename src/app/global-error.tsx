'use client'
import '#/app/globals.css'
import { criticalTexts } from '#/i18n/critical-texts.ts'
import { isLocale } from '#/i18n/locales.ts'
import { buttonClass } from '#/ui/button-class.ts'

/** The layout itself failed: nothing of it can be relied on, its words come with the script. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  const first = typeof window === 'undefined' ? '' : (window.location.pathname.split('/')[1] ?? '')
  const locale = isLocale(first) ? first : 'kk'
  const words = criticalTexts[locale]
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        <title>{words.title}</title>
        <main className="max-w-2xl px-4 py-10 md:px-10 md:py-16">
          <h1 className="text-h1">{words.title}</h1>
          <p className="text-ink-2 mt-3">
            {words.text} <span className="text-ink font-medium">{error.digest}</span>
          </p>
          <button
            type="button"
            className={buttonClass({ variant: 'primary', size: 48, className: 'mt-8' })}
            onClick={retry}
          >
            {words.retry}
          </button>
        </main>
      </body>
    </html>
  )
}
