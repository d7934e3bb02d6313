import { getTranslations } from 'next-intl/server'
import type { Messages } from '#/i18n/messages.ts'

type Named = keyof Messages['audit']['actions']

/** Names an action; one of an older version that has no words any more is shown by its code. */
export async function actionWords(): Promise<(action: string) => string> {
  const t = await getTranslations('audit')
  return (action) => {
    const name = action.replace('.', '_') as Named
    return t.has(`actions.${name}`) ? t(`actions.${name}`) : action
  }
}
