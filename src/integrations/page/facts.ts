/** A day or time that the page shows or marks, with what says whose it is. */
export interface Mark {
  /** Of `datetime` or `content`; empty where only the text tells. */
  readonly value: string
  readonly text: string
  /** Tag, class and id: «time entry-date published». */
  readonly label: string
  /** The words shown just before it: «Updated:»; '' where they hold a number of their own. */
  readonly before: string
  /** Behind the first headline of the page. */
  readonly isBelowHeadline: boolean
  /** In the article that holds the headline. */
  readonly isInArticle: boolean
}

/** What one pass over a page collects: as the page writes it, nothing judged yet. */
export interface Facts {
  lang: string | null
  title: string | null
  headline: string | null
  canonical: string | null
  /** The first content by name, names in lower case. */
  readonly metas: Map<string, string>
  readonly jsonLd: string[]
  /** The first mark by name of the property, names in lower case. */
  readonly microdata: Map<string, Mark>
  readonly times: Mark[]
  /** Elements named like a date, and short texts that look like one, in order. */
  readonly dated: Mark[]
  /** The visible text at the head of the page. */
  opening: string
  /** Tags and runs of text. */
  tokens: number
  /** The deepest nesting of elements, those whose end tag may be missing apart. */
  depth: number
  /** Visible characters of the whole page. */
  letters: number
  passwords: number
  /** Fields to write into. */
  fields: number
  /** Addresses of scripts, frames and forms. */
  readonly sources: string[]
  /** Scripts of the page: a last place to look for what it says of itself. */
  readonly scripts: string[]
}

export function noFacts(): Facts {
  return {
    lang: null,
    title: null,
    headline: null,
    canonical: null,
    metas: new Map(),
    jsonLd: [],
    microdata: new Map(),
    times: [],
    dated: [],
    opening: '',
    tokens: 0,
    depth: 0,
    letters: 0,
    passwords: 0,
    fields: 0,
    sources: [],
    scripts: [],
  }
}
