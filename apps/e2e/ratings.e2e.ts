import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { rowsOf } from './support/rowsOf.ts'

test('a shop rates its courier; the staff see figures over five shops or none', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone }, '/rate')
  await expect(shop.getByText('没有人会知道是您写的', { exact: false }).first()).toBeVisible()
  const courier = shop.locator('details').filter({ hasText: '送货员' }).filter({ hasText: '本季度' })
  await courier.locator('summary').click()
  await courier.getByRole('radio', { name: /^4/ }).check()
  await courier.getByRole('button', { name: '准时' }).click()
  await courier.getByRole('button', { name: /提交评价|改好了/ }).click()
  await expect(shop.getByText('谢谢，已经收到', { exact: false })).toBeVisible()
  await expectAccessible(shop)

  const manager = await openAs('manager', { viewport: desktop }, '/staff/ratings')
  await expect(manager.getByRole('table')).toBeVisible()
  // Never one shop: no shop's name stands anywhere on the page.
  await expect(manager.getByRole('main')).not.toContainText('王湾路口')
  await expectAccessible(manager)
})

test('an admin sees which figures are hidden and why', async ({ openAs }) => {
  const admin = await openAs('admin', { viewport: desktop, locale: 'en' }, '/staff/ratings?role=INSPECTOR')
  await expect(admin.getByRole('table')).toBeVisible()
  await expect(admin.getByText('Fewer than 5 shops, not shown').first()).toBeVisible()
  await expectAccessible(admin)
})

test('a shop rates the manager after a visit, uninvited; one rating moves no figure that the manager sees', async ({
  openAs,
}) => {
  const manager = await openAs('manager', { viewport: desktop }, '/staff/ratings')
  const own = manager.getByRole('row', { name: '李敏' }).getByRole('cell')
  await expect(own.filter({ hasText: '家' })).toBeVisible()
  // Average and count; how many answer may change with the invitations of tests beside this one.
  const figure = async () => (await own.allTextContents()).filter((text) => !text.includes('%'))
  const before = await figure()

  const shop = await openAs('shop', { viewport: phone }, '/records')
  await shop.getByRole('region', { name: '全部记录' }).getByRole('link').first().click()
  await shop.getByRole('link', { name: /李敏这次拜访怎么样/ }).click()
  const card = shop.locator('details[open]').filter({ hasText: '李敏' })
  await card.getByRole('radio', { name: /^2/ }).check()
  await card.getByRole('button', { name: /提交评价|改好了/ }).click()
  await expect(shop.getByText('谢谢，已经收到', { exact: false })).toBeVisible()
  await expectAccessible(shop)

  await manager.reload()
  await expect(own.filter({ hasText: '家' })).toBeVisible()
  expect(await figure()).toEqual(before)
})

test('a shop rates who answered, from the request that was settled', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone }, '/help')
  await shop.getByRole('link', { name: /送货能不能避开接孩子的时间/ }).click()
  await shop.getByRole('link', { name: '这次求助办得怎么样' }).click()
  const card = shop.locator('details[open]').filter({ hasText: '陈建国' })
  await card.getByRole('radio', { name: /^5/ }).check()
  await card.getByRole('button', { name: /提交评价|改好了/ }).click()
  await expect(shop.getByText('谢谢，已经收到', { exact: false })).toBeVisible()
})

for (const { locale, by, everybody, mixed } of [
  { locale: 'zh-CN', by: '市场类型', everybody: '棠州公司', mixed: '几种店合在一起' },
  { locale: 'en', by: 'Market type', everybody: 'Tangzhou', mixed: 'Mixed kinds of shops' },
] as const)
  test(`an admin takes the figures of the company apart, in whole batches only (${locale})`, async ({
    openAs,
  }) => {
    const admin = await openAs('admin', { viewport: phone, locale }, '/staff/ratings')
    await admin.getByRole('link', { name: by }).click()
    const rows = rowsOf(admin, by)
    await expect(admin.getByRole('combobox')).toHaveValue(everybody)
    await expect(rows.filter({ hasText: mixed })).toHaveCount(1)
    // Whoever counts along: no part is of fewer than five shops.
    for (const text of await rows.allInnerTexts()) {
      const shops = /(\d+) (?:家|shops)/.exec(text)?.[1]
      if (shops) expect(Number(shops)).toBeGreaterThanOrEqual(5)
    }
    await expectAccessible(admin)
  })
