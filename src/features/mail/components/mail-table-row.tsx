import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#/i18n/in-language.ts'
import { CopyButton } from '#/ui/copy-button.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { paths } from '#/web/paths.ts'
import { resendAction } from '../actions.ts'
import type { MailRow } from '../loaders.ts'
import { MailStateMark } from './mail-state-mark.tsx'

export async function MailTableRow({ row }: { row: MailRow }) {
  const [locale, t] = [await getLocale(), await getTranslations('outbox')]
  const { id, mail, text, chat, mayResend } = row
  const { directive } = mail.facts
  return (
    <tr>
      <th scope="row" className="font-normal">
        <div className="font-medium">{t(`kinds.${mail.kind}`)}</div>
        {directive && mail.directiveId && (
          <div className="text-dense text-ink-2">
            <TextLink href={paths.directive({ locale, id: mail.directiveId })}>
              {t('letter', { number: directive.number })}
            </TextLink>{' '}
            {inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu })}
          </div>
        )}
        <details className="text-dense">
          <summary className="link mt-1 w-fit cursor-pointer list-none">{t('text')}</summary>
          <pre className="border-line my-2 max-w-prose border-l-2 pl-3 font-sans whitespace-pre-wrap [overflow-wrap:anywhere]">
            {text}
          </pre>
        </details>
      </th>
      <td>
        <Recipient row={row} />
      </td>
      <td>
        <MailStateMark row={row} />
      </td>
      <td>
        <div className="flex flex-wrap gap-2 md:justify-end">
          {mayResend && (
            <ActionForm action={resendAction} fields={{ messageId: id }}>
              <SubmitButton size={36} busyLabel={t('resending')}>
                {t('resend')}
              </SubmitButton>
            </ActionForm>
          )}
          {chat !== null && <CopyButton wordy text={chat} label={t('copy')} doneLabel={t('copied')} />}
        </div>
      </td>
    </tr>
  )
}

async function Recipient({ row: { postKk, postRu, to, ...row } }: { row: MailRow }) {
  const locale = await getLocale()
  const organisation = inLanguage({ locale, kk: row.shortKk, ru: row.shortRu })
  const post = postKk !== null && postRu !== null ? inLanguage({ locale, kk: postKk, ru: postRu }) : null
  return (
    <>
      {post && <div>{post}</div>}
      <div className="text-dense text-ink-2">
        {row.institution ? (
          <TextLink href={paths.institution({ locale, id: row.organisationId })}>{organisation}</TextLink>
        ) : (
          organisation
        )}
      </div>
      <div className="text-dense text-ink-3 [overflow-wrap:anywhere]">{to}</div>
    </>
  )
}
