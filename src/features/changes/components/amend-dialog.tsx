import { useLocale, useTranslations } from 'next-intl'
import { Dialog } from '#/ui/dialog.tsx'
import { Field } from '#/ui/field.tsx'
import { TextArea, TextInput } from '#/ui/inputs.tsx'
import { amendAction } from '../actions.ts'
import { changeIds } from '../ids.ts'
import type { DirectiveChanges } from '../loaders.ts'
import { readyReasons } from '../phrases.ts'
import { formWords, reasonPairWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { ReasonPair } from './reason-pair.tsx'

/** The letter worded anew: Kazakh left or above, Russian right or below. */
export function AmendDialog({ letter }: { letter: DirectiveChanges['letter'] }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  return (
    <Dialog id={changeIds.amend} title={t('amend.title')} closeLabel={t('close')} wide>
      <ChangeForm
        // A new edition starts from its own words.
        key={letter.version}
        action={amendAction}
        fields={{ directiveId: letter.id, version: letter.version }}
        words={formWords({ t, send: t('amend.send'), done: t('amend.done') })}
        locale={locale}
        closes={changeIds.amend}
        className="flex flex-col gap-4"
      >
        <p className="text-note text-ink-2">{t('amend.lead')}</p>
        <Words letter={letter} />
        <fieldset>
          <legend className="text-note font-medium">{t('amend.why')}</legend>
          <ReasonPair
            id="amend-reason"
            phrases={readyReasons({ use: 'amend', locale })}
            words={reasonPairWords(t)}
          />
        </fieldset>
      </ChangeForm>
    </Dialog>
  )
}

function Words({ letter: { fields } }: { letter: DirectiveChanges['letter'] }) {
  const t = useTranslations('changes')
  const halves = [
    { language: 'kk', name: 'Kk', words: t('reason.kk') },
    { language: 'ru', name: 'Ru', words: t('reason.ru') },
  ] as const
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
      {halves.map(({ language, name, words }) => (
        <div key={language} className="flex flex-col gap-4">
          <Field id={`amend-subject-${language}`} label={`${t('amend.subject')}, ${words.toLowerCase()}`}>
            <TextInput
              id={`amend-subject-${language}`}
              name={`subject${name}`}
              lang={language}
              required
              maxLength={300}
              defaultValue={fields[`subject${name}`]}
            />
          </Field>
          <Field id={`amend-text-${language}`} label={`${t('amend.text')}, ${words.toLowerCase()}`}>
            <TextArea
              id={`amend-text-${language}`}
              name={`text${name}`}
              lang={language}
              required
              rows={8}
              defaultValue={fields[`text${name}`]}
              className="md:max-h-96"
            />
          </Field>
        </div>
      ))}
      <div className="flex flex-col gap-3 md:col-span-2">
        {[...fields.sources, ''].slice(0, MOST_SOURCES).map((source, place) => (
          <Field
            key={place}
            id={`amend-source-${place}`}
            label={`${t('amend.sources')}: ${t('amend.source', { n: place + 1 })}`}
          >
            <TextInput id={`amend-source-${place}`} name="sources" defaultValue={source} inputMode="url" />
          </Field>
        ))}
      </div>
    </div>
  )
}

/** What the contract takes. */
const MOST_SOURCES = 10
