import { getTranslations } from 'next-intl/server'
import { InstallLine } from './install-line.tsx'

/** For those who come by telephone: how to put the portal on its screen. */
export async function InstallHint() {
  const t = await getTranslations('shell.install')
  const [ios, menu, prompt] = [t('ios'), t('menu'), t('prompt')]
  return <InstallLine words={{ ios, menu, prompt, install: t('install'), decline: t('decline') }} />
}
