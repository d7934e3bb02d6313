import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, readText } from './files.ts'
import { languages, readCatalogues } from './messages/catalogues.ts'
import { dynamicKeys } from './messages/dynamic-keys.ts'
import { officialTexts } from './messages/official-texts.ts'
import { problemSentences } from './messages/problem-sentences.ts'
import { sameEverywhere, wellFormed } from './messages/sentences.ts'
import { readUsage } from './messages/usage.ts'

const TRANSLATED = /^src\/(?!i18n\/messages\/|server\/db\/generated\/).*\.tsx?$/

/** Three languages say the same things, each in its own grammar, and nothing is missing or left over. */
export async function messages(root: string): Promise<string[]> {
  if (!existsSync(join(root, 'src/i18n/messages'))) return []
  const catalogues = readCatalogues(root)
  const files = listFiles(root)
    .filter((path) => TRANSLATED.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path, text: readText({ root, path }) }))
  const keys = new Set(languages.flatMap((language) => [...catalogues[language].keys()]))
  return [
    ...sameEverywhere(catalogues),
    ...languages.flatMap((language) => wellFormed({ language, catalogue: catalogues[language] })),
    ...languages.flatMap((language) => officialTexts({ language, catalogue: catalogues[language] })),
    ...readUsage({ files, keys, dynamicKeys }),
    ...(await problemSentences({ root, keys })),
  ]
}
