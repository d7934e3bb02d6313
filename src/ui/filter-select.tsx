import { Icon } from '#/ui/icon.tsx'
import { chevronDown } from '#/ui/icons.ts'

/** A filter as a sentence: «Вид: все». The select is native and as narrow as its choice. */
export function FilterSelect({
  name,
  label,
  all,
  options,
  value,
}: {
  name: string
  label: string
  /** The word for no filter. */
  all: string
  options: readonly { readonly value: string; readonly label: string }[]
  value: string | undefined
}) {
  return (
    <label className="text-note inline-flex min-h-11 items-center gap-1 whitespace-nowrap md:min-h-9">
      <span className="text-ink-2">{label}:</span>
      <span className="relative inline-flex items-center">
        <select name={name} defaultValue={value ?? ''} className="filter-select">
          <option value="">{all}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon shape={chevronDown} size={16} className="text-ink-2 pointer-events-none absolute right-0" />
      </span>
    </label>
  )
}
