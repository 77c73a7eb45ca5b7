import { desktop, expect, test } from './support/fixtures.ts'

test('a day is typed as people write it or chosen from a calendar, and one that cannot be read is not saved as none', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: desktop }, '/staff/brands')
  await admin.locator('main a[href*="/brands/"]:not([href$="/new"])').first().click()
  await admin.locator('main a[href*="/products/"]:not([href$="/new"])').first().click()
  const launched = admin.getByLabel(/^上市日期/)
  const before = await launched.inputValue()
  // Without a change there is nothing to save.
  await admin.getByLabel(/^Name \(English\)/).fill('Another name')
  await launched.fill('下个月吧')
  await launched.press('Enter')
  await expect(admin.getByText(/^没看懂这个日期/)).toBeVisible()
  await admin.getByRole('button', { name: '保存品规' }).click()
  await expect(launched).toBeFocused()
  await expect(launched).toHaveValue('下个月吧')
  await expect(admin.getByText('品规已保存')).toHaveCount(0)

  await launched.fill('2026.3.8')
  await launched.blur()
  await expect(launched).toHaveValue('2026年3月8日')
  const facts = admin.locator('form').filter({ has: launched })
  await facts.getByRole('button', { name: '打开日历' }).click()
  const dialog = admin.getByRole('dialog')
  await expect(dialog.getByText('2026年3月', { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: /3月12日/ }).click()
  await expect(launched).toHaveValue('2026年3月12日')
  await launched.fill(before)
})

test('a guidance is not published with a last day that cannot be read', async ({ openAs }) => {
  const manager = await openAs('manager', { viewport: desktop }, '/staff/guidance')
  await manager.getByRole('table').locator('a[href$="/edit"]').first().click()
  const last = manager.getByLabel(/^有效到/)
  await last.fill('过完年')
  await manager.getByRole('button', { name: /^发布/ }).click()
  await expect(manager.getByText(/^没看懂这个日期/)).toBeVisible()
  await expect(manager.getByRole('dialog')).toHaveCount(0)
  await expect(last).toHaveValue('过完年')
})
