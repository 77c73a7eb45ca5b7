import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

// 被压货: said with two presses, read above the manager as a figure over five shops or more, and by nobody else.

test('a shop says that it was pressed, without a signal, and takes it back; its supervisor reads a number', async ({
  openNeighbour,
  openAs,
}) => {
  const shop = await openNeighbour(3, { viewport: phone })
  await shop.goto('/brands')
  await shop.locator('main a[href^="/campaigns/"]').first().click()
  await shop.getByRole('button', { name: '我被压货了' }).click()
  await expect(shop.getByText('您的客户经理和访销员看不到，也不知道有这回事')).toBeVisible()
  await expectAccessible(shop)
  await shop.context().setOffline(true)
  await shop.getByRole('button', { name: '是，我被压货了' }).click()
  await expect(shop.getByText('在这台手机上等着送出')).toBeVisible()
  await shop.context().setOffline(false)
  await expect(shop.getByText('您说过这里被压货了')).toBeVisible()
  await shop.getByRole('button', { name: '收回' }).click()
  await expect(shop.getByRole('button', { name: '我被压货了' })).toBeVisible()

  const supervisor = await openAs('supervisor', { viewport: desktop, locale: 'en' })
  await supervisor.goto('/staff/ratings')
  await expect(supervisor.getByText('At least 5 shops say they were pressed').first()).toBeVisible()
  await expectAccessible(supervisor)
  const manager = await openAs('manager', { viewport: desktop })
  await manager.goto('/staff/ratings')
  await expect(manager.getByRole('heading', { level: 1, name: '评价' })).toBeVisible()
  await expect(manager.getByRole('heading', { name: '被压货' })).toHaveCount(0)
})
