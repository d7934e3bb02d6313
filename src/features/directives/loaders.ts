import { readDraftContract } from '#/contracts/directives.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { figures } from '#/domain/compliance/figures.ts'
import { judgedAt } from '#/domain/obligations/changes.ts'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { addressedReports, type Letter, letter, type Sight } from '#/server/directives/reads.ts'
import { choices, issuers } from '#/server/directives/reads/choices.ts'
import { dueOf as obligationDue } from '#/server/obligations/reads.ts'
import { districtNames } from '#/server/register/reads.ts'
import { draftNotes } from './draft-notes.ts'
import { letterNotes } from './letter-notes.ts'
import { draftValues } from './draft-values.ts'

/** One directive: a draft with what its form needs, a discarded draft, or an issued letter with its reports. */
export async function loadDirective(context: Context, { id, locale }: { id: string; locale: Locale }) {
  const found = await letter(context, { sight: sightOf(context), id: readDraftContract.parse({ id }).id })
  if (found.issuedAt) return loadIssued(context, { letter: { ...found, issuedAt: found.issuedAt }, locale })
  if (found.discardedAt) return { kind: 'discarded' as const, letter: found }
  return loadDraft(context, { letter: found, locale })
}

/** Who may begin a letter, and in whose name. */
export async function loadNewDirective(context: Context, { locale }: { locale: Locale }) {
  const scope = authorize(context, 'directive.draft')
  const found = await issuers(context, { scope })
  return found.map(({ id, shortKk, shortRu }) => ({
    id,
    name: inLanguage({ locale, kk: shortKk, ru: shortRu }),
  }))
}

export type IssuedDirective = Awaited<ReturnType<typeof loadIssued>>
export type DraftDirective = Awaited<ReturnType<typeof loadDraft>>
export type EditorInstitution = DraftDirective['institutions'][number]

/** Drafts are for those who write them, issued letters for the whole department. */
export function sightOf(context: Context): Sight {
  return {
    issued: authorize(context, 'directive.read'),
    drafts: may(context, 'directive.draft') ? authorize(context, 'directive.draft') : null,
  }
}

async function loadIssued(
  context: Context,
  { letter, locale }: { letter: Letter & { issuedAt: Date }; locale: Locale },
) {
  const scope = authorize(context, 'directive.read')
  const rows = await addressedReports(context, { scope, directiveId: letter.id })
  const reports = rows.map(({ exemptAt, refusedAt, shortKk, shortRu, ...row }) => ({
    ...row,
    exempt: exemptAt !== null,
    refused: refusedAt !== null,
    due: obligationDue(row),
    name: inLanguage({ locale, kk: shortKk, ru: shortRu }),
    timeliness: timelinessOf({ ...row, now: judgedAt({ now: context.now, closedAt: letter.closedAt }) }),
  }))
  return {
    kind: 'issued' as const,
    letter,
    reports: byName({ list: reports, locale }),
    figures: figures({ obligations: reports }),
    now: context.now,
    mayReview: may(context, 'review.read'),
    mayWrite: may(context, 'directive.draft'),
  }
}

function byName<T extends { name: string }>({ list, locale }: { list: T[]; locale: Locale }): T[] {
  const { compare } = new Intl.Collator(locale)
  return list.sort((a, b) => compare(a.name, b.name))
}

async function loadDraft(context: Context, { letter, locale }: { letter: Letter; locale: Locale }) {
  const scope = authorize(context, 'directive.draft')
  const on = dateOf(context.now)
  const { id, fields, updatedAt, issuer } = letter
  const [institutions, districts, notes, said] = await Promise.all([
    choices(context, { scope, issuerId: issuer.id, on }),
    districtNames(context, { scope }),
    draftNotes(context, { id, fields, savedAt: updatedAt, locale }),
    letterNotes(context, { scope, draft: letter, locale }),
  ])
  return {
    kind: 'draft' as const,
    letter,
    values: draftValues(fields),
    notes,
    /** Of the letter that it was made of. */
    said,
    today: on,
    now: context.now,
    institutions: byName({
      list: institutions.map(({ shortKk, shortRu, ...rest }) => ({
        ...rest,
        name: inLanguage({ locale, kk: shortKk, ru: shortRu }),
      })),
      locale,
    }),
    districts: districts.map(({ id: districtId, nameKk, nameRu }) => ({
      id: districtId,
      name: inLanguage({ locale, kk: nameKk, ru: nameRu }),
    })),
  }
}
