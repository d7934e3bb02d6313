import { startCaptures } from './captures.ts'
import { noFacts, type Facts, type Mark } from './facts.ts'
import { walkHtml, type Attributes } from './walk-html.ts'

/** Reads a whole page in one pass. */
export function collectFacts(html: string): Facts {
  const facts = noFacts()
  const captures = startCaptures()
  const place = startOfPage()
  walkHtml({
    html,
    walker: {
      open(name, attributes) {
        place.holder = attributes
        facts.tokens += 1
        if (!ENDLESS.has(name) && (place.depth += 1) > facts.depth) facts.depth = place.depth
        const attend = attention[name]
        if (attend) attend({ facts, place, attributes })
        const done = wanted({ facts, place, name, attributes })
        if (done) captures.start({ name, done })
        captures.open(name)
        if (MUTED.has(name)) place.muted ??= name
        if (name === 'script')
          place.script = attributes.type?.includes('ld+json') ? facts.jsonLd : facts.scripts
      },
      close(name) {
        captures.close(name)
        place.holder = null
        if (!ENDLESS.has(name) && place.depth > 0) place.depth -= 1
        if (name === place.muted) place.muted = null
        if (name === 'script') place.script = null
        if (name === 'svg' && place.svgs > 0) place.svgs -= 1
        if (name === 'article') leaveArticle(place)
      },
      text(text) {
        facts.tokens += 1
        if (place.script) return void keepScript({ script: text, into: place.script })
        if (place.muted === 'style') return
        captures.text(text)
        if (place.muted === null) readVisible({ facts, place, text })
      },
    },
  })
  captures.end()
  return facts
}

interface Place {
  muted: string | null
  script: string[] | null
  svgs: number
  articles: number
  depth: number
  /** In the article that holds the headline. */
  isInOwn: boolean
  /** Of the tag just opened: the text that follows is its own. */
  holder: Attributes | null
  /** The end of the last visible text. */
  before: string
  /** Inside of a comment, a book or an event, which have days of their own. */
  isForeignItem: boolean
}

function startOfPage(): Place {
  return {
    muted: null,
    script: null,
    svgs: 0,
    articles: 0,
    depth: 0,
    isInOwn: false,
    holder: null,
    before: '',
    isForeignItem: false,
  }
}

function leaveArticle(place: Place): void {
  if (place.articles > 0) place.articles -= 1
  if (place.articles === 0) place.isInOwn = false
}

/** What is in them is not shown as text of the page. */
const MUTED = new Set(['script', 'style', 'noscript', 'template', 'title', 'textarea', 'select', 'option'])

type Attend = (seen: { facts: Facts; place: Place; attributes: Attributes }) => void

const attention: Record<string, Attend | undefined> = {
  html({ facts, attributes }) {
    facts.lang ??= attributes.lang || null
  },
  meta({ facts, attributes }) {
    const content = attributes.content?.trim()
    const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv']
    const key = name?.trim().toLowerCase()
    if (key && content && facts.metas.size < MAX_KEPT && !facts.metas.has(key)) facts.metas.set(key, content)
  },
  link({ facts, attributes }) {
    if (attributes.rel?.toLowerCase() === 'canonical') facts.canonical ??= attributes.href || null
  },
  svg({ place }) {
    place.svgs += 1
  },
  article({ place }) {
    place.articles += 1
  },
  input({ facts, attributes }) {
    const type = attributes.type?.toLowerCase() ?? 'text'
    if (type === 'password') facts.passwords += 1
    if (type === 'text' || type === 'email' || type === 'tel') facts.fields += 1
  },
  textarea({ facts }) {
    facts.fields += 1
  },
  script: keepSource,
  iframe: keepSource,
  form: keepSource,
}

function keepSource({ facts, attributes }: Parameters<Attend>[0]): void {
  const source = attributes.src ?? attributes.action
  if (source && facts.sources.length < MAX_KEPT) facts.sources.push(source)
}

