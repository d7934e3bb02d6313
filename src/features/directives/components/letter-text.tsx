import { readLinks } from '#/domain/links/read-links.ts'

/** A letter as it was typed, its addresses as links: read on the server, anything else stays text. */
export function LetterText({
  text,
  lang,
  className,
}: {
  text: string
  lang: 'kk' | 'ru'
  className?: string
}) {
  return (
    <div lang={lang} className={className}>
      {text.split(/\n{2,}/).map((paragraph, i) => (
        <p key={i} className="mb-3 wrap-anywhere whitespace-pre-line last:mb-0">
          {linked(paragraph)}
        </p>
      ))}
    </div>
  )
}

function linked(text: string) {
  const links = readLinks(text).filter(({ errors, url }) => errors.length === 0 && /^https?:/.test(url))
  return links
    .flatMap(({ start, end, url }, i) => [
      text.slice(links[i - 1]?.end ?? 0, start),
      <a key={start} href={url} className="link" target="_blank" rel="noreferrer noopener">
        {text.slice(start, end)}
      </a>,
    ])
    .concat(text.slice(links.at(-1)?.end ?? 0))
}
