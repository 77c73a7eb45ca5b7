import type { Page } from '@playwright/test'
import { expect, expectAccessible } from '../support/fixtures.ts'

/** One that the demo has: its brand stays among those of the newest week. */
const known = '云岭·松涛 细支'
const grades = Array.from({ length: 30 }, (_grade, index) => 30 - index)

/** Every grade gets as many of both. */
const sheet = (product: string, units: string) => ({
  name: '投放.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      ['品规', '对谁', ...grades],
      ...[product, known].map((name) => [name, '全部', ...grades.map(() => units)]),
    ]
      .map((row) => row.join(','))
      .join('\n'),
  ),
})

const bring = (admin: Page) => admin.getByRole('button', { name: '放进草稿（2 个品规）' })

/** From a file whose fault changes nothing, and in the grid, where arrows move and a block is pasted. */
export async function writeWeek(admin: Page, product: string): Promise<void> {
  await admin.goto('/staff/supply')
  await admin.getByRole('link', { name: /^下周/ }).click()
  await admin.getByRole('button', { name: '导入表格' }).click()
  const file = admin.locator('input[type=file]')
  await file.setInputFiles(sheet(product, '-7'))
  await expect(admin.getByText('30 档的“-7”是负数').first()).toBeVisible()
  await expect(admin.getByRole('button', { name: /放进草稿/ })).toHaveCount(0)
  await file.setInputFiles(sheet(product, '7'))
  await bring(admin).click()
  const cell = (grade: number) => admin.getByLabel(`${product}，全部，${grade} 档`)
  await expect(cell(14)).toHaveValue('7')
  await cell(30).focus()
  await cell(30).press('ArrowRight')
  await expect(cell(29)).toBeFocused()
  await cell(30).evaluate((input) => {
    const data = new DataTransfer()
    data.setData('text/plain', '9\t9')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(cell(29)).toHaveValue('9')
  await expect(admin.getByText('自动保存于')).toBeVisible()
  await expectAccessible(admin)
}

export async function publishWeek(admin: Page): Promise<void> {
  await expect(admin.getByRole('heading', { name: '总量对库存' })).toBeVisible()
  await admin.getByRole('button', { name: '发布', exact: true }).click()
  await expect(admin.getByRole('dialog').getByText(/订得到货的店平均赚 ¥/)).toBeVisible()
  await admin.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await expect(admin.getByText('第 1 版，共 1 版')).toBeVisible()
}

const nextWeek = (shop: Page) => shop.getByRole('button', { name: /^看.*开始的一周/ })
const line = (shop: Page, product: string) => shop.getByRole('listitem').filter({ hasText: product })

/** The shop reads its line and why, and asks for more. */
export async function askForMore(shop: Page, product: string): Promise<void> {
  await shop.goto('/')
  await shop.getByRole('link', { name: /本周我能订/ }).click()
  await expect(shop.getByRole('heading', { name: '本周我能订' })).toBeVisible()
  await expectAccessible(shop)
  await nextWeek(shop).click()
  const own = line(shop, product)
  await expect(own.getByText(/每店 7 条/)).toBeVisible()
  await expect(shop.getByText('看懂了吗？')).toBeVisible()
  await own.getByRole('button', { name: '想多要一点' }).click()
  await expect(shop.getByPlaceholder('说说情况')).toHaveValue(/想多要一点/)
  await shop.getByRole('button', { name: /^发/ }).click()
  await expect(shop.getByText(`想多要一点${product}`, { exact: false }).first()).toBeVisible()
}

/** A correction with its reason, of which the shop is told old and new. */
export async function correctWeek(admin: Page, shop: Page, product: string): Promise<void> {
  await admin.goto('/staff/supply')
  await admin.getByRole('link', { name: /^下周/ }).click()
  await admin.getByRole('button', { name: '更正' }).click()
  await admin.getByRole('button', { name: '导入表格' }).click()
  await admin.locator('input[type=file]').setInputFiles(sheet(product, '5'))
  await bring(admin).click()
  await expect(admin.getByLabel(`${product}，全部，14 档`)).toHaveValue('5')
  await admin.getByLabel('为什么更正（店主会看到）').fill('到货比说好的少')
  await admin.getByRole('button', { name: '发布更正' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await expect(admin.getByText('第 2 版，共 2 版')).toBeVisible()
  await shop.goto('/notifications')
  await expect(shop.getByText(/细支.*(等|从)|\(软\).*(等|从)/).first()).toBeVisible()
  await shop.goto('/supply')
  await nextWeek(shop).click()
  await expect(shop.getByText('到货比说好的少')).toBeVisible()
  await expect(line(shop, product).getByText(/更正前 7 条，现在 5 条/)).toBeVisible()
}
