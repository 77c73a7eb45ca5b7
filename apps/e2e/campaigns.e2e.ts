import { ask } from './support/ask.ts'
import { campaignFor } from './support/campaignFor.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

// What the season (season.e2e.ts) does not tell: ways back and off, lists and editors in the other language and by night, results, calendar.

test('a campaign is called off, with a reason that the shop reads', async ({ openAs }) => {
  const admin = await openAs('admin', { viewport: desktop }, null)
  const shop = await openAs('shop', { viewport: phone }, null)
  const asked = '{ viewer { retailer { id } } }'
  const { viewer } = await ask<{ viewer: { retailer: { id: string } } }>(shop, asked)
  const id = await campaignFor(admin, viewer.retailer.id, `停办 ${Date.now().toString(36)}`)
  const own = `/campaigns/${encodeURIComponent(id)}`
  await admin.goto(`/staff${own}`)
  await admin.getByRole('button', { name: '取消活动' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: '取消活动' }).click()
  await expect(admin.getByLabel('为什么取消')).toHaveAccessibleDescription(/请写明为什么取消/)
  await admin.getByLabel('为什么取消').fill('厂家停产')
  await admin.getByRole('dialog').getByRole('button', { name: '取消活动' }).click()
  await expect(admin.getByText('取消原因：厂家停产')).toBeVisible()
  await shop.goto(own)
  await expect(shop.getByText('取消原因：厂家停产')).toBeVisible()
})

test('a brand is retired after a question, and brought back at one press', async ({ openAs }) => {
  const admin = await openAs('admin', { viewport: desktop, locale: 'en', dark: true }, '/staff/brands/new')
  const name = `Retiring ${Date.now()}`
  await admin.getByLabel('Name (Chinese)').fill(name)
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Save brand' }).click()
  await admin.getByRole('button', { name: 'Retire brand' }).click()
  await expect(admin.getByRole('dialog').getByText(/Shops will no longer find it/)).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('dialog').getByRole('button', { name: 'Retire brand' }).click()
  await expect(admin.getByText('Retired', { exact: true })).toBeVisible()
  await admin.getByRole('button', { name: 'Restore' }).click()
  await expect(admin.getByRole('button', { name: 'Retire brand' })).toBeVisible()
})

test('the shop’s pages in English, dark and in elder mode, are whole and accessible', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone, locale: 'en', dark: true, elder: true }, '/brands')
  await expect(shop.getByRole('heading', { name: 'Brands', level: 1 })).toBeVisible()
  await expectAccessible(shop)
  await shop.getByRole('region', { name: 'You can join now' }).getByRole('link').first().click()
  await expect(shop.getByRole('heading', { name: 'What to do' })).toBeVisible()
  await expectAccessible(shop)
  await shop.goto('/brands?q=no-such-thing')
  await expect(shop.getByText('Nothing found for “no-such-thing”')).toBeVisible()
  await expectAccessible(shop)
})

test('the staff’s lists keep their state in the address and are accessible in English, in the dark', async ({
  openAs,
}) => {
  const manager = await openAs(
    'manager',
    { viewport: desktop, locale: 'en', dark: true },
    '/staff/campaigns?status=LIVE',
  )
  await expect(manager.getByRole('link', { name: /^Live/ })).toHaveAttribute('aria-current', 'page')
  await expectAccessible(manager)
  await manager.getByRole('table', { name: 'Campaigns' }).getByRole('link').first().click()
  await expect(manager.getByRole('heading', { name: 'Shops’ answers' })).toBeVisible()
  await expectAccessible(manager)
  await expect(manager.getByRole('button', { name: 'Cancel campaign' })).toHaveCount(0)
  await manager.goto('/staff/campaigns/new')
  await expect(manager.getByRole('button', { name: 'Publish' })).toHaveCount(0)
  await manager.goto('/staff/brands?category=TOBACCO')
  await expect(manager.getByLabel('Category')).toHaveValue('TOBACCO')
  await expectAccessible(manager)
  await manager.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(manager.getByText('Only administrators can edit brands and products.')).toBeVisible()
  await expectAccessible(manager)
  // Both pages say the same: what is looked at must not be the one that is being left.
  await manager.locator('h1').evaluate((heading) => heading.setAttribute('data-left', ''))
  await manager.getByRole('region', { name: 'Products' }).getByRole('link').first().click()
  await expect(manager.locator('h1:not([data-left])')).toHaveCount(1)
  await expect(manager.getByText('Only administrators can edit brands and products.')).toBeVisible()
  await expectAccessible(manager)
})

test('the editors in English, in the dark: whole and accessible', async ({ openAs }) => {
  const admin = await openAs(
    'admin',
    { viewport: desktop, locale: 'en', dark: true },
    '/staff/campaigns?status=DRAFT',
  )
  await admin.getByRole('table', { name: 'Campaigns' }).getByRole('link').first().click()
  await expect(admin.getByRole('link', { name: 'Continue editing' })).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('link', { name: 'Continue editing' }).click()
  await expect(
    admin.getByRole('region', { name: 'What shops see' }).getByText(/will see|No shop/),
  ).toBeVisible()
  await expect(admin.getByLabel(/^Share of the audience/)).toBeVisible()
  await expectAccessible(admin)
})

test('what a campaign did is held against its control group, in a sentence, by day and by night', async ({
  openAs,
}) => {
  const admin = await openAs(
    'admin',
    { viewport: desktop, locale: 'en', dark: true },
    '/staff/campaigns?q=Banshan',
  )
  await admin.getByRole('link', { name: 'Banshan on the second shelf of the fridge' }).click()
  await expect(admin.getByText(/20% of the audience was drawn to compare with/)).toBeVisible()
  await admin.getByRole('link', { name: 'Results' }).click()
  // The demo has put the effect there (packages/demo/src/controlledOrders.ts).
  await expect(admin.getByRole('heading', { name: /^\d\.\d more a shop in four weeks$/ })).toBeVisible()
  await expect(admin.getByText(/^The true difference is most likely between/)).toBeVisible()
  await expect(admin.getByRole('heading', { name: 'How far it has come', exact: true })).toBeVisible()
  await expectAccessible(admin)
  const phoneOf = await openAs('admin', { viewport: phone, elder: true })
  await phoneOf.goto(new URL(admin.url()).pathname)
  await expect(phoneOf.getByRole('heading', { name: /^每家四周多订/ })).toBeVisible()
  await expectAccessible(phoneOf)
})

test('the calendar leads to a campaign by keyboard, and a copy of it lacks its dates', async ({ openAs }) => {
  const admin = await openAs('admin', { viewport: desktop }, '/staff/campaigns')
  await admin.getByRole('link', { name: '活动日历' }).click()
  const bar = admin.getByRole('link', { name: /^半山 冰柜第二层.*进行中/ })
  await expect(bar).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('link', { name: '后三个月' }).click()
  await expect(admin).toHaveURL(/from=/)
  await admin.getByRole('link', { name: '回到现在' }).click()
  await bar.focus()
  await admin.keyboard.press('Enter')
  await admin.getByRole('button', { name: '复制一份' }).click()
  await expect(admin.getByLabel('标题（中文）')).toHaveValue('半山 冰柜第二层（副本）')
  await expect(admin.getByText('请选开始时间。')).toBeVisible()
  await expect(admin.getByLabel('占受众的比例')).toHaveValue('')
})
