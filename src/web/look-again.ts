'use server'
import { refresh } from 'next/cache'

/**
 * Shows the page anew, as the router's own refresh does. But a refresh that gets no answer makes the browser
 * load the page, and what was typed on it is gone; this one fails, and the page stays.
 */
export async function lookAgain(): Promise<void> {
  await Promise.resolve()
  refresh()
}
