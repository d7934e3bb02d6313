import { languageMarkOf } from './language-mark.ts'

/** The root of a site, or that of one of its languages. */
export function isFrontPage(url: string): boolean {
  const parsed = URL.parse(url)
  if (!parsed) return false
  const path = parsed.pathname.split('/').filter((part) => part !== '' && languageMarkOf(part) === null)
  const isRoot = path.length === 0 || (path.length === 1 && ROOT_NAME.test(path[0] ?? ''))
  return isRoot && [...parsed.searchParams.keys()].every((name) => LANGUAGE_PARAMETER.test(name))
}

const ROOT_NAME = /^(?:index|home|main|default|glavnaya|basty-?bet|bas-?bet|startpage)(?:\.\w+)?$/i
const LANGUAGE_PARAMETER = /^(?:l|la?ng|language|locale|til)$/i
