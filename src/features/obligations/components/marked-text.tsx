import { Fragment } from 'react'
import type { KeptText } from './kept-text.ts'

/** The pasted text with its links marked and its repeats struck; lies under the field, letter for letter. */
export function MarkedText({ text, read }: { text: string; read: KeptText['read'] }) {
  const links = read ? read.links.filter(({ end }) => end <= sameStart({ text, read: read.text })) : []
  return (
    <>
      {links.map(({ start, end, outcome }, place) => {
        const link = text.slice(start, end)
        return (
          <Fragment key={start}>
            {text.slice(links[place - 1]?.end ?? 0, start)}
            {outcome === 'added' || outcome === 'known' ? (
              <mark className="rounded-key px-0">{link}</mark>
            ) : (
              <span
                className={
                  outcome === 'duplicate'
                    ? 'bg-bad-soft rounded-key line-through'
                    : 'bg-bad-soft rounded-key underline decoration-wavy'
                }
              >
                {link}
              </span>
            )}
          </Fragment>
        )
      })}
      {text.slice(links.at(-1)?.end ?? 0)}
      {'\n'}
    </>
  )
}

/** How far the text is still the one that was read: behind it the marks would lie. */
function sameStart({ text, read }: { text: string; read: string }): number {
  let place = 0
  while (place < read.length && text[place] === read[place]) place += 1
  return place
}
