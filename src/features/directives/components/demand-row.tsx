'use client'
import { useWatch } from 'react-hook-form'
import { slotPlatforms, type SlotPlatform } from '#/domain/obligations/slots.ts'
import { ChipCheckbox } from '#/ui/chip-checkbox.tsx'
import { platformShape } from '#/ui/platform-glyph.tsx'
import { SegmentedControl } from '#/ui/segmented-control.tsx'
import { toggled } from '../audience-edit.ts'
import type { LanguagesWanted } from '../draft-values.ts'
import { useAddressees, useEditor } from '../editor-context.ts'
import { fieldId } from '../field-errors.ts'
import { EditorRow } from './editor-row.tsx'
import { GroupError } from './group-error.tsx'

const languages: LanguagesWanted[] = ['both', 'kk', 'ru', 'any']

/** What is demanded: platforms with the accounts that the addressees have there, and the languages. */
export function DemandRow() {
  const { draft, words } = useEditor()
  const chosen = useWatch({ control: draft.form.control, name: 'languages' })
  return (
    <EditorRow id="row-demand" label={words.editor.demand}>
      <GroupError name="platforms" />
      <PlatformChips />
      <SegmentedControl
        className="mt-3 max-sm:flex-wrap"
        name="languages"
        legend={words.editor.languages}
        options={languages.map((value) => ({ value, label: words.editor.languageKinds[value] }))}
        value={chosen}
        onChange={(event) => draft.form.setValue('languages', event.target.value as LanguagesWanted)}
      />
    </EditorRow>
  )
}

function PlatformChips() {
  const { draft, words, institutions, initial } = useEditor()
  const { chosen, platforms } = useAddressees()
  const counted = chosen.length > 0 ? chosen : institutions
  const known = new Set([...initial.platforms, ...institutions.flatMap((one) => one.platforms)])
  const used = slotPlatforms.filter((platform) => known.has(platform))
  const ofAccounts = used.filter(isNetwork)
  // A young register has no accounts yet: «all» then means all that an institution could have.
  const own: SlotPlatform[] = ofAccounts.length > 0 ? ofAccounts : slotPlatforms.filter(isNetwork)
  const all = own.every((platform) => platforms.includes(platform))
  const change = (next: SlotPlatform[]) =>
    draft.form.setValue(
      'platforms',
      slotPlatforms.filter((platform) => next.includes(platform)),
    )
  const chip = (platform: SlotPlatform) => (
    <ChipCheckbox
      key={platform}
      name="platforms"
      value={platform}
      icon={platformShape(platform)}
      label={words.platforms[platform]}
      count={platform === 'any' ? undefined : accounts({ of: counted, platform })}
      checked={platforms.includes(platform)}
      onChange={(event) => change(toggled({ list: platforms, item: platform, on: event.target.checked }))}
    />
  )
  const rest = slotPlatforms.filter((platform) => !known.has(platform))
  return (
    <div id={fieldId('platforms')} role="group" aria-label={words.editor.platforms}>
      <div className="flex flex-wrap gap-2">
        <ChipCheckbox
          className="noscript:hidden"
          label={words.editor.allPlatforms}
          checked={all}
          onChange={() =>
            change(all ? platforms.filter((one) => !own.includes(one)) : [...platforms, ...own])
          }
        />
        {used.map(chip)}
      </div>
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="link text-dense inline-flex min-h-11 items-center md:min-h-0 md:py-1">
            {words.editor.otherPlatforms}
          </summary>
          <div className="mt-1 flex flex-wrap gap-2">{rest.map(chip)}</div>
        </details>
      )}
    </div>
  )
}

function isNetwork(platform: SlotPlatform): boolean {
  return platform !== 'media' && platform !== 'any'
}

function accounts({
  of,
  platform,
}: {
  of: readonly { platforms: readonly SlotPlatform[] }[]
  platform: SlotPlatform
}): number {
  return of.reduce((sum, one) => sum + one.platforms.filter((own) => own === platform).length, 0)
}
