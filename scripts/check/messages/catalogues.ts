import { readText } from '../files.ts'

export const languages = ['kk', 'ru', 'en'] as const
export type Language = (typeof languages)[number]
/** Full key (`review.accept.title`) → text. */
export type Catalogue = ReadonlyMap<string, string>

interface Branch {
  [key: string]: string | Branch
}

export function readCatalogues(root: string): Record<Language, Catalogue> {
  const read = (language: Language): Catalogue => {
    const tree = JSON.parse(readText({ root, path: `src/i18n/messages/${language}.json` })) as Branch
    return new Map(leaves({ branch: tree, prefix: '' }))
  }
  return { kk: read('kk'), ru: read('ru'), en: read('en') }
}

function leaves({ branch, prefix }: { branch: Branch; prefix: string }): [string, string][] {
  return Object.entries(branch).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves({ branch: value, prefix: `${prefix}${key}.` }),
  )
}
