import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import type { ReadLetter } from '#/domain/letters/letter.ts'
import { readLetter } from '#/domain/letters/read-letter.ts'
import { withScan } from '#/domain/letters/scan/with-scan.ts'
import { alarmKey, type AlarmKey, alarmsOf } from '#/domain/letters/taken.ts'
import { readDocument } from '#/integrations/letter-text/read-document.ts'
import { lettersToScan, type ScannedLetter } from '../setup/letters-to-scan.ts'
import { picturesPdf, scannedSheets } from '../setup/scanned-letter.ts'

/** SCANS=10 takes two minutes on an idle machine; SYSTEM=1 lets the system's tesseract read them. */
const SCANS = Number(process.env.SCANS ?? 1)
const tesseract = process.env.SYSTEM === '1' ? null : (false as const)

it.each(lettersToScan.slice(0, SCANS))(
  'A scanned letter, № $number: what is not right is an alarm',
  async (letter) => {
    const reading = await readScan(letter)
    const alarms = alarmsOf(reading).map(alarmKey)
    const verdicts = verdictsOf({ letter, reading, alarms })
    if (SCANS > 1) console.log(`№ ${letter.number}: ${JSON.stringify(verdicts)}; ${alarms.join(' ')}`)
    expect(Object.values(verdicts)).not.toContain('WRONG')
  },
  300_000,
)

async function readScan(letter: ScannedLetter): Promise<ReadLetter> {
  const document = await readDocument({
    stream: Readable.from([await picturesPdf(await scannedSheets(letter))]),
    mediaType: 'application/pdf',
    signal: new AbortController().signal,
    tesseract,
  })
  if (document.kind !== 'read') throw new Error(document.problem)
  if (process.env.SHOW === '1') console.log(document.text, document.doubts)
  const reading = readLetter({ text: document.text, reference: calendarDate(letter.date) })
  return withScan({ reading, ...document })
}

type Verdict = 'right' | 'alarmed' | 'WRONG'

function verdictsOf({
  letter,
  reading,
  alarms,
}: {
  letter: ScannedLetter
  reading: ReadLetter
  alarms: readonly AlarmKey[]
}): Record<string, Verdict> {
  const judged = ({ isRight, about }: { isRight: boolean; about: string }): Verdict => {
    if (alarms.some((key) => key.startsWith(about) || key.endsWith(`:${about}`))) return 'alarmed'
    return isRight ? 'right' : 'WRONG'
  }
  const missed = letter.links.filter((link) => !reading.links.includes(link))
  const invented = reading.links.filter((link) => !letter.links.includes(link))
  const isLinkAlarmed = alarms.includes('scan:link') || alarms.includes('halves:links')
  return {
    number: judged({ isRight: reading.number === letter.number, about: 'number' }),
    date: judged({ isRight: reading.date === letter.date, about: 'date' }),
    deadline: judged({ isRight: reading.deadline?.date === letter.deadline, about: 'deadline' }),
    links: missed.length + invented.length === 0 ? 'right' : isLinkAlarmed ? 'alarmed' : 'WRONG',
  }
}
