'use server'
import { signOut } from '#/web/auth/sign-out.ts'
import { chooseLanguage } from '#/web/language.ts'
import { currentContext } from '#/web/session.ts'

export async function signOutAction(): Promise<void> {
  await signOut(await currentContext())
}

/** What is sent need not be a form. */
export async function chooseLanguageAction(form: unknown): Promise<void> {
  await chooseLanguage(form instanceof FormData ? form.get('locale') : null)
}
