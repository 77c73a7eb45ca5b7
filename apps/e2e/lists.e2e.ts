import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

const rowsOf = (page: Page) => page.getByRole('table').locator('tbody tr')
const firstRow = (page: Page) => rowsOf(page).first().locator('a').first()
const pages = (page: Page) => page.getByRole('navigation', { name: '翻页' })

test('a list is sorted both ways, paged on and back, and says all of it in the address', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: desktop }, '/staff/retailers')
  const head = (name: string) => admin.getByRole('columnheader', { name })
  await expect(head('店名')).toHaveAttribute('aria-sort', 'ascending')
  const byName = await firstRow(admin).textContent()

  await test.step('pressed again, a head turns its order round', async () => {
    const grade = head('档位').getByRole('button')
    await grade.click()
    await expect(head('档位')).toHaveAttribute('aria-sort', 'descending')
    await expect(head('店名')).toHaveAttribute('aria-sort', 'none')
    await grade.click()
    await expect(head('档位')).toHaveAttribute('aria-sort', 'ascending')
    await expect(admin).toHaveURL(/sort=GRADE/)
    await expect(admin).toHaveURL(/direction=ASC/)
    await expect(grade).toBeFocused()
    await head('店名').getByRole('button').click()
    await expect(firstRow(admin)).toHaveText(byName ?? '')
  })

  await test.step('on, back, and to the first page', async () => {
    await admin.getByLabel('每页几条').selectOption('25')
    await expect(rowsOf(admin)).toHaveCount(25)
    const whole = await rowsOf(admin).locator('a').first().textContent()
    await pages(admin).getByRole('link', { name: '下一页' }).press('Enter')
    await expect(firstRow(admin)).not.toHaveText(whole ?? '')
    await expect(pages(admin).getByRole('link', { name: '下一页' })).toBeFocused()
    const second = await firstRow(admin).textContent()
    await pages(admin).getByRole('link', { name: '下一页' }).click()
    await expect(firstRow(admin)).not.toHaveText(second ?? '')
    await pages(admin).getByRole('link', { name: '上一页' }).click()
    await expect(firstRow(admin)).toHaveText(second ?? '')
    await admin.reload()
    await expect(firstRow(admin)).toHaveText(second ?? '')
    await expect(rowsOf(admin)).toHaveCount(25)
    await expectAccessible(admin)
    await pages(admin).getByRole('link', { name: '上一页' }).press('Enter')
    await expect(firstRow(admin)).toHaveText(whole ?? '')
    // Nothing lies before: the link has gone, and the focus has stayed with the others.
    await expect(pages(admin).getByRole('link', { name: '上一页' })).toHaveCount(0)
    await expect(pages(admin)).toBeFocused()
  })
})

test('columns that are taken away stay away on this device, and come back at one press', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: desktop }, '/staff/people')
  await expect(admin.getByRole('columnheader', { name: '所在区域' })).toBeVisible()
  await admin.getByRole('button', { name: '选择列' }).click()
  const dialog = admin.getByRole('dialog', { name: '要看哪些列？' })
  await expect(dialog.getByRole('checkbox', { name: '姓名' })).toHaveCount(0)
  await dialog.getByRole('checkbox', { name: '所在区域' }).uncheck()
  await expectAccessible(admin)
  await dialog.getByRole('button', { name: '好了' }).click()
  await expect(admin.getByRole('button', { name: '选择列' })).toBeFocused()
  await admin.reload()
  await expect(admin.getByRole('columnheader', { name: '登录名' })).toBeVisible()
  await expect(admin.getByRole('columnheader', { name: '所在区域' })).toHaveCount(0)
  await admin.getByRole('button', { name: '选择列' }).click()
  await dialog.getByRole('button', { name: '恢复原样' }).click()
  await dialog.getByRole('button', { name: '好了' }).click()
  await expect(admin.getByRole('columnheader', { name: '所在区域' })).toBeVisible()
})

test('on a phone each row is a card: labels beside values, sorted and chosen as in the table, nothing to scroll sideways', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: phone }, '/staff/retailers')
  const cards = admin.getByRole('list', { name: '零售户' }).getByRole('listitem')
  await expect(cards.first()).toContainText('档位')
  await expect(admin.getByRole('table')).toHaveCount(0)
  const sideways = () =>
    admin.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
        .map(({ className }) => className),
    )
  expect(await sideways()).toEqual([])
  await expectAccessible(admin)

  await test.step('what is wide is left out, unless it is asked for', async () => {
    await expect(cards.first()).not.toContainText('业态')
    await admin.getByRole('button', { name: '选择列' }).click()
    await admin.getByRole('dialog').getByRole('checkbox', { name: '业态' }).check()
    await admin.getByRole('dialog').getByRole('button', { name: '好了' }).click()
    await expect(cards.first()).toContainText('业态')
    expect(await sideways()).toEqual([])
  })

  await test.step('sorted by what is chosen, and the other way round', async () => {
    await admin.getByLabel('排序').selectOption('档位')
    await expect(admin).toHaveURL(/sort=GRADE/)
    const grades = async () =>
      (await cards.locator('dt:text-is("档位") + dd').allInnerTexts()).map(Number).filter(Number.isFinite)
    const first = async () => (await grades())[0] ?? 0
    await expect.poll(first).toBeGreaterThan(25)
    expect(await grades()).toEqual((await grades()).toSorted((one, other) => other - one))
    await admin.getByRole('button', { name: /^从大到小/ }).click()
    await expect(admin).toHaveURL(/direction=ASC/)
    await expect.poll(first).toBeLessThan(5)
  })

  await test.step('chosen one by one, or the whole page', async () => {
    await cards.nth(1).getByRole('checkbox').check()
    await expect(admin.getByRole('region', { name: '选中的' })).toContainText('已选 1 条')
    await admin.getByRole('checkbox', { name: '选中这一页的全部' }).check()
    await expect(admin.getByRole('region', { name: '选中的' })).toContainText('已选 50 条')
    await expectAccessible(admin)
  })

  await cards.first().getByRole('link').first().click()
  await expect(admin).toHaveURL(/\/staff\/retailers\/[^?]+$/)
})

