import type { Locale } from './locales.ts'

/**
 * The words of the one page that no server can word: the layout failed, and the browser has no messages.
 * They travel with the script, so they are these few and no more.
 */
export const criticalTexts: Record<Locale, { title: string; text: string; retry: string }> = {
  kk: { title: 'Бет ашылмады', text: 'Бұл біздің тараптағы ақау. Қайталап көріңіз.', retry: 'Қайталау' },
  ru: { title: 'Страница не открылась', text: 'Это сбой на нашей стороне. Повторите.', retry: 'Повторить' },
  en: { title: 'The page did not open', text: 'The fault is on our side. Try again.', retry: 'Try again' },
}
