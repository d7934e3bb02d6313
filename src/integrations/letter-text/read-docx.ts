import { Problem } from '#/domain/problem.ts'
import { readXml } from '../table-in/read-xml.ts'
import { meterOf, partsOf } from '../table-in/zip.ts'
import { docxText } from './docx-text.ts'
import type { Message } from './message.ts'

/**
 * The text of a Word document, its headers first. The package is read as XLSX is: unpacked bytes are counted as
 * they come, entities are refused. Runs in a process of its own.
 */
export async function* readDocx(bytes: Buffer): AsyncGenerator<Message> {
  try {
    const parts = partsOf({ bytes, limit: MOST_UNPACKED })
    const meter = meterOf(MOST_UNPACKED)
    const headers = [...parts.keys()].filter((name) => /^word\/header\d{0,2}\.xml$/.test(name)).sort()
    const texts: string[] = []
    for (const name of [...headers, 'word/document.xml']) {
      const part = parts.get(name)
      if (!part) continue
      const { listener, text } = docxText()
      const reading = readXml({ part, meter, listener })
      while (!(await reading.next()).done);
      texts.push(text())
    }
    yield { kind: 'pages', total: 1 }
    yield { kind: 'text', number: 1, text: texts.join('\n') }
    yield { kind: 'done' }
  } catch (error) {
    yield { kind: 'refused', problem: problemOf(error) }
  }
}

/** A letter with its pictures has five megabytes; pictures are not unpacked, but counted. */
const MOST_UNPACKED = 200 * 1024 * 1024

function problemOf(error: unknown) {
  const why = error instanceof Problem && error.code === 'table_refused' ? String(error.details.why) : null
  if (why === 'encrypted') return 'encrypted'
  return why === 'too_big' ? 'too_heavy' : 'broken'
}
