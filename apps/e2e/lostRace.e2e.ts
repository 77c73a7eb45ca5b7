import type { Page } from '@playwright/test'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

test('two change the same brand: what only one changed is taken, what both changed stands side by side', async ({
  openAs,
}) => {
  const first = await openAs('admin', { viewport: desktop }, '/staff/brands/new')
  await first.getByLabel('名称（中文）').fill('青岚')
  await first.getByLabel('介绍（中文）').fill('第一稿')
  await first.getByRole('button', { name: '保存品牌' }).click()
  await expect(first).toHaveURL(/\/staff\/brands\/(?!new)[^/]+$/)

  const second = await openAs('admin', { viewport: phone }, first.url())
  await expect(second.getByLabel('介绍（中文）')).toHaveValue('第一稿')
  await second.getByLabel('介绍（中文）').fill('我写的介绍')
  await second.getByLabel('Name (English)').fill('Qinglan')

  await first.getByLabel('介绍（中文）').fill('别人写的介绍')
  await first.getByLabel('名称（中文）').fill('青岚山')
  await first.getByRole('button', { name: '保存品牌' }).click()
  // The words that it is saved may still be those of the first time.
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('青岚山')

  await second.getByRole('button', { name: '保存品牌' }).click()
  const clash = second.getByRole('alert').filter({ hasText: '别人刚改过同一处' })
  await expect(clash).toBeFocused()
  await expect(clash.getByRole('region')).toHaveCount(1)
  await expect(clash.getByText('我写的介绍')).toBeVisible()
  await expect(clash.getByText('别人写的介绍')).toBeVisible()
  await expect(second.getByLabel('名称（中文）')).toHaveValue('青岚山')
  await expectAccessible(second)

  // Nothing of it is lost by a reload.
  await second.reload()
  await clash.getByRole('button', { name: '留我的' }).click()
  await expect(clash).toBeHidden()
  await second.getByRole('button', { name: '保存品牌' }).click()
  await expect(second.getByText('品牌已保存')).toBeVisible()

  await first.reload()
  await expect(first.getByLabel('介绍（中文）')).toHaveValue('我写的介绍')
  await expect(first.getByLabel('名称（中文）')).toHaveValue('青岚山')
  await expect(first.getByLabel('Name (English)')).toHaveValue('Qinglan')
})

test('two set other targets for the same requests: each sees what the other has set before it is replaced', async ({
  openAs,
}) => {
  const address = '/staff/service-levels/EQUIPMENT/NORMAL'
  const first = await openAs('admin', { viewport: desktop }, address)
  const second = await openAs('admin', { viewport: phone }, address)
  const reply = (page: Page) => page.getByLabel('首次回复（工作时间）')
  async function set(page: Page, minutes: string): Promise<void> {
    await reply(page).fill(minutes)
    await page.getByRole('button', { name: '采用这些时限' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '采用这些时限' }).click()
  }
  await expect(reply(second)).toBeVisible()
  await set(first, '71')
  await expect(first.getByText('新的时限已生效。')).toBeVisible()

  await set(second, '83')
  const clash = second.getByRole('alert').filter({ hasText: '别人刚改过同一处' })
  await expect(clash.getByText('1 小时 23 分')).toBeVisible()
  await expect(clash.getByText('1 小时 11 分')).toBeVisible()
  await expectAccessible(second)
  await clash.getByRole('button', { name: '留我的' }).click()
  await expect(clash).toBeHidden()
  await set(second, '83')
  await expect(second.getByText('新的时限已生效。')).toBeVisible()
})
