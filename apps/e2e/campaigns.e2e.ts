import type { APIRequestContext, Page } from '@playwright/test'
import { choose } from './support/choose.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { desktop, expect, expectAccessible, phone, signIn, test } from './support/fixtures.ts'

// Journeys 1 and 2: an admin makes a brand, a product and a campaign for an audience, previews it as a shop and
// publishes; a shop of the audience joins, another declines with a reason, a third never learns of it.

/** A small plain picture. */
const picture = {
  name: 'pack.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAADwAAAAoCAIAAAAt2Q6oAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAY0lEQVRYhe2SQQ0AQQyE6l8hDvocCydjujkSBBDCZHmOqRtEaepF4x5YGvfYo0zdIEpTLxr3wNK4xx5l6gZRmnrRuAeWxj32KFM3iNLUi8Y9sDTusUeZukGUpl407oGl+cUeH6rFILhi90KDAAAAAElFTkSuQmCC',
    'base64',
  ),
}

type Shop = { id: string; name: string; licenceNumber: string }

async function ask<Data>(request: APIRequestContext, query: string, variables: object = {}): Promise<Data> {
  const answer = await request.post('/graphql', { data: { query, variables } })
  return ((await answer.json()) as { data: Data }).data
}

/** Two more shops that can sign in: one for the audience, one that stays outside. */
async function otherShops(admin: Page, own: Shop): Promise<[Shop, Shop]> {
  const query = `{ retailers(first: 50, orderBy: NAME) {
    nodes { id name licenceNumber licenceStatus hasSignIn closed grade } } }`
  const { retailers } = await ask<{
    retailers: {
      nodes: (Shop & { licenceStatus: string; hasSignIn: boolean; closed: boolean; grade: number })[]
    }
  }>(admin.request, query)
  const open = retailers.nodes.filter(
    ({ id, licenceStatus, hasSignIn, closed, grade }) =>
      id !== own.id && licenceStatus === 'VALID' && hasSignIn && !closed && grade !== 30,
  )
  const [second, third] = open
  if (!second || !third) throw new Error('The demo has too few shops that can sign in')
  return [second, third]
}

async function chooseDay(page: Page, label: string, fromToday: number): Promise<void> {
  await page.getByLabel(label).fill(new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10))
}

/** Adds a shop to the audience by its licence number. */
async function nameIn(page: Page, { name, licenceNumber }: Shop): Promise<void> {
  await choose(page.getByLabel('点名加入', { exact: true }), licenceNumber, new RegExp(name))
  await expect(page.getByRole('button', { name: `去掉 ${name}` })).toBeVisible()
}

