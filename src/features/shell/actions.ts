'use server'
import { signOut } from '#/web/auth/sign-out.ts'
import { chooseLanguage } from '#/web/language.ts'
import { currentContext } from '#/web/session.ts'

export async function signOutAction(): Promise<void> {
  await signOut(await currentContext())
}

export async function chooseLanguageAction(form: FormData): Promise<void> {
  await chooseLanguage(form.get('locale'))
}
