import { LETTER_LIMIT, saveDraftContract, SUBJECT_LIMIT } from '#/contracts/directives.ts'
import type { ReadLetter } from '#/domain/letters/letter.ts'
import { isForAllBelow, takenDeadline } from '#/domain/letters/taken.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import { type InstitutionKind, institutionKinds } from '#/domain/register/kinds.ts'
import type { Reader } from '../../db/client.ts'
import type { DraftFields } from '../../directives/internal.ts'

/** What the form of a draft holds as far as the letter gives it. What does not fit a field is left to a person. */
export async function fieldsOf(
  reader: Reader,
  { reading, issuerId }: { reading: ReadLetter; issuerId: string },
): Promise<DraftFields> {
  const { number, date, subject, paragraphs, links, demands } = reading
  const due = takenDeadline(reading)
  const kinds = isForAllBelow(reading) ? await kindsBelow(reader, issuerId) : []
  return fieldsContract.parse({
    number: fitting({ said: number, limit: NUMBER_LIMIT }),
    letterDate: date,
    subjectKk: fitting({ said: subject.kk?.text, limit: SUBJECT_LIMIT }),
    subjectRu: fitting({ said: subject.ru?.text, limit: SUBJECT_LIMIT }),
    textKk: fitting({ said: paragraphs.kk.join('\n\n'), limit: LETTER_LIMIT }),
    textRu: fitting({ said: paragraphs.ru.join('\n\n'), limit: LETTER_LIMIT }),
    sources: links.flatMap(sourceOf).slice(0, MOST_SOURCES),
    dueDate: due?.date ?? null,
    dueRule: due?.rule ?? 'inclusive',
    dueTime: due?.time ?? null,
    lockDate: null,
    parentIssuer: '',
    parentNumber: '',
    parentDate: null,
    parentDueDate: null,
    languages: demands.languages ?? 'both',
    platforms: [...demands.slots],
    audience: { kinds },
  })
}

const fieldsContract = saveDraftContract.omit({ id: true, version: true })

/** As the contract of a draft has them. */
const NUMBER_LIMIT = 60
const MOST_SOURCES = 10
const SOURCE_LIMIT = 2000

/** A text cut short would say something else. */
function fitting({ said, limit }: { said: string | null | undefined; limit: number }): string {
  return said && said.length <= limit ? said : ''
}

/** As sources are kept: a whole address of the web, without what follows the reader about. */
function sourceOf(raw: string): string[] {
  const found = readAddress(raw)
  const isWhole = found?.errors.length === 0 && /^https?:/.test(found.url) && found.url.length <= SOURCE_LIMIT
  return isWhole ? [found.url] : []
}

async function kindsBelow(reader: Reader, issuerId: string): Promise<InstitutionKind[]> {
  const found = await reader.organisation.groupBy({
    by: ['kind'],
    where: { ancestorIds: { has: issuerId }, kind: { in: [...institutionKinds] } },
  })
  return institutionKinds.filter((kind) => found.some((one) => one.kind === kind))
}
