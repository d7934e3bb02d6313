import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { type Mail, mailKinds } from '#/domain/mail/mail.ts'
import { renderMail } from '#/i18n/mail/render.ts'
import { openMailSender } from '#/integrations/mail/open-sender.ts'
import { queueMail } from '#/server/outbox/internal.ts'
import { issue } from '#/server/directives/issue.ts'
import { makeDraft } from '../factories.ts'
import { enter } from '../setup/e2e-enter.ts'
import { letterOfToday, makeE2eWorld, type E2eWorld } from '../setup/e2e-world.ts'
import { expect, expectAccessible, test } from '../setup/e2e.ts'
import { exampleMail } from '../setup/example-mail.ts'

const origin = 'https://zhariya.example.kz'

test.describe('a mail as its reader sees it', { tag: '@desktop' }, () => {
  for (const kind of mailKinds) {
    test(kind, async ({ page }, info) => {
      const html = await htmlFromEml(exampleMail(kind))
      for (const width of [360, 1024]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 780 })
          await page.emulateMedia({ colorScheme })
          await page.setContent(html)
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect.soft(wide, `${kind} at ${width}`).toBeLessThanOrEqual(width)
          await expectAccessible(page, `${kind} ${width} ${colorScheme}`)
          const path = info.outputPath(`${kind}-${width}-${colorScheme}.png`)
          await page.screenshot({ path, fullPage: true })
        }
      }
    })
  }
})

/** Written as the worker writes it and read as a mail program does. */
async function htmlFromEml(mail: Mail): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zhariya-mail-'))
  const id = randomUUID()
  const sender = openMailSender({ origin, folder, smtpUrl: undefined, from: undefined })
  await sender.send({ id, to: 'director@museum.kz', date: new Date(), ...renderMail({ mail, origin }) })
  const { html, subject, messageId } = await simpleParser(readFileSync(join(folder, `${id}.eml`)))
  rmSync(folder, { recursive: true })
  expect(subject).toBe(renderMail({ mail, origin }).subject)
  expect(messageId).toBe(`<${id}@zhariya.example.kz>`)
  return html || ''
}

test.describe('in the running product', () => {
  let world: E2eWorld
  test.beforeAll(async () => {
    world = await makeE2eWorld()
  })
  test.afterAll(() => world.close())

  /** A letter for both institutions; gives what its mails are found by. */
  async function issued() {
    const draft = await makeDraft(world, letterOfToday())
    await issue(world.as('officer'), draft)
    const sent = () =>
      world.db.prisma.outboxMessage.count({ where: { directiveId: draft.id, sentAt: { not: null } } })
    await expect.poll(sent, { timeout: 30_000 }).toBe(3)
    const to = await world.emailOf('director')
    const mail = await world.db.prisma.outboxMessage.findFirstOrThrow({
      where: { directiveId: draft.id, toAddress: to },
    })
    return { directiveId: draft.id, mailId: mail.id, to }
  }

  test('an issued letter is mailed, listed for the staff and shown in the demo', async ({
    browser,
  }, info) => {
    const { directiveId, mailId, to } = await issued()
    const locale = info.project.name === 'phone-kk' ? 'kk' : 'ru'
    const viewport = info.project.use.viewport
    const page = await enter({ browser, world, person: 'officer', options: { viewport } })
    await page.goto(`/${locale}/mail?directive=${directiveId}`)
    const row = page.getByRole('row').filter({ hasText: to })
    await expect(row).toContainText(locale === 'kk' ? 'Жіберілді' : 'Отправлено')
    await row.locator('summary').click()
    await expect(row.locator('pre')).toContainText('Мекемеңізге жаңа тапсырма келіп түсті.')
    await page.goto(`/${locale}/dev/outbox?letter=${mailId}&width=phone`)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(['Жаңа тапсырма', 'Новое поручение'])
    await page.context().close()
  })

  test('the text for the chat is copied', { tag: '@desktop' }, async ({ browser }) => {
    const { directiveId } = await issued()
    const page = await enter({ browser, world, person: 'officer' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/ru/directives/${directiveId}`)
    await page.getByRole('button', { name: 'Скопировать для чата' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Жаңа тапсырма\. Хат №\s.*\nНовое поручение\. Письмо №\s.*\nhttp\S+$/)
    await page.context().close()
    const address = copied.split('\n').at(-1) ?? ''
    const director = await enter({ browser, world, person: 'director' })
    await director.goto(address)
    await expect(director).toHaveURL(/\/obligations\/[\w-]+$/)
    await director.context().close()
  })

  test('a failed mail says why and is sent again', { tag: '@desktop' }, async ({ browser }) => {
    const cause = randomUUID()
    await world.db.prisma.$transaction(async (tx) => {
      const to = { organisationId: world.libraryId }
      await queueMail(tx, world.as('officer'), { kind: 'closed', payload: {}, to, cause, afterSeconds: 3600 })
    })
    const where = { dedupeKey: { contains: cause } }
    const lastError = '550 No such user here'
    await world.db.prisma.outboxMessage.updateMany({ where, data: { failedAt: new Date(), lastError } })
    const page = await enter({ browser, world, person: 'officer' })
    await page.goto('/ru/mail?state=failed')
    await expect(page.getByRole('row').filter({ hasText: lastError })).toBeVisible()
    await page.getByRole('button', { name: 'Отправить ещё раз' }).click()
    await expect(page.getByText(lastError)).toHaveCount(0)
    await expect
      .poll(async () => (await world.db.prisma.outboxMessage.findFirstOrThrow({ where })).sentAt, {
        timeout: 30_000,
      })
      .not.toBe(null)
    await page.context().close()
  })
})
