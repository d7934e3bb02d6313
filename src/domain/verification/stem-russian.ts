/**
 * The stem of a Russian word in lower case, ё written as е: the algorithm of Snowball
 * (https://snowballstem.org/algorithms/russian/stemmer.html), step by step.
 */
export function stemRussian(word: string): string {
  const rv = word.search(/[аеиоуыэюя]/) + 1
  if (rv === 0) return word
  const head = word.slice(0, rv)
  let tail = word.slice(rv)
  const gerund = without({ tail, first: GERUND_AFTER_A, second: GERUND })
  if (gerund !== tail) tail = gerund
  else {
    tail = tail.replace(REFLEXIVE, '')
    tail = withoutEnding(tail)
  }
  tail = tail.replace(/и$/, '')
  if (DERIVATIONAL.test(regionTwo({ word: head + tail, rv }))) tail = tail.replace(DERIVATIONAL, '')
  return head + tidied(tail)
}

const GERUND_AFTER_A = /([ая])(?:в|вши|вшись)$/
const GERUND = /(?:ив|ивши|ившись|ыв|ывши|ывшись)$/
const REFLEXIVE = /(?:ся|сь)$/
const ADJECTIVE = /(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/
const PARTICIPLE_AFTER_A = /([ая])(?:ем|нн|вш|ющ|щ)$/
const PARTICIPLE = /(?:ивш|ывш|ующ)$/
const VERB_AFTER_A = /([ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)$/
const VERB =
  /(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю)$/
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/
const DERIVATIONAL = /(?:ость|ост)$/

function withoutEnding(tail: string): string {
  const adjectival = tail.replace(ADJECTIVE, '')
  if (adjectival !== tail) {
    return without({ tail: adjectival, first: PARTICIPLE_AFTER_A, second: PARTICIPLE })
  }
  const verb = without({ tail, first: VERB_AFTER_A, second: VERB })
  return verb === tail ? tail.replace(NOUN, '') : verb
}

/** The longer of two endings goes; one of the first group only after а or я, which stays. */
function without({ tail, first, second }: { tail: string; first: RegExp; second: RegExp }): string {
  const [one, two] = [tail.replace(first, '$1'), tail.replace(second, '')]
  return one.length < two.length ? one : two
}

/** What stands after the second change from a vowel to a consonant. */
function regionTwo({ word, rv }: { word: string; rv: number }): string {
  const match = /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя][^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]/.exec(word)
  return match ? word.slice(Math.max(match[0].length, rv)) : ''
}

function tidied(tail: string): string {
  if (tail.endsWith('нн')) return tail.slice(0, -1)
  const plain = tail.replace(/(?:ейше|ейш)$/, '')
  if (plain !== tail) return plain.endsWith('нн') ? plain.slice(0, -1) : plain
  return tail.replace(/ь$/, '')
}
