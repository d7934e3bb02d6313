import type { Receipt } from '#/server/submissions/reads.ts'

/** On paper the department's name stands over it: Kazakh left, Russian right, the same size. */
export function Letterhead({ receipt }: { receipt: Receipt }) {
  const { issuer } = receipt.obligation.directive
  return (
    <div className="border-line hidden grid-cols-2 gap-10 border-b py-4 text-center font-semibold print:grid">
      <p lang="kk">{issuer.nameKk}</p>
      <p lang="ru">{issuer.nameRu}</p>
    </div>
  )
}
