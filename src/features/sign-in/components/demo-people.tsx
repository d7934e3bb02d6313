'use client'
import type { DemoAccount } from '#/contracts/demo.ts'
import { Finding } from '#/ui/finding.tsx'
import type { Shape } from '#/ui/icon.tsx'
import { eye, fileText, landmark, slidersHorizontal, theater } from '#/ui/icons.ts'
import { RowContent } from '#/ui/row-link.tsx'
import { useAction } from '#/web/use-action.ts'
import { signInAsDemoAction } from '../actions.ts'

interface DemoPeopleProps {
  next: string | undefined
  people: { account: DemoAccount; post: string; note: string }[]
}

/** One tap, one person. */
export function DemoPeople({ next, people }: DemoPeopleProps) {
  const [result, form] = useAction(signInAsDemoAction)
  return (
    <form {...form}>
      {next && <input type="hidden" name="next" value={next} />}
      <ul className="border-line border-t">
        {people.map(({ account, post, note }) => (
          <li key={account}>
            <button type="submit" name="account" value={account} className="row-link">
              <RowContent icon={icons[account]} title={post} note={note} />
            </button>
          </li>
        ))}
      </ul>
      <div role="alert">{result?.ok === false && <Finding tone="error" lead={result.text} />}</div>
    </form>
  )
}

const icons: Record<DemoAccount, Shape> = {
  officer: fileText,
  head: eye,
  museum: landmark,
  philharmonic: theater,
  admin: slidersHorizontal,
}
