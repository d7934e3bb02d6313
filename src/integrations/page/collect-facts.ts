import { nothing } from './called.ts'
import { startCaptures } from './captures.ts'
import { noFacts, type Facts, type Heading, type Mark } from './facts.ts'
import { endBlock, enter, leave, sideOf, startOfPage, whereabouts, type Place } from './place.ts'
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
        enter({ facts, place, name, attributes })
        const attend = attention[name]
        if (attend) attend({ facts, attributes })
        const done = isNoted({ place, attributes }) ? wanted({ facts, place, name, attributes }) : null
        if (done) captures.start({ name, done })
        captures.open(name)
      },
      close(name) {
        captures.close(name)
        leave({ facts, place, name })
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
  endBlock({ facts, place })
  return facts
}

type Attend = (seen: { facts: Facts; attributes: Attributes }) => void

const attention: Record<string, Attend | undefined> = {
  html({ facts, attributes }) {
    facts.lang ??= attributes.lang || null
  },
  meta({ facts, attributes }) {
    const content = attributes.content?.trim()
    const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv']
    const key = name?.trim().toLowerCase()
    // Each item of a list has such days: see `itemDays`.
    if (attributes.itemprop !== undefined && key !== undefined && ITEM_DAYS.has(key)) return
    if (!key || !content || facts.metas.size >= MAX_KEPT) return
    if (key === 'og:title' && facts.sharedTitles.length < MAX_TITLES) facts.sharedTitles.push(content)
    if (!facts.metas.has(key)) facts.metas.set(key, content)
  },
  link({ facts, attributes }) {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
      facts.canonical ??= attributes.href?.trim() || null
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

interface Element {
  facts: Facts
  place: Place
  name: string
  attributes: Attributes
}

/** Nearly no element says anything of its page by its name, its class or its properties. */
const isNoted = ({ place: { tag, called }, attributes }: Pick<Element, 'place' | 'attributes'>) =>
  tag.isNoted || called !== nothing || attributes.itemprop !== undefined || attributes.itemtype !== undefined

/** What to do with the text of this element; null for most. */
function wanted({ facts, place, name, attributes }: Element): Keep | null {
  if (name === 'title' && place.svgs === 0 && facts.title === null) {
    facts.title = ''
    return (text) => (facts.title = text)
  }
  const heading = keepHeading({ facts, place, attributes })
  if (heading) return heading
  if (attributes.itemtype) place.isForeignItem = FOREIGN_ITEM.test(attributes.itemtype)
  const property = attributes.itemprop?.trim().toLowerCase()
  const isNamed = name === 'time' || place.called.date
  if (property === undefined && !isNamed) {
    return place.called.logo && facts.logos.length < MAX_TITLES && !place.tag.isVoid
      ? (text) => facts.logos.push(text)
      : null
  }
  const mark: Mark = {
    value: attributes.content ?? attributes.datetime ?? attributes.title ?? '',
    text: '',
    tag: name,
    label: `${attributes.class ?? ''} ${attributes.id ?? ''}`,
    ...whereabouts({ facts, place }),
  }
  const isProperty = property !== undefined && keepProperty({ facts, place, property, mark })
  if (!isProperty && isNamed) keepMark({ into: name === 'time' ? facts.times : facts.dated, mark })
  return place.tag.isVoid ? null : (text) => (mark.text = text)
}

type Keep = (text: string) => void

const FOREIGN_ITEM = /comment|review|rating|book|movie|music|product|event/i

function keepHeading({
  facts,
  place,
  attributes,
}: Pick<Element, 'facts' | 'place' | 'attributes'>): Keep | null {
  const level = place.tag.level || CALLED_TITLE_LEVEL
  if (place.tag.level === 0 && (place.level > 0 || !place.called.title)) return null
  if (place.tag.isVoid || facts.headings.length >= (level === 1 ? MAX_KEPT : MAX_HEADINGS)) return null
  const heading: Heading = {
    text: '',
    level,
    label: `${attributes.class ?? ''} ${attributes.id ?? ''}`,
    run: facts.runs.length,
    side: sideOf(place),
    article: place.article,
  }
  facts.headings.push(heading)
  const isLogo = place.called.logo && facts.logos.length < MAX_TITLES
  return (text) => {
    heading.text = text
    if (isLogo) facts.logos.push(text)
  }
}

const CALLED_TITLE_LEVEL = 7

function keepProperty({
  facts: { microdata, itemDays },
  place,
  property,
  mark,
}: {
  facts: Facts
  place: Place
  property: string
  mark: Mark
}): boolean {
  if (place.isForeignItem) return false
  const isDay = ITEM_DAYS.has(property) && itemDays.length < MAX_KEPT
  if (isDay) itemDays.push(mark)
  if (microdata.size >= MAX_KEPT || microdata.has(property)) return isDay
  microdata.set(property, mark)
  return true
}

const ITEM_DAYS = new Set(['datepublished', 'datecreated', 'uploaddate'])

function keepMark({ into, mark }: { into: Mark[]; mark: Mark }): void {
  if (into.length < MAX_KEPT) into.push(mark)
}

const MAX_KEPT = 200
const MAX_HEADINGS = 40
const MAX_TITLES = 5

const MAX_SCRIPTS = 300

function keepScript({ script, into }: { script: string; into: string[] }): void {
  if (into.length < MAX_SCRIPTS) into.push(script)
}

function readVisible({ facts, place, text }: { facts: Facts; place: Place; text: string }): void {
  const shown = text.trim()
  if (!shown) return
  const isOwn = shown.length <= MAX_DATE_TEXT && !(place.isForeignItem && place.holder?.itemprop)
  if (isOwn && facts.dated.length < MAX_KEPT && LOOKS_LIKE_A_DATE.test(shown)) {
    facts.dated.push({
      value: '',
      text: shown,
      tag: '',
      label: `${place.holder?.class ?? ''} ${place.holder?.id ?? ''}`,
      ...whereabouts({ facts, place }),
    })
  }
  if (facts.runs.length < MAX_RUNS) {
    const { isLink, level } = place
    facts.runs.push({ at: facts.letters, letters: shown.length, isLink, level, side: sideOf(place) })
  }
  facts.letters += shown.length
  if (!place.isLink) place.block += shown.length
  if (facts.opening.length < MAX_OPENING)
    facts.opening += `${place.isBlockStart ? '\n' : ' '}${shown.slice(0, MAX_OPENING)}`
  place.isBlockStart = false
  place.before = place.level === 0 && shown.length <= MAX_BEFORE ? shown : ''
}

const MAX_BEFORE = 40
const MAX_RUNS = 10_000

const MAX_OPENING = 6000
const MAX_DATE_TEXT = 120
const LOOKS_LIKE_A_DATE = /(?:^|\D)(?:(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.\d\d)(?:\D|$)/
