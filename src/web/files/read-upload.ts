import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { Problem } from '#/domain/problem.ts'
import type { FileStore } from '#/integrations/files/file-store.ts'
import { receive, type Incoming } from '#/integrations/files/store.ts'

export interface Upload {
  incoming: Incoming
  /** As the sender calls it. */
  name: string
  /** The form's texts that stand before the file. */
  fields: Record<string, string>
}

/**
 * Reads a form with one file into the store's incoming folder, as it arrives and never whole in memory.
 * Every refusal leaves nothing on disk.
 * @throws Problem file_too_big, file_empty, invalid for what is no such form
 */
export async function readUpload({
  request,
  store,
  megabytes,
}: {
  request: Request
  store: FileStore
  /** The greatest size. */
  megabytes: number
}): Promise<Upload> {
  const limit = megabytes * 1024 * 1024
  const tooBig = () => new Problem('file_too_big', { megabytes })
  if (Number(request.headers.get('content-length')) > limit + ENVELOPE) throw tooBig()
  const contentType = request.headers.get('content-type') ?? ''
  if (!contentType.startsWith('multipart/form-data') || !request.body) throw noForm()
  const body = Readable.fromWeb(request.body as ReadableStream)
  try {
    const { name, stream, fields } = await fileOf({ body, contentType })
    const incoming = await receive({ store, source: stream, limit })
    if (!incoming) throw tooBig()
    if (incoming.size > 0) return { incoming, name, fields }
    await incoming.discard()
    throw new Problem('file_empty', {})
  } finally {
    body.destroy()
  }
}

/** Room for the form's own lines around the file. */
const ENVELOPE = 64 * 1024

const limits = { files: 1, fields: 10, parts: 12, fieldNameSize: 100, fieldSize: 2000, headerPairs: 20 }

interface Part {
  name: string
  stream: Readable
  fields: Record<string, string>
}

/** Resolves at the beginning of the file; what breaks the form afterwards breaks its stream. */
function fileOf({ body, contentType }: { body: Readable; contentType: string }): Promise<Part> {
  return new Promise((resolve, reject) => {
    const form = parserOf(contentType)
    const fields: Record<string, string> = {}
    let file: BusboyFileStream | undefined
    const broken = () => {
      file?.destroy(noForm())
      reject(noForm())
    }
    form.on('field', (field, value) => void (fields[field] = value))
    form.on('file', (_field, stream, name) => {
      file = stream
      // Whoever reads it hears of its end; afterwards nobody listens, and an error without a listener ends the process.
      stream.on('error', () => undefined)
      resolve({ name: name || 'file', stream, fields })
    })
    form.on('error', broken)
    form.on('finish', () => reject(new Problem('file_empty', {})))
    body.on('error', broken)
    body.on('close', () => {
      if (!body.readableEnded) broken()
    })
    body.pipe(form)
  })
}

/** @throws Problem invalid for a form without a boundary */
function parserOf(contentType: string) {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits })
  } catch {
    throw noForm()
  }
}

function noForm(): Problem {
  return new Problem('invalid', { fields: { file: 'wrong_form' } })
}
