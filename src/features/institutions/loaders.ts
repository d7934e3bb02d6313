import { institutionContract, institutionsContract, ownInstitutionContract } from '#/contracts/register.ts'
import { anonymousMedian, firstPassOf, yearFigures, yearOf, yearStateOf } from '#/domain/compliance/year.ts'
import { daysLate } from '#/domain/calendar/deadline.ts'
import { slotOf } from '#/domain/compliance/cells.ts'
import { judgedAt } from '#/domain/obligations/changes.ts'
import { isConfirmedThisQuarter, quarterOf } from '#/domain/register/quarter.ts'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import type { Locale } from '#/i18n/locales.ts'
import { authorize, type DepartmentScope, may, type Scope } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { cachedUntilChange } from '#/server/journal/reads/cached-until-change.ts'
import {
  type InstitutionObligation,
  obligationsOfYear,
  othersOnTime,
} from '#/server/register/reads/obligations.ts'
import { type Institution, institutionIn, institutionNames } from '#/server/register/reads/institution.ts'
import { institutionList } from '#/server/register/reads/list.ts'
import { type Surroundings, surroundings } from '#/server/register/reads/organisation.ts'

/** Rows on one page of the list: some screens, and no more than a page can show at once without a wait. */
const PAGE = 50

/** The register's list as the address line asks for it. */
export async function loadInstitutions(
  context: Context,
  { query, locale }: { query: Record<string, unknown>; locale: Locale },
) {
  const scope = authorize(context, 'register.read')
  const filter = institutionsContract.parse(query)
  const year = yearOf(context.now)
  const asked = { filter, locale, year, size: PAGE }
  const read = () => institutionList(context, { scope, ...asked })
  // Deadlines come at whole minutes, and what is overdue counts from then on.
  const minute = Math.floor(context.now.getTime() / 60_000)
  const key = `institutions ${minute} ${JSON.stringify(asked)}`
  const list = await cachedUntilChange(context, { scope, key, read })
  const pages = Math.max(1, Math.ceil(list.found / PAGE))
  return { ...list, filter, year, pages, mayEdit: may(context, 'register.edit') }
}
export type InstitutionsPage = Awaited<ReturnType<typeof loadInstitutions>>

/** The page of one institution for the department's staff. */
export async function loadInstitution(context: Context, query: Record<string, unknown>) {
  const scope = authorize(context, 'register.read')
  const { id, all } = institutionContract.parse(query)
  const reviewScope = may(context, 'review.read') ? authorize(context, 'review.read') : null
  const [institution, year, around] = await Promise.all([
    institutionIn(context, { scope, id }),
    loadYear(context, { scope, reviewScope, institutionId: id }),
    surroundings(context, { scope, id }),
  ])
  const mayEdit = may(context, 'register.edit')
  return pageOf({ context, institution, year, around, all, own: false, mayEdit, choices: [] })
}

/** The same page for those who answer for the institution: theirs and the anonymous median, nobody else's. */
export async function loadOwnInstitution(context: Context, query: Record<string, unknown>) {
  const scope = authorize(context, 'obligation.read')
  const { id, all } = ownInstitutionContract.parse(query)
  const institution = await institutionIn(context, { scope, id: id ?? null })
  const several = (scope.organisationIds?.length ?? 0) > 1
  const [year, around, choices] = await Promise.all([
    loadYear(context, { scope, reviewScope: null, institutionId: institution.id }),
    surroundings(context, { scope, id: institution.id }),
    several ? institutionNames(context, { scope }) : [],
  ])
  return pageOf({ context, institution, year, around, all, own: true, mayEdit: false, choices })
}
export type InstitutionPage = Awaited<ReturnType<typeof loadInstitution>>
export type Account = InstitutionPage['institution']['accounts'][number]
export type Obligation = InstitutionPage['obligations'][number]

interface YearInput {
  scope: Scope
  reviewScope: DepartmentScope | null
  institutionId: string
}

async function loadYear(context: Context, { scope, reviewScope, institutionId }: YearInput) {
  const year = yearOf(context.now)
  const [obligations, others] = await Promise.all([
    obligationsOfYear(context, { scope, reviewScope, institutionId, year }),
    othersOnTime(context, { scope, institutionId, year }),
  ])
  return { year, obligations, others }
}

interface PageInput {
  context: Context
  institution: Institution
  year: Awaited<ReturnType<typeof loadYear>>
  around: Surroundings
  all: boolean
  own: boolean
  mayEdit: boolean
  choices: { id: string; shortKk: string; shortRu: string }[]
}

function pageOf({ context, institution, year: { year, obligations, others }, ...rest }: PageInput) {
  const { now } = context
  const described = obligations.map((obligation) => describe({ obligation, now }))
  return {
    ...rest,
    institution,
    mayEditAccounts: may(context, 'account.edit'),
    askedQuarter: rest.own && may(context, 'account.confirm') ? askedQuarter({ institution, now }) : null,
    now,
    year,
    obligations: described,
    figures: yearFigures(described),
    alive: aliveOf(described),
    uncheckedLinks: described.reduce(
      (sum, { exempt, links, checkedLinks }) => sum + (exempt ? 0 : links - checkedLinks),
      0,
    ),
    median: anonymousMedian(others),
  }
}

/** What of the year's links is there today, and what a copy proves. */
function aliveOf(obligations: readonly InstitutionObligation[]): InstitutionObligation['watch'] {
  const sum = (of: keyof InstitutionObligation['watch']) =>
    obligations.reduce((total, { watch }) => total + watch[of], 0)
  return { links: sum('links'), alive: sum('alive'), proven: sum('proven'), lost: sum('lost') }
}

/** The quarter for which the institution has not said yet that its accounts are right; null once it has. */
function askedQuarter({ institution: { accounts }, now }: { institution: Institution; now: Date }) {
  const isRight = ({ confirmedAt }: { confirmedAt: string | null }) =>
    isConfirmedThisQuarter({ confirmedAt: confirmedAt === null ? null : new Date(confirmedAt), now })
  return accounts.length > 0 && !accounts.every(isRight) ? quarterOf(now).number : null
}

/** A obligation with everything that is derived from its events and the moment. */
function describe({ obligation, now: asked }: { obligation: InstitutionObligation; now: Date }) {
  const { lateFrom, firstCompleteAt, slots, closedAt } = obligation
  const now = judgedAt({ now: asked, closedAt })
  const timeliness = timelinessOf({ now, lateFrom, firstCompleteAt })
  const facts = { ...obligation, timeliness }
  return {
    ...facts,
    state: yearStateOf(facts),
    firstPass: firstPassOf(facts),
    daysLate: daysLate({ at: firstCompleteAt ?? now, lateFrom }),
    covered: slots.filter((items) => slotOf(items) === 'covered').length,
    drafts: slots.filter((items) => slotOf(items) === 'draft').length,
    reasons: slots.filter((items) => slotOf(items) === 'reason').length,
  }
}