/** What to do with the text of this element; null for nearly all. */
function wanted({
  facts,
  place,
  name,
  attributes,
}: {
  facts: Facts
  place: Place
  name: string
  attributes: Attributes
}): ((text: string) => void) | null {
  if (name === 'title' && place.svgs === 0 && facts.title === null) {
    facts.title = ''
    return (text) => (facts.title = text)
  }
  if (name === 'h1' && !facts.headline) {
    facts.headline = ''
    place.isInOwn = place.articles > 0
    return (text) => (facts.headline = text)
  }
  if (attributes.itemtype) place.isForeignItem = FOREIGN_ITEM.test(attributes.itemtype)
  const property = attributes.itemprop?.trim().toLowerCase()
  const isNamed =
    name === 'time' ||
    (attributes.class !== undefined && NAMED_LIKE_A_DATE.test(attributes.class)) ||
    (attributes.id !== undefined && NAMED_LIKE_A_DATE.test(attributes.id))
  if (property === undefined && !isNamed) return null
  const mark: Mark = {
    value: attributes.content ?? attributes.datetime ?? attributes.title ?? '',
    text: '',
    label: `${name} ${attributes.class ?? ''} ${attributes.id ?? ''}`,
    ...whereabouts({ facts, place }),
  }
  const keep = property === undefined ? null : keepProperty({ facts, place, property, mark })
  if (VOID.has(name)) return null
  return keep ?? (isNamed ? keepMark({ into: name === 'time' ? facts.times : facts.dated, mark }) : null)
}

const FOREIGN_ITEM = /comment|review|rating|book|movie|music|product|event/i

/** They have no text and no end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** And these may leave theirs out. */
const ENDLESS = new Set([...VOID, ...'p li td th tr dd dt option colgroup tbody thead tfoot'.split(' ')])

type Keep = (text: string) => void

function keepProperty({
  facts: { microdata },
  place,
  property,
  mark,
}: {
  facts: Facts
  place: Place
  property: string
  mark: Mark
}): Keep | null {
  if (place.isForeignItem || microdata.size >= MAX_KEPT || microdata.has(property)) return null
  microdata.set(property, mark)
  return (text) => microdata.set(property, { ...mark, text })
}

function keepMark({ into, mark }: { into: Mark[]; mark: Mark }): Keep | null {
  if (into.length >= MAX_KEPT) return null
  const at = into.push(mark) - 1
  return (text) => (into[at] = { ...mark, text })
}

const MAX_KEPT = 200

const NAMED_LIKE_A_DATE =
  /(?:date|time|publi|posted|created|submitted|byline|kuni|data)(?!picker|base|-toggle|r\b)/i

const MAX_SCRIPTS = 300

function keepScript({ script, into }: { script: string; into: string[] }): void {
  if (into.length < MAX_SCRIPTS) into.push(script)
}

function readVisible({ facts, place, text }: { facts: Facts; place: Place; text: string }): void {
  const shown = text.trim()
  if (!shown) return
  facts.letters += shown.length
  if (facts.opening.length < MAX_OPENING) facts.opening += `${shown.slice(0, MAX_OPENING)}\n`
  const isOwn = shown.length <= MAX_DATE_TEXT && !(place.isForeignItem && place.holder?.itemprop)
  if (isOwn && facts.dated.length < MAX_KEPT && LOOKS_LIKE_A_DATE.test(shown)) {
    facts.dated.push({
      value: '',
      text: shown,
      label: `${place.holder?.class ?? ''} ${place.holder?.id ?? ''}`,
      ...whereabouts({ facts, place }),
    })
  }
  place.before = shown.slice(-MAX_BEFORE)
}

const whereabouts = ({ facts, place }: { facts: Facts; place: Place }) => ({
  before: /\d/.test(place.before) ? '' : place.before,
  isBelowHeadline: facts.headline !== null,
  isInArticle: place.isInOwn,
})

const MAX_BEFORE = 40

const MAX_OPENING = 6000
const MAX_DATE_TEXT = 120
const LOOKS_LIKE_A_DATE = /(?:^|\D)(?:(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.\d\d)(?:\D|$)/
