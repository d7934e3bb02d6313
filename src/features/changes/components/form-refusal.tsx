import type { Refused } from '#/web/action-result.ts'

/** Why a form was refused, with what is wrong in its fields. */
export function FormRefusal({ refused }: { refused: Refused | null }) {
  return (
    <div role="alert" className="text-note text-bad empty:hidden">
      {refused && (
        <>
          <p className="pt-3">
            {refused.text}{' '}
            {refused.signIn && (
              <a href={refused.signIn.href} target="_blank" rel="noopener" className="link">
                {refused.signIn.words}
              </a>
            )}
          </p>
          {[...new Set(Object.values(refused.fieldTexts))].map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      )}
    </div>
  )
}
