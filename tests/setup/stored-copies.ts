import sharp from 'sharp'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import { recordEvidence } from '#/server/evidence/record.ts'
import type { World } from '../people.ts'

/** Copies of every link of a report, as the browser leaves them; only where the product's own store is at hand. */
export async function keepCopies(input: { world: World; obligationId: string; text: string }): Promise<void> {
  const { world, obligationId, text } = input
  const folder = process.env.E2E_FILES_DIR
  if (!folder) return
  const drawn = { width: 1280, height: 900, channels: 3 as const, background: '#dfe9ea' }
  const picture = await sharp({ create: drawn }).webp().toBuffer()
  const kept = async (bytes: Uint8Array) => ({
    ...(await storeBytes({ store: openDiskStore(folder), bytes })),
    width: null,
    height: null,
  })
  const files = [
    { ...(await kept(picture)), kind: 'screenshot' as const, width: 1280, height: 900 },
    { ...(await kept(Buffer.from(`${text}\n`.repeat(40)))), kind: 'text' as const },
    { ...(await kept(Buffer.from(text))), kind: 'mhtml' as const },
    { ...(await kept(Buffer.from(`HTTP/1.1 200 OK\r\n\r\n${text}`))), kind: 'response' as const },
  ]
  const links = await world.db.prisma.reportItem.findMany({
    where: { obligationId, kind: 'link' },
    select: { id: true },
  })
  const job = { ...world.as('job'), actor: { kind: 'system' as const, job: 'capture-evidence' } }
  const url = 'https://museum.kz/a'
  for (const { id: itemId } of links) {
    const seen = { verifiedAt: new Date().toISOString(), url, finalUrl: url, redirects: [] }
    await recordEvidence(job, { itemId, ...seen, files })
  }
}
