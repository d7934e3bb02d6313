/**
 * «З июня», «2О26», «І5»: figures that were read as the letters that look like them. Only beside other figures, or
 * where a number alone makes sense.
 */
export function withFigures({ text, after }: { text: string; after: string }): string {
  if (/^З$/u.test(text) && COUNTED.test(after)) return '3'
  if (/^З-\p{Ll}{1,4}/u.test(text)) return text.replace('З', '3')
  const isMixed = /^[\dОоOoЗзІіIl]+[.,]?$/u.test(text) && /\d/.test(text) && /\D/.test(text)
  return isMixed ? text.replace(/[^\d.,]/gu, (letter) => FIGURES[letter] ?? letter) : text
}

const COUNTED =
  /^(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе|қазан|қараша|желтоқсан|рабоч|календар|дн|час|мес|недел|жұмыс|күн|сағат|апта|ай)/iu
const FIGURES: Readonly<Record<string, string>> = {
  О: '0',
  о: '0',
  O: '0',
  o: '0',
  З: '3',
  з: '3',
  І: '1',
  і: '1',
  I: '1',
  l: '1',
}
