// Runs on any Node from 20 on and before `npm ci`: nothing here may import a package or TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.zhariya-lock')

/**
 * Installs the packages when they are missing or package-lock.json changed, then goes on with a
 * script of the project in the project's own Node. Ends this process with that one's exit code.
 */
export async function runProject(script) {
  process.chdir(root)
  if (Number(process.versions.node.split('.')[0]) < 20) {
    stop(`Node ${process.versions.node} is too old: install Node 20 or later.`)
  }
  if (!isInstalled()) install()
  await goOn(script)
}

function isInstalled() {
  if (!existsSync(ownNode())) return false
  return (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) || isSameByHand()
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** After an `npm install` by hand npm's own note of what it installed agrees with the lock file. */
function isSameByHand() {
  const note = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const { packages: have } = JSON.parse(readFileSync(note, 'utf8'))
  const { packages: want } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const differs = ([path, { version, optional, link }]) =>
    path && !link && have[path]?.version !== version && !(optional && !have[path])
  return !Object.entries(want).some(differs)
}

function ownNode() {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
}

function install() {
  console.log('… Installing the packages (npm ci, once)')
  const begun = Date.now()
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) stop(whyNotInstalled(npm))
  writeFileSync(stamp, lockHash())
  console.log(`✓ Packages installed (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
}

function whyNotInstalled({ error, stderr = '' }) {
  if (error?.code === 'ENOENT') return 'npm was not found: install it beside Node.'
  if (/ENOSPC|no space left/i.test(stderr)) {
    return 'The disk is full: the packages need about 1.5 GB. Free some space and start again.'
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED/.test(stderr)) {
    return `The packages could not be fetched: no connection to the npm registry.\n${stderr}`
  }
  return `The packages could not be installed.\n${stderr || (error?.message ?? '')}`
}

function goOn(script) {
  const options = { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], cwd: root }
  // node_modules/.bin first, so that every `node` and tool below is the project's own.
  const PATH = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
  const child = spawn(ownNode(), [join(root, script), ...process.argv.slice(2)], {
    ...options,
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  })
  // Ctrl-C reaches the child by itself; a signal to us alone is passed on.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
  if (process.env.npm_lifecycle_event) afterParent(() => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.once('error', (error) => stop(`The project's own Node did not start: ${error.message}`))
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? (signal ? 1 : 0)
      resolve()
    })
  })
}

/** npm hands SIGTERM to its shell alone, which dies without a word to us: so look after the parent. */
function afterParent(act) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    act()
  }, 300)
  timer.unref()
}

function stop(sentence) {
  console.error(`✗ ${sentence}`)
  process.exit(1)
}
