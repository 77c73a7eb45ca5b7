import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { choose } from './support/choose.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { makeBrand, makeProduct, publishCampaign, writeCampaign } from './season/offer.ts'
import {
  accept,
  approveAndPay,
  changeTerms,
  handMaterial,
  readMoney,
  sendAndRedo,
  takeForShop,
} from './season/reward.ts'
import { isTold, shopsOfSeason } from './season/shops.ts'
import { askForMore, correctWeek, publishWeek, writeWeek } from './season/supply.ts'

// A season, told once: brand, product with a price to come, supply, campaign with a control group, joined on the phone without a signal,
// photo, photo again, accepted, earned, approved, paid, results. The office in Chinese, the manager and one shop in English.

test('a season, from the brand to the results', async ({ openAs }) => {
  // Nine people on nine devices, some thirty screens.
  test.slow()
  const stamp = Date.now().toString(36).slice(-5).toUpperCase()
  const brand = `雪岭 ${stamp}`
  const product = `${brand}(软)`
  const title = `雪岭上柜 ${stamp}`
  const admin = await openAs('admin', { viewport: desktop }, null)
  const manager = await openAs('manager', { viewport: desktop, locale: 'en' }, null)
  const { named, outside } = await shopsOfSeason(manager)

  await test.step('the admin makes a brand', () => makeBrand(admin, brand))
  await test.step('a product with prices, and the price of a coming day', () =>
    makeProduct(admin, brand, `XL-${stamp}`))
  await test.step('the supply of next week, from a file and in the grid', () => writeWeek(admin, product))
  await test.step('is checked and published', () => publishWeek(admin))
  await test.step('a campaign with reward, material and control group', () =>
    writeCampaign(admin, { brand, title, named }))
  const id = await test.step('is seen as a shop, and published', () => publishCampaign(admin, named[0]!))
  const own = `/campaigns/${encodeURIComponent(id)}`

  // Who is in the control group is drawn, and told to nobody: the shops themselves see it or do not.
  const told: { page: Page; place: number }[] = []
  let control: Page | undefined
  for (const [place, { licenceNumber }] of named.entries()) {
    const english = { locale: 'en', dark: true } as const
    const page = await openAs(licenceNumber, { viewport: phone, ...(told.length === 1 && english) }, null)
    if (await isTold(page, id)) told.push({ page, place })
    else control = page
    if (control && told.length >= 2) break
  }
  const [{ page: shop, place }, { page: decliner, place: declinerPlace }] = [told[0]!, told[1]!]
  const retailer = named[place]!
  const story = { id, title, retailerId: retailer.id }

  await test.step('the shop reads what it may order, and asks for more', () => askForMore(shop, product))
  await test.step('which reaches the order clerk', async () => {
    const clerk = await openAs('clerk', { viewport: desktop }, '/staff/requests')
    await expect(clerk.getByText(`想多要一点${product}`, { exact: false }).first()).toBeVisible()
  })
  await test.step('a correction is told old and new', () => correctWeek(admin, shop, product))

  await test.step('it finds the campaign with the brand, its margin by the price of today alone', async () => {
    await shop.goto(`/brands?q=${encodeURIComponent(brand)}`)
    await shop.locator('a[href^="/brands/"]', { hasText: brand }).click()
    await shop.getByRole('link', { name: product }).click()
    await expect(shop.getByText('每条您赚')).toBeVisible()
    await expect(shop.getByText('¥200')).toBeVisible()
    await expect(shop.getByText('¥215')).toHaveCount(0)
    await expectAccessible(shop)
    await shop.getByRole('link', { name: `返回${brand}` }).click()
    await shop.getByRole('link', { name: title }).click()
    await expect(shop.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await expect(shop.getByText('每条赚')).toContainText('¥12.00')
    await expectAccessible(shop)
  })

  await test.step('joins without a signal; it goes by itself, and every sum stands there from that day', async () => {
    const join = shop.getByRole('button', { name: '参加', exact: true })
    await expect(join).toBeVisible()
    await shop.context().setOffline(true)
    await join.click()
    await expect(shop.getByText(new RegExp(`报名.*${title}`)).first()).toBeVisible()
    await shop.context().setOffline(false)
    await expect(shop.getByText('您已参加')).toBeVisible()
    await expect(shop.getByText('一共 ¥160.00')).toBeVisible()
    await expect(shop.getByText('第 1 个月的照片')).toBeVisible()
    await expectAccessible(shop)
    await expectFitsNarrow(shop)
  })

  await test.step('another declines, at no cost, with a reason', async () => {
    await decliner.goto(own)
    await decliner.getByRole('button', { name: 'No thanks, here’s why' }).click()
    const dialog = decliner.getByRole('dialog', { name: 'Why not this time?' })
    await dialog.getByRole('radio').last().check()
    await dialog.getByRole('textbox').fill('The counter is being repaired')
    await expectAccessible(decliner)
    await dialog.getByRole('button', { name: 'Send answer' }).click()
    await expect(decliner.getByText('You declined')).toBeVisible()
  })

  await test.step('a shop of the control group sees nothing of it: by brand, by address, by picture', async () => {
    if (!control) throw new Error('No shop was drawn')
    await control.goto(`/brands?q=${encodeURIComponent(brand)}`)
    await control.locator('a[href^="/brands/"]', { hasText: brand }).click()
    await expect(control.getByRole('link', { name: product })).toBeVisible()
    await expect(control.getByText(title)).toHaveCount(0)
    await control.goto('/notifications')
    await expect(control.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(control.getByText(title)).toHaveCount(0)
    await control.goto(own)
    await expect(control.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(control.getByText(title)).toHaveCount(0)
    const asked = 'query ($id: ID!) { node(id: $id) { ... on Campaign { image { url } } } }'
    const { node } = await ask<{ node: { image: { url: string } } }>(shop, asked, { id })
    expect((await shop.request.get(node.image.url)).status()).toBe(200)
    expect((await control.request.get(node.image.url)).status()).toBe(404)
  })

  await test.step('the admin sees sums, of one decline nothing; and can tell a shop why it is out', async () => {
    await admin.goto(`/staff${own}`)
    await expect(admin.getByText('答复不能再改以后，这里会列出参加的店。')).toBeVisible()
    await expect(admin.getByRole('cell', { name: retailer.name })).toHaveCount(0)
    await expect(admin.getByText('不足 5 家，不显示')).toBeVisible()
    await expect(admin.getByText(named[declinerPlace]!.name)).toHaveCount(0)
    await choose(admin.getByLabel('哪家店'), outside.licenceNumber, new RegExp(outside.name))
    await expect(admin.getByText('不在内', { exact: true })).toBeVisible()
    await expect(admin.getByText(/^不符合：档位：.*（条件是 30 档）$/)).toBeVisible()
    await expectAccessible(admin)
  })

  await test.step('its material is handed over', () => handMaterial({ admin, manager, shop }, story))
  await test.step('the terms change, and its own stay', () => changeTerms(admin, shop, story))
  await test.step('it sends a photo, and is asked for another', () => sendAndRedo(shop, manager, story))
  await test.step('the manager takes it for the shop', () => takeForShop(manager, shop, story))
  await test.step('a third person accepts it', async () => {
    const supervisor = await openAs('supervisor', { viewport: desktop }, null)
    await accept({ manager, supervisor, shop }, story)
  })
  await test.step('it is approved and paid', () => approveAndPay(admin, story))
  await test.step('the shop sees its money', () => readMoney(shop, story))

  await test.step('and the results say how far it has come, and that a comparison would be chance', async () => {
    await admin.goto(`/staff${own}/results`)
    await expect(admin.getByRole('heading', { name: /^(店太少，比不出结果|还比不出来)$/ })).toBeVisible()
    await expect(admin.getByRole('heading', { name: '走到哪一步', exact: true })).toBeVisible()
    await expectAccessible(admin)
  })
})
