'use client'
import { buttonClass } from '#/ui/button-class.ts'
import { useErrorWords } from './error-words.tsx'

/** A page that failed: its number in the log, another try, the way out (a full load, nothing is kept). */
export function FailedPage({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  const words = useErrorWords()
  if (!words) return null
  return (
    <main id="main" className="max-w-2xl px-4 py-10 md:px-10 md:py-16">
      <h1 className="text-h1">{words.title}</h1>
      <p className="text-ink-2 mt-3">
        {words.text} <span className="text-ink font-medium">{digest}</span>
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <button type="button" className={buttonClass({ variant: 'primary', size: 48 })} onClick={retry}>
          {words.retry}
        </button>
        <a href={words.homeHref} className={buttonClass({ size: 48 })}>
          {words.home}
        </a>
      </div>
    </main>
  )
}