test('rows are saved as a spreadsheet: the page as it stands, or those that are chosen on several pages', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: desktop }, null)
  const saved = async (on: Page, button: Locator) => {
    const download = on.waitForEvent('download')
    await button.click()
    const file = await download
    const text = await readFile(await file.path(), 'utf8')
    return { name: file.suggestedFilename(), lines: text.trimEnd().split('\r\n') }
  }
  await admin.goto('/staff/retailers?size=25&sort=GRADE')
  await expect(rowsOf(admin)).toHaveCount(25)
  const names = await rowsOf(admin).locator('a').allInnerTexts()
  const page = await saved(admin, admin.getByRole('button', { name: '存成表格' }))
  expect(page.lines[0]).toBe('\uFEFF店名,区域,业态,档位,上次拜访,许可证号,地址')
  expect(page.lines.slice(1).map((line) => line.split(',')[0])).toEqual(names)
  // A spreadsheet would make 4.2E+11 of a licence number that stands plain.
  expect(page.lines[1]).toMatch(/,"=""\d{12}""",/)

  await rowsOf(admin).getByRole('checkbox').nth(1).check()
  await pages(admin).getByRole('link', { name: '下一页' }).click()
  await expect(admin).toHaveURL(/after=/)
  await expect(firstRow(admin)).not.toHaveText(names[0] ?? '')
  const second = await firstRow(admin).innerText()
  await rowsOf(admin).getByRole('checkbox').first().check()
  const bar = admin.getByRole('region', { name: '选中的' })
  const chosen = await saved(admin, bar.getByRole('button', { name: '存成表格' }))
  expect(chosen.lines.slice(1).map((line) => line.split(',')[0])).toEqual([names[1], second])
  // They stay chosen: what is saved is not done with.
  await expect(bar).toContainText('已选 2 条')

  const supervisor = await openAs('supervisor', { viewport: desktop, locale: 'en' }, '/staff/records')
  await rowsOf(supervisor).getByRole('checkbox').first().check()
  const records = await saved(
    supervisor,
    supervisor.getByRole('region', { name: 'Selected' }).getByRole('button', { name: 'Save as CSV' }),
  )
  expect(records.name).toMatch(/^Record quality \d{4}-\d\d-\d\d\.csv$/)
  expect(records.lines[0]).toBe('\uFEFFScore,Shop,Author,Submitted,Summary,What it lacks most')
  expect(records.lines.length).toBeGreaterThan(1)
})

test('what belongs to one thing is sorted both ways, too: the shops that read, and those that answered', async ({
  openAs,
}) => {
  const manager = await openAs('manager', { viewport: desktop }, null)
  const published = '{ guidances(first: 1, filter: { status: PUBLISHED }) { nodes { id } } }'
  const { guidances } = await ask<{ guidances: { nodes: { id: string }[] } }>(manager, published)
  await manager.goto(`/staff/guidance/${guidances.nodes[0]!.id}`)
  const head = (name: string) => manager.getByRole('columnheader', { name, exact: true })
  await expect(head('店')).toHaveAttribute('aria-sort', 'ascending')
  const read = manager.getByRole('table', { name: '各店进度' }).locator('tbody tr').first()
  const first = await read.innerText()
  await head('店').getByRole('button').click()
  await expect(head('店')).toHaveAttribute('aria-sort', 'descending')
  await expect(read).not.toHaveText(first)

  const live =
    '{ campaigns(first: 20, filter: { statuses: [LIVE] }) { nodes { id participations { totalCount } } } }'
  const { campaigns } = await ask<{
    campaigns: { nodes: { id: string; participations: { totalCount: number } }[] }
  }>(manager, live)
  // Not one that a journey beside this has only begun.
  const answered = campaigns.nodes.find(({ participations }) => participations.totalCount > 2)!
  await manager.goto(`/staff/campaigns/${answered.id}`)
  await expect(head('答复时间')).toHaveAttribute('aria-sort', 'descending')
  await head('店').getByRole('button').click()
  await expect(manager).toHaveURL(/sort=SHOP/)
  const names = await rowsOf(manager).locator('a').allInnerTexts()
  expect(names.length).toBeGreaterThan(1)
  await head('店').getByRole('button').click()
  await expect(manager).toHaveURL(/direction=DESC/)
  await expect(firstRow(manager)).not.toHaveText(names[0] ?? '')
})
