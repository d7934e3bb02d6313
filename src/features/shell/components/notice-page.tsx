'use client'
import { buttonClass } from '#/ui/button-class.ts'
import { Mark } from '#/ui/mark.tsx'
import { useNoticeWords, type NoticeWords } from './notice-words.tsx'

interface NoticePageProps {
  kind: keyof NoticeWords['notices']
  /** The number of the failure in the log. */
  digest?: string
  retry?: () => void
}

/** What happened, what to do, the way out. Links load the page anew: nothing of a failed one is kept. */
export function NoticePage({ kind, digest, retry }: NoticePageProps) {
  const words = useNoticeWords()
  if (!words) return null
  const { title, text } = words.notices[kind]
  return (
    <>
      <header className="top-bar">
        <a href={words.home.href} className="top-bar-brand">
          <Mark size={24} />
          {words.name}
        </a>
        <Places nav={words.nav} className="top-nav" link="top-nav-link" />
      </header>
      <main id="main" tabIndex={-1} className="max-w-2xl px-4 py-10 md:px-8 md:py-16">
        <h1 className="text-h1">{title}</h1>
        <p className="text-ink-2 mt-3">
          {text} {digest && <span className="text-ink font-medium">{digest}</span>}
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          {retry && (
            <button type="button" className={buttonClass({ variant: 'primary', size: 48 })} onClick={retry}>
              {words.retry}
            </button>
          )}
          <a
            href={words.home.href}
            className={buttonClass({ variant: retry ? 'secondary' : 'primary', size: 48 })}
          >
            {words.home.words}
          </a>
        </div>
        <Places nav={words.nav} className="mt-8 flex flex-col items-start md:hidden" link="link min-h-11" />
      </main>
    </>
  )
}

/** The places of the portal: in the bar where it has room, below the text on a phone. */
function Places({ nav, className, link }: { nav: NoticeWords['nav']; className: string; link: string }) {
  if (nav.places.length === 0) return null
  return (
    <nav aria-label={nav.label} className={className}>
      {nav.places.map(({ href, label }) => (
        <a key={href} href={href} className={link}>
          {label}
        </a>
      ))}
    </nav>
  )
}
