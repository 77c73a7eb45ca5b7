import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { chooseFirst } from './support/choose.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { desktop, expect, expectAccessible, test } from './support/fixtures.ts'
import { rowsOf } from './support/rowsOf.ts'

// What is done with several rows of a list goes row by row: those that are refused stay chosen, each with its reason.

const barOf = (page: Page) => page.getByRole('region', { name: '选中的' })

test('an act on many rows: what is refused stays chosen with its reason', async ({ openAs }) => {
  const admin = await openAs('admin', { viewport: desktop })
  const run = Date.now().toString(36)
  const titles = ['甲', '乙', '丙'].map((name) => `成批取消${name} ${run}`)
  const ids: string[] = []
  for (const title of titles) ids.push(await draftCampaign(admin, title))
  await admin.goto(`/staff/campaigns?q=${run}`)
  await expect(rowsOf(admin, '品牌活动')).toHaveCount(3)
  await admin.getByRole('checkbox', { name: '选中这一页的全部' }).check()
  await expect(admin.getByText('已选 3 条').last()).toBeVisible()

  await test.step('what is chosen stays while one sorts, and goes with another filter', async () => {
    await admin.getByRole('columnheader', { name: '最近改动' }).getByRole('button').click()
    await expect(admin).toHaveURL(/sort=CHANGED/)
    await expect(admin.getByRole('checkbox', { name: titles[0]! })).toBeChecked()
    await admin.getByRole('link', { name: /^草稿/ }).click()
    await expect(admin.getByRole('checkbox', { name: titles[0]! })).not.toBeChecked()
    await admin.goBack()
  })

  // Somebody else is quicker with one of them.
  await admin.getByRole('checkbox', { name: '选中这一页的全部' }).check()
  await ask(admin, 'mutation ($id: ID!) { cancelCampaign(id: $id) { __typename } }', { id: ids[1] })
  await admin.getByRole('region', { name: '选中的' }).getByRole('button', { name: '取消活动' }).click()
  const question = admin.getByRole('dialog', { name: '要取消这 3 个活动吗？' })
  await expectAccessible(admin)
  await question.getByRole('button', { name: '取消活动' }).click()
  const bar = admin.getByRole('region', { name: '选中的' })
  await expect(bar.getByRole('alert')).toContainText('有 1 条没有办成')
  await expect(bar.getByRole('alert').getByRole('listitem')).toContainText(titles[1]!)
  await expect(admin.getByText('已取消 2 个活动')).toBeVisible()
  await expect(admin.getByRole('checkbox', { name: titles[1]! })).toBeChecked()
  await expect(admin.getByRole('checkbox', { name: titles[0]! })).not.toBeChecked()
  await expect(admin.getByRole('row').filter({ hasText: titles[0]! })).toContainText('已取消')
  await expectAccessible(admin)
  await bar.getByRole('button', { name: '取消选择' }).click()
  await expect(bar).toHaveCount(0)
})

test('shops are chosen on several pages and given to a territory, and come back', async ({ openAs }) => {
  const admin = await openAs('admin', { viewport: desktop }, '/staff/retailers?size=25')
  await rowsOf(admin, '零售户').getByRole('checkbox').first().check()
  await admin.getByRole('navigation', { name: '翻页' }).getByRole('link', { name: '下一页' }).click()
  await expect(admin).toHaveURL(/after=/)
  await expect(rowsOf(admin, '零售户').getByRole('checkbox', { checked: true })).toHaveCount(0)
  await rowsOf(admin, '零售户').getByRole('checkbox').first().check()
  await admin.getByRole('region', { name: '选中的' }).getByRole('button', { name: '交给辖区' }).click()
  const which = admin.getByRole('dialog', { name: '把 2 家店交给哪个辖区？' })
  await chooseFirst(which.getByLabel('辖区'))
  await which.getByRole('button', { name: '下一步' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: '交给这个辖区' }).click()
  await expect(admin.getByText(/家店已交给/)).toBeVisible()
  await expect(admin.getByRole('region', { name: '选中的' })).toHaveCount(0)
  await admin.getByRole('button', { name: '撤回' }).click()
  await expect(admin.getByText(/已撤回/).first()).toBeVisible()
})

test('guidance is taken back in bulk; what no shop sees is refused and stays chosen', async ({ openAs }) => {
  const manager = await openAs('manager', { viewport: desktop })
  const run = Date.now().toString(36)
  const [first, second, draft] = ['甲', '乙', '丙'].map((name) => `成批收回${name} ${run}`) as [
    string,
    string,
    string,
  ]
  await shownGuidance(manager, first)
  await shownGuidance(manager, second)
  await startedGuidance(manager, draft)
  await manager.goto(`/staff/guidance?q=${run}`)
  const rows = rowsOf(manager, '陈列指导')
  await expect(rows).toHaveCount(3)
  await manager.getByRole('checkbox', { name: '选中这一页的全部' }).check()
  await barOf(manager).getByRole('button', { name: '收回', exact: true }).click()
  const question = manager.getByRole('dialog', { name: '要收回这 3 篇指导吗？' })
  await expect(question).toContainText('所有店马上看不到它')
  await expectAccessible(manager)
  await question.getByRole('button', { name: '收回', exact: true }).click()

  const refused = barOf(manager).getByRole('alert')
  await expect(refused).toContainText('有 1 条没有办成')
  await expect(refused.getByRole('listitem')).toContainText(draft)
  await expect(manager.getByText('已收回 2 篇，店主看不到了。')).toBeVisible()
  await expect(manager.getByRole('checkbox', { name: draft })).toBeChecked()
  for (const title of [first, second]) {
    await expect(manager.getByRole('checkbox', { name: title })).not.toBeChecked()
    await expect(rows.filter({ hasText: title })).toContainText('已收回')
  }
  await expectAccessible(manager)
  await expectFitsNarrow(manager)
})

