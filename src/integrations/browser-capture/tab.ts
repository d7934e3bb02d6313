import type { Protocol, ProtocolEvent } from './protocol.ts'

/** One page of a profile of its own; with `close` nothing of it is left. */
export interface Tab {
  readonly send: <Answer = unknown>(method: string, params?: Record<string, unknown>) => Promise<Answer>
  readonly listen: (listener: (event: ProtocolEvent) => void) => () => void
  readonly close: () => Promise<void>
}

/**
 * Opens an empty page without cookies, downloads, permissions, service workers or dialogs that wait. These are
 * manners: what keeps a page out of our network is the proxy.
 */
export async function openTab(protocol: Protocol): Promise<Tab> {
  const { browserContextId } = await protocol.send<{ browserContextId: string }>({
    method: 'Target.createBrowserContext',
    params: { disposeOnDetach: true },
  })
  const close = () =>
    protocol.send({ method: 'Target.disposeBrowserContext', params: { browserContextId } }).then(
      () => undefined,
      () => undefined,
    )
  try {
    const session = await attach({ protocol, browserContextId })
    const send: Tab['send'] = (method, params) => protocol.send({ method, params, session })
    const listen: Tab['listen'] = (listener) =>
      protocol.listen((event) => {
        if (event.sessionId === session) listener(event)
      })
    await prepare({ send, listen })
    return { send, listen, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function attach({
  protocol,
  browserContextId,
}: {
  protocol: Protocol
  browserContextId: string
}): Promise<string> {
  await protocol.send({
    method: 'Browser.setDownloadBehavior',
    params: { behavior: 'deny', browserContextId },
  })
  const { targetId } = await protocol.send<{ targetId: string }>({
    method: 'Target.createTarget',
    params: { url: 'about:blank', browserContextId, width: WIDTH, height: HEIGHT },
  })
  const { sessionId } = await protocol.send<{ sessionId: string }>({
    method: 'Target.attachToTarget',
    params: { targetId, flatten: true },
  })
  return sessionId
}

/** A usual desktop window. */
export const WIDTH = 1280
export const HEIGHT = 900

async function prepare({ send, listen }: Pick<Tab, 'send' | 'listen'>): Promise<void> {
  listen(({ method }) => {
    if (method === 'Page.javascriptDialogOpening') {
      void send('Page.handleJavaScriptDialog', { accept: false }).catch(() => undefined)
    }
  })
  await Promise.all([
    send('Page.enable'),
    send('Page.setLifecycleEventsEnabled', { enabled: true }),
    send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
    send('Network.setBypassServiceWorker', { bypass: true }),
    // The fetch has noted what is wrong with a certificate; the copy is taken all the same.
    send('Security.setIgnoreCertificateErrors', { ignore: true }),
    send('Page.addScriptToEvaluateOnNewDocument', { source: WITHOUT }),
    // The bytes of a page's own answer can be had before the page reads them, and only then.
    send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Response' }] }),
  ])
}

const WITHOUT = `
  delete Navigator.prototype.serviceWorker
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) delete globalThis[name]
`
