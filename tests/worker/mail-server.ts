import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerAddress } from 'smtp-server'

export interface MailServer {
  readonly url: string
  /** What it has taken, in order. */
  readonly taken: ParsedMail[]
  close(): Promise<void>
}

/**
 * A mail server of the tests. What it does is said by the recipient: `unknown@` 550 at once, `spam@` 554 after
 * the message, `busy@` 451 the first time, `drop@` breaks the connection the first time, `slow@` answers late.
 */
export async function startMailServer({ slowMs = 4000 }: { slowMs?: number } = {}): Promise<MailServer> {
  const taken: ParsedMail[] = []
  const seen = new Set<string>()
  const firstTime = (address: string) => seen.size < seen.add(address).size
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }: SMTPServerAddress, _session, done) {
      if (address.startsWith('unknown')) return done(refusal(550, 'No such user here'))
      if (address.startsWith('busy') && firstTime(address)) return done(refusal(451, 'Try again later'))
      if (address.startsWith('drop') && firstTime(address)) return void dropAll()
      done()
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]?.address ?? ''
      simpleParser(stream).then((mail) => {
        if (to.startsWith('spam')) return done(refusal(554, 'Looks like spam'))
        taken.push(mail)
        setTimeout(done, to.startsWith('slow') && firstTime(to) ? slowMs : 0)
      }, done)
    },
  })
  const dropAll = () => {
    for (const connection of server.connections) connection.close()
  }
  // A client that is killed resets its connection.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