test('a campaign from the first word to the answers of the shops', async ({ openAs, openStranger }) => {
  // Four people on three devices, eleven screens, each judged by axe.
  test.slow()
  const stamp = Date.now().toString(36).toUpperCase()
  const brand = `雪岭 ${stamp}`
  const title = `雪岭上柜 ${stamp}`
  const admin = await openAs('admin', { viewport: desktop })
  const shop = await openAs('shop', { viewport: phone })
  const { viewer } = await ask<{ viewer: { retailer: Shop } }>(
    shop.request,
    '{ viewer { retailer { id name licenceNumber } } }',
  )
  const own = viewer.retailer
  const [second, outside] = await otherShops(admin, own)

  await test.step('the admin makes a brand', async () => {
    await admin.goto('/staff/brands')
    await expectAccessible(admin)
    await admin.getByRole('link', { name: '新建品牌' }).click()
    await admin.getByRole('button', { name: '保存品牌' }).click()
    await expect(admin.getByLabel('名称（中文）')).toHaveAccessibleDescription(/请填品牌名称/)
    await admin.getByLabel('名称（中文）').fill(brand)
    await admin.getByLabel('Name (English)').fill(`Snow Ridge ${stamp}`)
    await admin.locator('input[type=file]').setInputFiles(picture)
    await admin.getByRole('button', { name: '保存品牌' }).click()
    await expect(admin.getByRole('heading', { name: brand, level: 1 })).toBeVisible()
  })

  await test.step('a product with picture and prices, the margin shown while typing', async () => {
    await admin.getByRole('link', { name: '新建品规' }).click()
    await admin.getByLabel('品规名称（中文）').fill(`${brand}（软）`)
    await admin.getByLabel('品规编码').fill(`XL-${stamp}`)
    await admin.getByLabel('批发价').fill('188')
    await admin.getByLabel('建议零售价').fill('180')
    await admin.getByRole('button', { name: '保存品规' }).click()
    await expect(admin.getByLabel('建议零售价')).toHaveAccessibleDescription(/卖一件亏一件/)
    await admin.getByLabel('建议零售价').fill('200')
    await expect(admin.getByText('店主每条赚 ¥12.00 · 毛利率 6%')).toBeVisible()
    await admin.locator('input[type=file]').setInputFiles(picture)
    await expectAccessible(admin)
    await admin.getByRole('button', { name: '保存品规' }).click()
    await expect(admin.getByRole('link', { name: `${brand}(软)` })).toBeVisible()
    await expectAccessible(admin)
  })

  await test.step('a campaign: what it says, and for whom with a live count', async () => {
    await admin.goto('/staff/campaigns')
    await expectAccessible(admin)
    await admin.getByRole('link', { name: '新建活动' }).click()
    await expect(admin.getByText('发布前还差 6 项').first()).toBeVisible()
    const parts = admin.getByRole('navigation', { name: '从写到发' })
    await parts.getByRole('button', { name: '要做什么 还没好' }).click()
    await expect(admin.getByLabel('要做什么（中文）')).toBeFocused()
    await admin.getByLabel('标题（中文）').fill(title)
    await admin.getByLabel('店里得到什么（中文，必填）').fill('每条多赚 ¥12.00')
    await admin.getByLabel('要做什么（中文）').fill('收银台左手第一格。')
    await chooseDay(admin, '开始日期', -1)
    // Home shows first what ends first.
    await chooseDay(admin, '结束日期', 1)
    await choose(admin.getByLabel('品牌', { exact: true }), brand)
    await admin.getByRole('checkbox', { name: `${brand}(软)` }).check()
    await admin.locator('input[type=file]').setInputFiles(picture)
    const count = admin.locator('[aria-live=polite] b').first()
    const all = await count.innerText()
    await admin.getByLabel('最低档位').fill('30')
    await expect(count).not.toHaveText(all)
    await admin.getByLabel('最高档位').fill('30')
    await nameIn(admin, own)
    await nameIn(admin, second)
    await expect(admin.getByText('都齐了，可以发布。')).toBeVisible()
    await expect(parts.getByRole('button', { name: /还没好/ })).toHaveCount(0)
    await expectAccessible(admin)
  })

  await test.step('what was typed survives a reload; it is previewed as a shop, and published', async () => {
    await admin.reload()
    await expect(admin.getByLabel('标题（中文）')).toHaveValue(title)
    await admin.getByRole('button', { name: '换成某家店预览' }).click()
    await choose(admin.getByLabel('受众里的店'), own.licenceNumber, new RegExp(own.name))
    const preview = admin.getByRole('region', { name: '店主看到的样子' })
    await expect(preview.getByText(`${own.name}会看到`)).toBeVisible()
    await expect(preview.getByText(/每条赚/)).toContainText('¥12.00')
    await admin.getByRole('button', { name: '发布', exact: true }).click()
    await expect(admin.getByRole('dialog').getByText(/家店马上就能看到并答复/)).toBeVisible()
    await expect(admin.getByRole('dialog').getByText(`${brand}(软)：每条赚 ¥12.00`)).toBeVisible()
    await admin.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await expect(admin.getByRole('heading', { name: '店主的答复' })).toBeVisible()
    await expect(admin.getByText('进行中', { exact: true })).toBeVisible()
    await expectAccessible(admin)
  })
  const campaignId = decodeURIComponent(new URL(admin.url()).pathname.split('/').at(-1) ?? '')

  await test.step('the shop finds it on Home, sees its own margin, and joins', async () => {
    await shop.goto('/')
    await expect(shop.getByRole('heading', { name: '现在可以做' })).toBeVisible()
    await expectAccessible(shop)
    // The news of the day name it as well.
    await shop.getByRole('region', { name: '现在可以做' }).getByRole('link', { name: title }).click()
    await expect(shop.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await expect(shop.getByText('每条赚')).toContainText('¥12.00')
    await expectAccessible(shop)
    await shop.getByRole('button', { name: '参加', exact: true }).click()
    await expect(shop.getByText('您已参加')).toBeVisible()
    await expectAccessible(shop)
    await expectFitsNarrow(shop)
    await shop.getByRole('link', { name: `${brand}(软)` }).click()
    await expect(shop.getByText('每条您赚')).toBeVisible()
    await expectAccessible(shop)
    await shop.getByRole('link', { name: `返回${brand}` }).click()
    await expect(shop.getByRole('link', { name: title })).toContainText('已参加')
    await expectAccessible(shop)
  })

  await test.step('another declines, at no cost, with a reason', async () => {
    const decliner = await openStranger({ viewport: phone })
    await signIn(decliner, second.licenceNumber)
    await decliner.goto(`/campaigns/${encodeURIComponent(campaignId)}`)
    await decliner.getByRole('button', { name: '不参加，说说原因' }).click()
    const dialog = decliner.getByRole('dialog')
    await expect(dialog.getByText(/不会给任何人记分/)).toBeVisible()
    await dialog.getByRole('radio', { name: '别的原因' }).check()
    await dialog.getByRole('button', { name: '就这样答复' }).click()
    await expect(dialog.getByText('选了“别的原因”，请用几个字说一说。')).toBeVisible()
    await dialog.getByRole('textbox').fill('柜台在修')
    await expectAccessible(decliner)
    await dialog.getByRole('button', { name: '就这样答复' }).click()
    await expect(decliner.getByText('您已答复不参加')).toBeVisible()
  })

  await test.step('the admin sees sums: of one decline nothing, and who joined only once no answer can change', async () => {
    await admin.reload()
    await expect(admin.getByText('答复不能再改以后，这里会列出参加的店。')).toBeVisible()
    await expect(admin.getByRole('cell', { name: own.name })).toHaveCount(0)
    await expect(admin.getByText('不足 5 家，不显示')).toBeVisible()
    await expect(admin.getByText(second.name)).toHaveCount(0)
  })

  await test.step('the admin can tell a shop that asks why it is out', async () => {
    await choose(admin.getByLabel('哪家店'), outside.licenceNumber, new RegExp(outside.name))
    await expect(admin.getByText('不在内', { exact: true })).toBeVisible()
    await expect(admin.getByText(/^不符合：档位：.*（条件是 30 档）$/)).toBeVisible()
    await expectAccessible(admin)
  })

  await test.step('a shop outside never learns of it: by page, by API, by the address of its picture', async () => {
    const { node } = await ask<{ node: { image: { url: string } } }>(
      shop.request,
      'query ($id: ID!) { node(id: $id) { ... on Campaign { image { url } } } }',
      { id: campaignId },
    )
    expect((await shop.request.get(node.image.url)).status()).toBe(200)
    const outsider = await openStranger({ viewport: phone })
    await signIn(outsider, outside.licenceNumber)
    await outsider.goto(`/brands?q=${encodeURIComponent(brand)}`)
    await outsider.locator('a[href^="/brands/"]', { hasText: brand }).click()
    await expect(outsider.getByRole('heading', { name: '品规和毛利' })).toBeVisible()
    await expect(outsider.getByText(title)).toHaveCount(0)
    await outsider.goto(`/campaigns/${encodeURIComponent(campaignId)}`)
    await expect(outsider.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(outsider.getByText(title)).toHaveCount(0)
    const answer = await outsider.request.post('/graphql', {
      data: { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: campaignId } },
    })
    expect(await answer.text()).toContain('NOT_FOUND')
    expect((await outsider.request.get(node.image.url)).status()).toBe(404)
  })

  await test.step('and is called off, with a reason that the shop reads', async () => {
    await admin.getByRole('button', { name: '取消活动' }).click()
    await admin.getByRole('dialog').getByRole('button', { name: '取消活动' }).click()
    await expect(admin.getByLabel('为什么取消')).toHaveAccessibleDescription(/请写明为什么取消/)
    await admin.getByLabel('为什么取消').fill('厂家停产')
    await admin.getByRole('dialog').getByRole('button', { name: '取消活动' }).click()
    await expect(admin.getByText('取消原因：厂家停产')).toBeVisible()
    await shop.goto(`/campaigns/${encodeURIComponent(campaignId)}`)
    await expect(shop.getByText('取消原因：厂家停产')).toBeVisible()
  })
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
