import { buildConnector } from 'undici'
import type { LookupFunction } from 'node:net'
import { type Certificate, TLSSocket } from 'node:tls'
import { openTunnel } from '#/integrations/safe-fetch/open-tunnel.ts'

/** What the connection itself told. */
export interface Seen {
  remoteAddress: string | null
  /** Code of the fault and who issued the certificate; null where it is in order. */
  certificateFault: string | null
}

/**
 * Connects to what the lookup judges only, and notes what the connection tells.
 * @param verified false takes a certificate that proves nothing: the answer must be marked by its fault.
 */
export function connectorOf({
  lookup,
  proxy,
  verified,
  seen,
  timeoutMs,
}: {
  lookup: LookupFunction
  proxy: URL | null
  verified: boolean
  seen: Seen
  timeoutMs: number
}): buildConnector.connector {
  const connect = buildConnector({
    timeout: timeoutMs,
    autoSelectFamily: true,
    allowH2: false,
    rejectUnauthorized: verified,
    lookup,
  })
  return (options, callback) => {
    const finish: typeof callback = (...result) => {
      const [, socket] = result
      if (socket) note({ socket, seen })
      callback(...result)
    }
    if (!proxy) return connect(options, finish)
    openTunnel({ proxy, to: options, lookup, timeoutMs }).then(
      (httpSocket) => {
        if (options.protocol === 'https:') connect({ ...options, httpSocket }, finish)
        else finish(null, httpSocket)
      },
      (error: unknown) => finish(error instanceof Error ? error : new Error(String(error)), null),
    )
  }
}

/** Whether a connection failed by its certificate, and not by its speech. */
export function isCertificateFault(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_CERT|HOSTNAME_MISMATCH)/.test(
    String(error.code),
  )
}

function note({ socket, seen }: { socket: NonNullable<ConnectedSocket>; seen: Seen }): void {
  seen.remoteAddress = socket.remoteAddress ?? null
  if (!(socket instanceof TLSSocket) || socket.authorized) return
  // Node's types say Error; a refused certificate leaves its code here.
  const fault = String(socket.authorizationError)
  const by = nameOf(socket.getPeerCertificate().issuer)
  seen.certificateFault = by ? `${fault} (${by})` : fault
}

/** A certificate may come without an issuer, whatever the types say. */
function nameOf(issuer: Partial<Certificate> | undefined): string | undefined {
  return [issuer?.O ?? issuer?.CN].flat().at(0)?.slice(0, LONGEST_NAME)
}

const LONGEST_NAME = 200

type ConnectedSocket = Parameters<Parameters<buildConnector.connector>[1]>[1]
