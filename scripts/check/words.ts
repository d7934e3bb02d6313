import { listFiles, readText } from './files.ts'

const TEXT =
  /\.(ts|tsx|mjs|css|json|jsonc|md|prisma|sql|yml|yaml|toml|html|example|txt)$|^(Dockerfile|\.ci\/run|\.npmrc)$/
/** Source documents and recorded pages say what they say. */
const QUOTED = /^(package-lock\.json$|tests\/fixtures\/)/

/** Put together from halves, so that this list does not find itself. */
const banned: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: word('TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'), reason: 'unfinished work belongs to an issue' },
  {
    pattern: /(?<![\w.:\/-])\/(?:work|home|Users|mnt|tmp\/[a-z]+)\/[\w.-]/,
    reason: 'a path of one machine',
  },
  {
    pattern: new RegExp(
      'regis' + 'try\\.(?!npmjs\\.org\\b)[a-z0-9-]+\\.|art' + 'ifactory|ver' + 'daccio',
      'i',
    ),
    reason: 'a package host of one network',
  },
  {
    pattern: new RegExp('\\b(clau' + 'de|anthro' + 'pic|chat' + 'gpt|copi' + 'lot|sub-?ag' + 'ent)\\b', 'i'),
    reason: 'the project speaks of itself only',
  },
  { pattern: new RegExp('@ts-(ig' + 'nore|no' + 'check)'), reason: 'a type error is mended, not silenced' },
]

/** Words that do not belong into a repository that speaks of itself only; and one host for every package. */
export async function words(root: string): Promise<string[]> {
  const found = listFiles(root)
    .filter((path) => TEXT.test(path) && !QUOTED.test(path))
    .flatMap((path) => offences({ path, text: readText({ root, path }) }))
  return [...found, ...foreignHosts(root)]
}

function offences({ path, text }: { path: string; text: string }): string[] {
  return text.split('\n').flatMap((line, index) =>
    banned.flatMap(({ pattern, reason }) => {
      const match = pattern.exec(line)
      return match ? [`${path}:${index + 1}: "${match[0]}": ${reason}`] : []
    }),
  )
}

function foreignHosts(root: string): string[] {
  const lock = readText({ root, path: 'package-lock.json' })
  const hosts = [...lock.matchAll(/"resolved": "([a-z+]+:\/\/[^/"]+)/g)].map(([, host]) => host)
  return [...new Set(hosts)]
    .filter((host) => host !== 'https://registry.npmjs.org')
    .map((host) => `package-lock.json: packages resolved from ${host}`)
}

function word(...list: string[]): RegExp {
  return new RegExp(`\\b(${list.join('|')})\\b`)
}
