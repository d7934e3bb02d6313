/** Suffixes of files that are top-level domains too. */
const fileSuffixes = new Set('zip mov md py pl sh rs ps cab java so mo pm'.split(' '))

/** Whether a name without a scheme is text all the same: a file, or two sentences without a space between. */
export function isText(name: string): boolean {
  if (/[/?#]|^www\./i.test(name)) return false
  const suffix = name.slice(name.lastIndexOf('.') + 1)
  return fileSuffixes.has(suffix.toLowerCase()) || isTitlecase(suffix)
}

/** «жыл.Дети», «end.In»: nobody writes a domain's ending with one capital. */
function isTitlecase(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word)
}
