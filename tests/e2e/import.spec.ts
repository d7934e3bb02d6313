import { randomUUID } from 'node:crypto'
import { formTable } from '../import-tables.ts'
import { enter } from '../setup/e2e-enter.ts'
import { type E2eWorld, makeE2eWorld } from '../setup/e2e-world.ts'
import { expect, expectAccessible, test } from '../setup/e2e.ts'

test.describe('an import with bad rows', () => {
  let world: E2eWorld
  test.beforeAll(async () => {
    world = await makeE2eWorld()
  })
  test.afterAll(() => world.close())

  test('is looked at, its good rows are taken, seen in the list and taken back', async ({ browser }) => {
    const mark = randomUUID().slice(0, 8)
    const [good, bad] = [`КГУ «Библиотека ${mark}»`, `КГУ «Киоск ${mark}»`]
    const rows = [
      { nameKk: `«${mark} кітапханасы» КММ`, nameRu: good, kind: 'Библиотека', phone: '+7 7152 46 11 22' },
      { nameKk: `«${mark} дүңгіршегі» КММ`, nameRu: bad, kind: 'Киоск', bin: '123' },
    ]
    const page = await enter({ browser, world, person: 'officer' })
    await page.goto('/ru/institutions/imports')
    await expectAccessible(page)
    const file = {
      name: 'реестр.xlsx',
      mimeType: 'application/octet-stream',
      buffer: await formTable({ rows }),
    }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.waitForURL(/imports\/[\da-f-]{36}/)

    await expect(page.getByText('1 новое, 1 с ошибкой')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText('БИН неверен')).toBeVisible()
    await expect(page.getByText('Такого вида нет')).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Добавить 1 новое учреждение' }).click()
    await expect(page.getByText('Внесено.')).toBeHidden()
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Добавить 1 новое учреждение' }).click()
    await expect(page.getByText('Внесено.')).toBeVisible({ timeout: 30_000 })
    const run = page.url()

    await page.goto(`/ru/institutions?q=${mark}`)
    await expect(page.getByText(good).first()).toBeVisible()
    await expect(page.getByText(bad)).toHaveCount(0)

    await page.goto(run)
    await page.getByRole('button', { name: 'Отменить импорт' }).click()
    await expect(page.getByText('Импорт отменён.')).toBeVisible({ timeout: 30_000 })
    await page.goto(`/ru/institutions?q=${mark}`)
    await expect(page.getByText(good)).toHaveCount(0)
    await page.context().close()
  })
})
