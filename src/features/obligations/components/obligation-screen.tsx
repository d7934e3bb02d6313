import type { ReactNode } from 'react'
import type { LineProof, ObligationData } from '../loaders.ts'
import { HandInStep } from './hand-in-step.tsx'
import { PublishStep } from './publish-step.tsx'
import { ReadStep } from './read-step.tsx'
import { ReturnNotice } from './return-notice.tsx'
import { SubmitBar } from './submit-bar.tsx'
import { ObligationHead } from './obligation-head.tsx'

interface ObligationScreenProps {
  data: ObligationData
  openReason?: string
  /** Below the letter's text. */
  files?: ReactNode
  /** Over everything: the letter was amended. */
  amended?: ReactNode
  /** Below the deadline: what is asked and decided about it. */
  deadline?: ReactNode
  /** Above the paste box: what may be published as it stands. */
  kit?: ReactNode
  /** Below each line: what proves it. */
  proof?: LineProof
  /** Below the steps: the way to ask for another deadline. */
  ask?: ReactNode
}

/** Read · publish · hand in. A column on a phone; from a tablet on the letter left, the work right. */
export function ObligationScreen({
  data,
  openReason,
  files,
  kit,
  proof,
  amended,
  deadline,
  ask,
}: ObligationScreenProps) {
  const { stand } = data.view
  return (
    <div className="mx-auto flex w-full max-w-280 flex-1 flex-col md:grid md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] md:gap-x-10 md:px-8">
      {amended && <div className="md:col-span-2">{amended}</div>}
      <div>
        <ObligationHead data={data} />
        {deadline}
        <ReadStep data={data} files={files} />
      </div>
      <div className="flex flex-1 flex-col md:pt-8">
        <ReturnNotice data={data} />
        {stand !== 'exempt' && stand !== 'withdrawn' && (
          <>
            <PublishStep data={data} openReason={openReason} kit={kit} proof={proof} />
            <HandInStep data={data} />
          </>
        )}
        {ask}
        <SubmitBar data={data} />
      </div>
    </div>
  )
}
