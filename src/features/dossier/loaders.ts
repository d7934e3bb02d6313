import { id as idField } from '#/contracts/fields.ts'
import { figures } from '#/domain/compliance/figures.ts'
import { judgedAt } from '#/domain/obligations/changes.ts'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { letter } from '#/server/directives/reads.ts'
import { dossier } from '#/server/dossier/reads.ts'
import { aliveOfDirective } from '#/server/watch/reads.ts'

/** A directive with everything that was answered, decided and changed, for paper. @throws Problem not_found */
export async function loadDossier(context: Context, { id, locale }: { id: string; locale: Locale }) {
  const scope = authorize(context, 'review.read')
  const sight = { issued: authorize(context, 'directive.read'), drafts: null }
  const asked = idField.parse(id)
  const [found, kept, alive] = await Promise.all([
    letter(context, { sight, id: asked }),
    dossier(context, { scope, id: asked }),
    aliveOfDirective(context, { scope, directiveId: asked }),
  ])
  const now = judgedAt({ now: context.now, closedAt: found.closedAt })
  const { compare } = new Intl.Collator(locale === 'kk' ? 'kk' : 'ru')
  const answers = kept.answers
    .map((answer) => ({
      ...answer,
      name: inLanguage({ locale, kk: answer.nameKk, ru: answer.nameRu }),
      exempt: answer.exemptAt !== null,
      timeliness: timelinessOf({ ...answer, now }),
    }))
    .sort((a, b) => compare(a.name, b.name))
  const links = answers.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== 'reason'))
  return {
    ...kept,
    letter: found,
    answers,
    now: context.now,
    figures: figures({ obligations: answers }),
    publications: {
      all: links.length,
      accepted: links.filter(({ decision }) => decision === 'accepted').length,
    },
    alive,
  }
}
export type DossierData = Awaited<ReturnType<typeof loadDossier>>
export type DossierAnswer = DossierData['answers'][number]
