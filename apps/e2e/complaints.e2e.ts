import { desktop, expect, phone, test } from './support/fixtures.ts'

test('a shop learns who reads a complaint before it writes, and it lies above those whom it may mean', async ({
  openAs,
}) => {
  const words = `答应的事三次都忘了（${Date.now()}）`
  const shop = await openAs('shop', { viewport: phone }, '/help/new')
  await shop.getByRole('radio', { name: '投诉' }).check()
  await expect(shop.getByText(/^只有这些人能看：/)).toContainText('管理员')
  await expect(shop.getByText('服务您的人和他们的主管都看不到')).toBeVisible()
  await shop.getByLabel('投诉哪一位').selectOption({ label: '李敏（客户经理）' })
  await expect(shop.getByText(/^只有这些人能看：/)).toContainText('市场经理')
  await expect(shop.getByText('李敏看不到，也不会知道有这条')).toBeVisible()
  await shop.getByPlaceholder('说说情况').fill(words)
  await shop.getByRole('button', { name: /^发给/ }).click()
  await expect(shop.getByRole('log')).toContainText(words)

  const manager = await openAs('manager', { viewport: desktop }, '/staff/requests?view=OPEN')
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('求助')
  await expect(manager.getByRole('link', { name: words })).toHaveCount(0)

  const supervisor = await openAs(
    'supervisor',
    { viewport: desktop },
    `/staff/requests?view=OPEN&search=${encodeURIComponent(words)}`,
  )
  await supervisor.getByRole('link', { name: words }).click()
  await expect(supervisor.getByRole('log')).toContainText(words)
  await supervisor.getByRole('button', { name: '移交', exact: true }).click()
  await supervisor.getByRole('dialog').getByRole('combobox').click()
  const places = supervisor.getByRole('listbox').getByRole('option')
  await expect(places.first()).toBeVisible()
  const offered = await places.allTextContents()
  expect(offered.every((place) => /^(市场经理|管理员)/.test(place))).toBe(true)
})
