import type { CaptureLimits } from './captured.ts'
import type { Tab } from './tab.ts'

/**
 * The words that a reader sees, and the page as its scripts have left it: null where that is larger than the limit.
 * A page may fall quiet before its scripts have written anything; one without words gets a moment more.
 */
export async function readTab({
  tab,
  limits: { maxTextLength, maxHtmlLength },
}: {
  tab: Tab
  limits: Pick<CaptureLimits, 'maxTextLength' | 'maxHtmlLength'>
}): Promise<{ text: string; html: string | null }> {
  const words = `String(document.body?.innerText ?? '').slice(0, ${String(maxTextLength)})`
  const until = performance.now() + WRITING_MS
  let text = await ask({ tab, expression: words })
  while (text.trim().length < FEWEST_LETTERS && performance.now() < until) {
    await new Promise((done) => setTimeout(done, 200))
    text = await ask({ tab, expression: words })
  }
  const whole = `((html) => (html.length > ${String(maxHtmlLength)} ? '' : html))(String(document.documentElement?.outerHTML ?? ''))`
  return { text, html: (await ask({ tab, expression: whole })) || null }
}

const WRITING_MS = 3000
/** A headline: with fewer a page is called empty. */
const FEWEST_LETTERS = 40

/** Asked in a world of its own: the page's scripts cannot answer in its place. */
async function ask({ tab, expression }: { tab: Tab; expression: string }): Promise<string> {
  const { frameTree } = await tab.send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree')
  const frameId = frameTree.frame.id
  const world = await tab.send<{ executionContextId: number }>('Page.createIsolatedWorld', { frameId })
  const { result } = await tab.send<{ result: { value?: unknown } }>('Runtime.evaluate', {
    expression,
    contextId: world.executionContextId,
    returnByValue: true,
    timeout: 3000,
  })
  return typeof result.value === 'string' ? result.value : ''
}
