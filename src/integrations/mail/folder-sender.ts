import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { messageOf, type MailSender, type Sender } from './letter.ts'

/**
 * Writes each mail as `<id>.eml`, which any mail program opens, and its parts as `<id>.json` beside it for the
 * demo's page. The name is the row's id, so that a second try replaces the first.
 */
export function folderSender({ folder, sender }: { folder: string; sender: Sender }): MailSender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async send(letter) {
      const { message } = await transport.sendMail(messageOf({ letter, sender }))
      await mkdir(folder, { recursive: true })
      await put({ path: join(folder, `${letter.id}.eml`), content: message as Buffer })
      await put({ path: join(folder, `${letter.id}.json`), content: JSON.stringify(letter) })
      return { kind: 'delivered' }
    },
    close: () => transport.close(),
  }
}

/** Whole or not at all: a reader beside us never sees half a file. Readable by its owner only, for its secrets. */
async function put({ path, content }: { path: string; content: Buffer | string }): Promise<void> {
  await writeFile(`${path}.tmp`, content, { mode: 0o600 })
  await rename(`${path}.tmp`, path)
}
