import { Parser } from 'htmlparser2'
import { refused } from './refuse.ts'
import { type Meter, type Part, unpack } from './zip.ts'

/** What a part's reader hears; names come without their prefix. */
export interface Listener {
  open?: (element: Element) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * Reads a part as it unpacks; control comes back after every piece, so that what was heard can be handed on.
 * A part that declares entities is refused: none of Excel's does.
 */
export async function* readXml({
  part,
  meter,
  listener,
}: {
  part: Part
  meter: Meter
  listener: Listener
}): AsyncGenerator<void> {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => listener.open?.({ name: bare(name), attributes }),
      ontext: (text) => listener.text?.(text),
      onclosetag: (name) => listener.close?.(bare(name)),
      onprocessinginstruction: (name) => {
        if (name.toLowerCase().startsWith('!')) throw refused('entities')
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  )
  let decoder: TextDecoder | null = null
  for await (const chunk of unpack({ part, meter })) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    parser.write(decoded({ decoder, chunk }))
    yield
  }
  parser.end()
  yield
}

/** The standard allows these two. */
function encodingOf(start: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const mark = start.length > 1 ? start.readUInt16BE() : 0
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8'
}

function decoded({ decoder, chunk }: { decoder: TextDecoder; chunk: Buffer }): string {
  try {
    return decoder.decode(chunk, { stream: true })
  } catch {
    throw refused('damaged')
  }
}

function bare(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
