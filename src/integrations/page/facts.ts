/** A run of visible text, as far as its neighbours have to know of it. */
export interface Run {
  /** Visible characters of the page before it. */
  readonly at: number
  readonly letters: number
  readonly isLink: boolean
  /** Inside of a heading: 1 to 6; 0 for none. */
  readonly level: number
  /** See Side. */
  readonly side: number
}

/** A part beside the text: a list, a column, comments. What lies in another one lies in all around it too. */
export interface Side {
  readonly parent: number
}

/** A day or time that the page shows or marks, with what says whose it is. */
export interface Mark {
  /** Of `datetime` or `content`; empty where only the text tells. */
  readonly value: string
  text: string
  readonly tag: string
  /** Class and id: «entry-date published». */
  readonly label: string
  /** The few words shown just before it: «Updated:»; '' for a headline and for words with a number of their own. */
  readonly before: string
  /** The first run of text in it or behind it; -1 in the head. */
  readonly run: number
  readonly side: number
  /** In an `<article>` and which of the page. */
  readonly article: number
}

/** An element that may carry the headline. */
export interface Heading {
  text: string
  /** 1 to 6; 7 for an element of another name that is called a title. */
  readonly level: number
  readonly label: string
  readonly run: number
  readonly side: number
  readonly article: number
}

/** What one pass over a page collects: as the page writes it, nothing judged yet. */
export interface Facts {
  lang: string | null
  title: string | null
  canonical: string | null
  /** The first content by name, names in lower case. */
  readonly metas: Map<string, string>
  /** Every `og:title`: themes write the site's before the page's. */
  readonly sharedTitles: string[]
  readonly jsonLd: string[]
  /** The first mark by name of the property, names in lower case. */
  readonly microdata: Map<string, Mark>
  /** Every day of publication in microdata: a list has one for each of its items. */
  readonly itemDays: Mark[]
  readonly times: Mark[]
  /** Elements named like a date, and short texts that look like one, in order. */
  readonly dated: Mark[]
  readonly headings: Heading[]
  /** What the page shows as the name of its site. */
  readonly logos: string[]
  readonly runs: Run[]
  /** Side 0 is the page itself. */
  readonly sides: Side[]
  /** The visible text at the head of the page. */
  opening: string
  /** Tags and runs of text. */
  tokens: number
  /** The deepest nesting of elements, those whose end tag may be missing apart. */
  depth: number
  /** Visible characters of the whole page. */
  letters: number
  /** Of these, characters in runs as long as a sentence, outside of links: what a menu and a notice do not have. */
  prose: number
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
    canonical: null,
    metas: new Map(),
    sharedTitles: [],
    jsonLd: [],
    microdata: new Map(),
    itemDays: [],
    times: [],
    dated: [],
    headings: [],
    logos: [],
    runs: [],
    sides: [{ parent: 0 }],
    opening: '',
    tokens: 0,
    depth: 0,
    letters: 0,
    prose: 0,
    passwords: 0,
    fields: 0,
    sources: [],
    scripts: [],
  }
}
