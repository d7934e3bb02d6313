import { getLocale, getTranslations } from 'next-intl/server'
import { SHORT_NAME_LIMIT } from '#/contracts/organisations.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { DistrictChoice } from '#/server/register/reads/organisation.ts'
import { DialogTrigger } from '#/ui/dialog-trigger.tsx'
import { Dialog } from '#/ui/dialog.tsx'
import { Disclosure } from '#/ui/disclosure.tsx'
import { plus, trash2 } from '#/ui/icons.ts'
import { createDistrictAction, removeDistrictAction, renameDistrictAction } from '../actions.ts'
import { EntryText } from './entry-fields.tsx'
import { EntryForm } from './entry-form.tsx'

const DIALOG = 'districts'

/** Stands beside the choice of a district. */
export async function DistrictsTrigger() {
  const t = await getTranslations('register.districts')
  return (
    <DialogTrigger dialogId={DIALOG} variant="quiet" size={36} className="-my-2 px-0">
      {t('open')}
    </DialogTrigger>
  )
}

/** Names the districts of the register; one in which nothing lies can be taken away. */
export async function DistrictsDialog({ districts }: { districts: readonly DistrictChoice[] }) {
  const [locale, t] = [await getLocale(), await getTranslations('register.districts')]
  return (
    <Dialog id={DIALOG} title={t('title')} closeLabel={t('close')} wide>
      <Disclosure summary={t('add')} open={districts.length === 0}>
        <EntryForm
          key={districts.length}
          id="district-new"
          action={createDistrictAction}
          words={{ submit: t('addSubmit') }}
          look={{ icon: plus }}
        >
          <DistrictNames />
        </EntryForm>
      </Disclosure>
      <ul>
        {districts.map((district) => (
          <li key={`${district.id}-${district.version}`}>
            <Disclosure
              name="district"
              summary={
                <>
                  {inLanguage({ locale, kk: district.nameKk, ru: district.nameRu })}
                  <span className="text-dense text-ink-2 block">
                    {t('organisations', { n: district.organisations })}
                  </span>
                </>
              }
            >
              <District district={district} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

async function District({ district }: { district: DistrictChoice }) {
  const t = await getTranslations('register.districts')
  const { id, version, organisations } = district
  return (
    <div className="grid gap-4">
      <EntryForm
        id={`district-${id}`}
        action={renameDistrictAction}
        fields={{ id }}
        version={version}
        words={{ submit: t('rename') }}
        look={{ variant: 'secondary' }}
      >
        <DistrictNames district={district} />
      </EntryForm>
      {organisations === 0 && (
        <EntryForm
          id={`district-remove-${id}`}
          action={removeDistrictAction}
          fields={{ id }}
          version={version}
          words={{ submit: t('remove') }}
          look={{ variant: 'quiet', icon: trash2 }}
        />
      )}
    </div>
  )
}

async function DistrictNames({ district }: { district?: DistrictChoice }) {
  const t = await getTranslations('register.districts')
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <EntryText
        name="nameKk"
        lang="kk"
        label={t('nameKk')}
        value={district?.nameKk}
        maxLength={SHORT_NAME_LIMIT}
      />
      <EntryText
        name="nameRu"
        lang="ru"
        label={t('nameRu')}
        value={district?.nameRu}
        maxLength={SHORT_NAME_LIMIT}
      />
    </div>
  )
}
