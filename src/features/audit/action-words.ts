import { getTranslations } from 'next-intl/server'

/** Names an action; one of an older version that has no words any more is shown by its code. */
export async function actionWords(): Promise<(action: string) => string> {
  const t = await getTranslations('audit.actions')
  return (action) => {
    const key = action.replace('.', '_') as Parameters<typeof t>[0]
    return t.has(key) ? t(key) : action
  }
}
