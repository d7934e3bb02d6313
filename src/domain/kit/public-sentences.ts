import type { CalendarDate } from '../calendar/zone.ts'
import type { LetterField, Passage } from '../letters/letter.ts'
import { passageOf } from '../letters/head/names.ts'
import { partsOf } from '../letters/parts.ts'
import { readParts } from '../letters/read-letter.ts'
import { foldInPlace } from '../letters/text/fold-in-place.ts'
import type { Paragraph } from '../letters/text/paragraphs.ts'
import { originalSpan } from '../links/find/mapped-text.ts'
import { readLinks } from '../links/read-links.ts'

/**
 * What of a letter is for everybody, as paragraphs of sentences: only its body is read, so no stamp, no signer and no
 * address; what it demands and until when stay inside. Links are taken out: whether one is safe to follow no letter says.
 */
export function publicSentences({ text, reference }: { text: string; reference: CalendarDate }): string[][] {
  const parts = partsOf(text)
  const { evidence } = readParts({ parts, reference })
  const passages = (fields: readonly LetterField[]) => fields.flatMap((field) => evidence[field] ?? [])
  const inner = passages(ALWAYS_INNER)
  const asked = passages(INNER_WHERE_ASKED)
  return [...parts.halves.kk.body, ...parts.halves.ru.body]
    .toSorted((a, b) => passageOf(a).start - passageOf(b).start)
    .map((paragraph) =>
      sentencesOf(paragraph)
        .filter(({ folded, span }) => {
          const isAsked = touches({ passages: asked, span }) && ASKS.test(folded)
          return !isAsked && !isDemand(folded) && !touches({ passages: inner, span })
        })
        .map((sentence) => published(sentence.text))
        .filter((sentence) => /\p{L}/u.test(sentence)),
    )
    .filter((sentences) => sentences.length > 0)
}

const ALWAYS_INNER: readonly LetterField[] = ['number', 'date', 'addressees', 'deadline', 'address']
const INNER_WHERE_ASKED: readonly LetterField[] = ['slots', 'report', 'languages']

/** Folded, as all patterns below. */
const ASKS =
  /необходимо|размест|опублик|направ|представ|предостав|проинформ|отчет|орналастыр|жарияла|жибер|хабарла(?!ма)|усын|кажет|керек/
const FIRST_PERSON =
  /(?<!\p{L})(?:просим|прошу|поручаем|поручаю|сураймыз|сураймын|тапсырамыз|тапсырамын|жибериниз\p{L}*|хабарланыз\p{L}*|усыныныз\p{L}*)(?!\p{L})/u
const THIRD_PERSON = /(?<!\p{L})(?:просит|поручает|сурайды|тапсырады)(?!\p{L})/u
const WANTED =
  /(?:необходимо|нужно|следует|требуется)(?: \p{L}+){0,3} (?:размест|опублик|направ|представ|предостав|проинформ)|(?:жариялау|орналастыру|жиберу|хабарлау|усыну)(?:ды|ди)? (?:\p{L}+ )?(?:кажет|керек)/u
const ISSUER = /управлени|департамент|министерств|акимат|баскарма|министрлиг|акимдиг/

/** Whether a sentence speaks of an office: it can wait where there is little room. */
export function namesOffice(sentence: string): boolean {
  return ISSUER.test(foldInPlace(sentence))
}

/** That a swindler asks for something is news; that the department does is not. */
function isDemand(said: string): boolean {
  return FIRST_PERSON.test(said) || WANTED.test(said) || (THIRD_PERSON.test(said) && ISSUER.test(said))
}

function touches({ passages, span }: { passages: readonly Passage[]; span: Passage }): boolean {
  return passages.some(({ start, end }) => start < span.end && span.start < end)
}

interface Sentence {
  readonly text: string
  readonly folded: string
  readonly span: Passage
}

/** A line without a full stop at its end is a heading: no sentence. */
function sentencesOf({ view, folded }: Paragraph): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (const end of view.text.matchAll(SENTENCE_END)) {
    const to = end.index + end[0].length
    const span = originalSpan({ view, from, to })
    found.push({ text: view.text.slice(from, to), folded: folded.slice(from, to), span })
    from = to
  }
  return found
}

/** After a word of three letters or more, a number, a bracket or a quote, before a capital or the end. */
const SENTENCE_END = /(?<=\p{L}{3}|\p{N}|[»"”)\]%])[.!?…]+[»"”)]?(?=\s+[\p{Lu}\p{N}«"“]|\s*$)/gu

/** One sentence as a reader outside of the office sees it. */
function published(sentence: string): string {
  const bare = withoutLinks(sentence)
    .replace(/\s*\(\s*(?:далее|бұдан әрі|бұдан былай)[^)]{0,80}\)/giu, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/ +([,.;:!?])/g, '$1')
    .trim()
  const told = TOLD.exec(bare)
  const news = told && ISSUER.test(foldInPlace(told[0])) ? bare.slice(told[0].length) : bare
  return news.charAt(0).toUpperCase() + news.slice(1)
}

/** «Управление … сообщает, что»: what follows is the news. */
const TOLD =
  /^[^.!?]{0,400}?(?<!\p{L})(?:сообщает|информирует|уведомляет|доводит до (?:вашего )?сведения),?(?: о том)?,? что /iu

function withoutLinks(sentence: string): string {
  let [text, at] = ['', 0]
  for (const { start, end } of readLinks(sentence)) {
    text += sentence.slice(at, start)
    at = Math.max(at, end)
  }
  return text + sentence.slice(at)
}
