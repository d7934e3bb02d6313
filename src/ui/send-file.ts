export interface FileToSend {
  /** The route with its purpose. */
  action: string
  /** Sent before the file. */
  fields: Record<string, string>
  file: File
}

export type SentFile =
  | { kind: 'done'; fileId: string; goTo: string | null }
  /** In the words of the server; null when something before it refused, mostly for its size. */
  | { kind: 'refused'; text: string | null }
  /** The line broke. */
  | { kind: 'broken' }

/** Sends one file by the page's own form; fetch tells no progress of what goes up. Never throws. */
export function sendFile({
  action,
  fields,
  file,
  signal,
  onProgress,
}: FileToSend & { signal: AbortSignal; onProgress: (percent: number) => void }): Promise<SentFile> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', file)
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100))
    request.onload = () => resolve(outcomeOf(request))
    request.onerror = () => resolve({ kind: 'broken' })
    request.onabort = () => resolve({ kind: 'broken' })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open('POST', action)
    request.setRequestHeader('accept', 'application/json')
    request.send(form)
  })
}

function outcomeOf({ status, responseText }: XMLHttpRequest): SentFile {
  const answer = answerOf(responseText)
  if (status === 201 && answer.fileId)
    return { kind: 'done', fileId: answer.fileId, goTo: answer.goTo ?? null }
  return { kind: 'refused', text: answer.text ?? null }
}

function answerOf(text: string): { fileId?: string; goTo?: string | null; text?: string } {
  try {
    return JSON.parse(text) as { fileId?: string }
  } catch {
    return {}
  }
}
