import { pino, type Logger } from 'pino'

/**
 * A logger for one part of the product: JSON lines on standard output, one event each. Secrets are
 * cut by name; a message is a constant, what varies goes into fields.
 */
export function createLogger(part: string): Logger {
  return (root ??= makeRoot()).child({ part })
}

export type { Logger }

let root: Logger | undefined

const secrets = ['password', 'secret', 'token', 'cookie', 'authorization', 'databaseUrl']

function makeRoot(): Logger {
  return pino({
    level: process.env.LOG_LEVEL || 'info',
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    redact: { paths: [...secrets, ...secrets.map((name) => `*.${name}`)], censor: '[cut]' },
  })
}
