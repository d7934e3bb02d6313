import '#/app/globals.css'
import { translator } from '#/i18n/translator.ts'
import { TextLink } from '#/ui/text-link.tsx'
import { currentLocale } from '#/web/request.ts'

/** An address outside of every language: of a file or an interface that is not there. */
export default async function GlobalNotFound() {
  const locale = await currentLocale()
  const t = translator({ locale, namespace: 'errors' })
  return (
    <html lang={locale}>
      <body>
        <title>{t('notFound.title')}</title>
        <main className="max-w-2xl px-4 py-10 md:px-10 md:py-16">
          <h1 className="text-h1">{t('notFound.title')}</h1>
          <p className="text-ink-2 mt-3">{t('notFound.text')}</p>
          <p className="mt-8">
            <TextLink href={`/${locale}`}>{t('home')}</TextLink>
          </p>
        </main>
      </body>
    </html>
  )
}
