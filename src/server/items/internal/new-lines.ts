import { dateOf } from '#/domain/calendar/zone.ts'
import type { FoundLink } from '#/domain/links/found-link.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import { accountRemark, assignSlot, type OwnAccount, type SlotRemark } from '#/domain/obligations/assign.ts'
import { itemRemarks } from '#/domain/obligations/remarks.ts'
import { type PublicationVerdict, publicationVerdict } from '#/domain/verification/publication-verdict.ts'
import { dayColumn, dayOf } from '../../db/dates.ts'
import type { Prisma } from '../../db/generated/client.ts'
import type { openReport } from '../../obligations/internal.ts'
import { isReturned, type LiveItem } from '../internal.ts'

/** Where a link stood in the pasted text (UTF-16 offsets, end exclusive) and what became of it. */
export interface PastedLink {
  start: number
  end: number
  /** 'known': the same text was read before, and its line stands; 'returned': staff sent this very link back. */
  outcome: 'added' | 'known' | 'error' | 'duplicate' | 'returned'
  /** Of its line, as far as it is known now. */
  verdict: PublicationVerdict
}

interface Paste {
  found: FoundLink[]
  obligation: Awaited<ReturnType<typeof openReport>>
  live: LiveItem[]
  /** The institution's accounts: also those that this directive does not ask for are its own. */
  accounts: OwnAccount[]
  /** Repeats kept aside by an earlier reading. */
  aside: { key: string | null; raw: string | null }[]
  by: string
  now: Date
  demoPressOrigin: string | null
}

/**
 * The rows that a pasted text adds. A repeat of a live line is made too, but already removed. Reading the
 * same text again adds nothing.
 */
export function newLines({ found, obligation, live, accounts, aside, by, now, demoPressOrigin }: Paste) {
  const known = new Set(live.map(({ key }) => key))
  const drafts = new Map(
    live
      .filter(({ submissionId }) => submissionId === null)
      .flatMap((line) => spellings(line).map((spelled) => [spelled, line] as const)),
  )
  const repeats = new Set(aside.map(spelling))
  const returned = new Set(live.filter(isReturned).map(({ key }) => key))
  const filled = new Set(live.filter(({ errors }) => errors.length === 0).map(({ slotId }) => slotId))
  const rows: Prisma.ReportItemCreateManyInput[] = []
  const letterDate = dayOf(obligation.directive.letterDate ?? now)
  const links = found.map((link): PastedLink => {
    const { start, end } = link
    const draft = drafts.get(spelling(link))
    // Once a text: the second time the same spelling stands in it, it is a repeat.
    if (draft) {
      spellings(draft).forEach((spelled) => drafts.delete(spelled))
      const outcome = draft.errors.length > 0 ? 'error' : 'known'
      return { start, end, outcome, verdict: publicationVerdict(draft) }
    }
    // Said, not kept aside: the same link again answers no return.
    if (returned.has(link.key)) return { start, end, outcome: 'returned', verdict: 'unseen' }
    const slots = obligation.slots.map((slot) => ({ ...slot, filled: filled.has(slot.id) }))
    const { slotId, remark } = assignSlot({ link, slots })
    const duplicate = known.has(link.key)
    const own = new URL(link.url).origin === demoPressOrigin ? [] : link.errors
    const errors = duplicate ? [...own, 'duplicate'] : own
    const judged = {
      errors,
      remarks: itemRemarks({
        link,
        letterDate,
        lateFrom: obligation.lateFrom,
        slotRemark: remarkOf({ link, slot: slots.find(({ id }) => id === slotId), remark, accounts }),
      }),
      verdict: errors.length === 0 ? ('pending' as const) : null,
    }
    if (!(duplicate && repeats.has(spelling(link))))
      rows.push({
        ...lineOf({ link, obligation, by, now }),
        ...judged,
        slotId,
        removedAt: duplicate ? now : null,
      })
    known.add(link.key)
    if (errors.length === 0) filled.add(slotId)
    return { start, end, outcome: outcomeOf({ duplicate, errors }), verdict: publicationVerdict(judged) }
  })
  return { rows, links }
}

/** A place that was demanded is the institution's own; one that it proposed is as sure as its account. */
function remarkOf({
  link,
  slot,
  remark,
  accounts,
}: Pick<Paste, 'accounts'> & {
  link: FoundLink
  slot: { required: boolean } | undefined
  remark: SlotRemark | null
}): SlotRemark | null {
  if (slot?.required && remark === null) return null
  return accountRemark({ link, accounts, otherwise: remark ?? 'not_your_account' })
}

function spelling({ key, raw }: { key: string | null; raw: string | null }): string {
  return `${key}\n${raw}`
}

/** A line for which a person chose between two readings stands for both. */
function spellings({ key, raw, alternatives }: LiveItem): string[] {
  const others = alternatives.flatMap((url) => readAddress(url)?.key ?? [])
  return [key, ...others].map((one) => spelling({ key: one, raw }))
}

function lineOf({
  link,
  obligation,
  by,
  now,
}: Pick<Paste, 'obligation' | 'by' | 'now'> & { link: FoundLink }) {
  return {
    obligationId: obligation.id,
    kind: 'link' as const,
    url: link.url,
    key: link.key,
    platform: link.platform,
    linkKind: link.kind,
    account: link.account,
    raw: link.raw,
    alternatives: link.alternatives,
    ...publishedById(link.publishedAt),
    createdAt: now,
    createdById: by,
  }
}

function publishedById(publishedAt: string | null) {
  if (publishedAt === null) return {}
  const at = new Date(publishedAt)
  return { publishedAt: at, publishedDay: dayColumn(dateOf(at)), publishedSource: 'id' }
}

function outcomeOf({ duplicate, errors }: { duplicate: boolean; errors: readonly string[] }) {
  if (duplicate) return 'duplicate'
  return errors.length > 0 ? 'error' : 'added'
}
