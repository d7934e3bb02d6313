import type { CaptureLimits, Picture } from './captured.ts'
import { HEIGHT, type Tab, WIDTH } from './tab.ts'

/** The whole page as one picture, coarser where it would be too large; null where nothing can be drawn. */
export async function takePicture({
  tab,
  limits,
}: {
  tab: Tab
  limits: CaptureLimits
}): Promise<Picture | null> {
  const { cssContentSize } = await tab.send<{ cssContentSize: { height: number } }>('Page.getLayoutMetrics')
  const height = Math.min(Math.max(Math.ceil(cssContentSize.height), HEIGHT), limits.maxHeight)
  const screen = { width: WIDTH, height, deviceScaleFactor: 1, mobile: false }
  // As tall as the page: what loads only when it comes into sight, loads.
  await tab.send('Emulation.setDeviceMetricsOverride', screen)
  await new Promise((done) => setTimeout(done, SETTLE_MS))
  for (const { quality, scale } of ATTEMPTS) {
    const clip = { x: 0, y: 0, width: WIDTH, height, scale }
    const params = { format: 'webp', quality, clip, captureBeyondViewport: true }
    const { data } = await tab.send<{ data: string }>('Page.captureScreenshot', params)
    const bytes = Buffer.from(data, 'base64')
    if (!isWebp(bytes)) return null
    if (bytes.length <= limits.maxPictureBytes) {
      return { bytes, width: Math.round(WIDTH * scale), height: Math.round(height * scale) }
    }
  }
  return null
}

const SETTLE_MS = 150

const ATTEMPTS = [
  { quality: 72, scale: 1 },
  { quality: 50, scale: 1 },
  { quality: 40, scale: 0.7 },
  { quality: 30, scale: 0.4 },
] as const

function isWebp(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'
}