test('the shops that are chosen are reminded; one that was reminded meanwhile is not told twice', async ({
  openAs,
}) => {
  const manager = await openAs('manager', { viewport: desktop }, null)
  const id = await shownGuidance(manager, `成批提醒 ${Date.now().toString(36)}`)
  await manager.goto(`/staff/guidance/${id}`)
  const rows = rowsOf(manager, '各店进度').filter({ hasNotText: '还不能登录' })
  await expect(rows.nth(1)).toBeVisible()
  const chosen = [0, 1].map((at) => rows.nth(at))
  for (const row of chosen) await row.getByRole('checkbox').check()
  await expect(barOf(manager)).toContainText('已选 2 条')

  // Somebody else is quicker with one of them.
  const retailerId = decodeURIComponent(
    (await chosen[0]!.getByRole('link').getAttribute('href'))!.split('/').at(-1)!,
  )
  const remind = 'mutation ($of: ID!, $shop: ID!) { remindShops(of: $of, retailerId: $shop) { __typename } }'
  const shown = 'query ($id: ID!) { node(id: $id) { ... on Guidance { version { id } } } }'
  const { node } = await ask<{ node: { version: { id: string } } }>(manager, shown, { id })
  await ask(manager, remind, { of: node.version.id, shop: retailerId })
  await barOf(manager).getByRole('button', { name: '提醒', exact: true }).click()
  const question = manager.getByRole('dialog', { name: '要提醒 2 家店吗？' })
  await expectAccessible(manager)
  await question.getByRole('button', { name: '提醒', exact: true }).click()

  const refused = barOf(manager).getByRole('alert')
  if (isNight()) {
    // Shops are left in peace: each is refused with the reason, and stays chosen for the morning.
    await expect(refused).toContainText('有 2 条没有办成')
    await expect(refused.getByRole('listitem').first()).toContainText('请明早 7 点以后再提醒')
    await expect(barOf(manager)).toContainText('已选 2 条')
    return
  }
  await expect(refused).toContainText('有 1 条没有办成')
  await expect(refused.getByRole('listitem')).toContainText('3 天内已经提醒过这家店了')
  await expect(manager.getByText('已提醒 1 家店')).toBeVisible()
  await expect(chosen[0]!.getByRole('checkbox')).toBeChecked()
  await expect(chosen[1]!.getByRole('checkbox')).not.toBeChecked()
  await expectAccessible(manager)
})

/** From 21:00 to 7:00 by the clock of the demo's company. */
function isNight(): boolean {
  const clock = new Intl.DateTimeFormat('en', {
    hour: 'numeric',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  })
  const hour = Number(clock.format(new Date()))
  return hour >= 21 || hour < 7
}

/** A campaign that is only written down. */
async function draftCampaign(admin: Page, title: string): Promise<string> {
  const { products } = await ask<{ products: { nodes: { id: string; brand: { id: string } }[] } }>(
    admin,
    '{ products(first: 1) { nodes { id brand { id } } } }',
  )
  const [product] = products.nodes
  const about = { brandId: product!.brand.id, productIds: [product!.id], audience: {}, displayAsked: false }
  const input = { title, body: '收银台左手第一格。', gain: '每件多赚一份毛利', ...about }
  const { createCampaign } = await ask<{ createCampaign: { id: string } }>(
    admin,
    `mutation ($input: CampaignInput!, $key: UUID!) {
      createCampaign(input: $input, idempotencyKey: $key) { ... on Campaign { id } ... on Refusal { message } }
    }`,
    { input, key: crypto.randomUUID() },
  )
  return createCampaign.id
}

const begun = `mutation ($input: StartGuidanceInput!) { startGuidance(input: $input) {
  ... on Guidance { id edition } ... on Refusal { message } } }`
const written = `mutation ($id: ID!, $draft: GuidanceDraftInput!, $expected: Edition!) {
  saveGuidanceDraft(id: $id, draft: $draft, expected: $expected) {
    ... on Guidance { id edition } ... on Refusal { message } } }`
const shown = `mutation ($id: ID!, $expected: Edition!) { publishGuidance(id: $id, expected: $expected) {
  ... on Guidance { id } ... on Refusal { message } } }`

type Guidance = { id: string; edition: string }

/** Guidance that no shop sees yet. */
async function startedGuidance(manager: Page, title: string): Promise<Guidance> {
  const input = { kind: 'DISPLAY', title, idempotencyKey: crypto.randomUUID() }
  return (await ask<{ startGuidance: Guidance }>(manager, begun, { input })).startGuidance
}

/** Guidance that the shops of the manager see; answers with its id. */
async function shownGuidance(manager: Page, title: string): Promise<string> {
  const { id, edition: expected } = await startedGuidance(manager, title)
  const draft = {
    title,
    blocks: [{ kind: 'STEP', title: '擦干净台面', toDo: '先收零钱盒' }],
    ...{ question: '第一层放什么？', options: ['新品', '价签'], rightOption: 0 },
  }
  const { saveGuidanceDraft } = await ask<{ saveGuidanceDraft: Guidance }>(manager, written, {
    id,
    draft,
    expected,
  })
  await ask(manager, shown, { id, expected: saveGuidanceDraft.edition })
  return id
}
