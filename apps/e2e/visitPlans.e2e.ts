import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { desktop, expect, expectAccessible, phone, signIn, test } from './support/fixtures.ts'

/** A shop that the manager's published plan visits, and that can sign in. */
async function plannedShop(manager: Page): Promise<{ name: string; licenceNumber: string }> {
  type Shop = { name: string; licenceNumber: string; hasSignIn: boolean; licenceStatus: string }
  type Visit = { plannedMinute: number | null; agreedAt: string | null; retailer: Shop }
  const { visits } = await ask<{ visits: { nodes: Visit[] } }>(
    manager,
    `{ visits(first: 60, filter: { mine: true }) { nodes {
      plannedMinute agreedAt retailer { name licenceNumber hasSignIn licenceStatus }
    } } }`,
  )
  // Its next visit must be one that the plan has made, and the demo's own shop has a story of its own.
  const first = new Map(visits.nodes.toReversed().map((visit) => [visit.retailer.licenceNumber, visit]))
  const shop = [...first.values()].find(
    ({ plannedMinute, agreedAt, retailer }) =>
      plannedMinute !== null && !agreedAt && retailer.hasSignIn && retailer.licenceStatus === 'VALID',
  )?.retailer
  if (!shop) throw new Error('The plan visits nobody who can sign in')
  return shop
}

test('a manager plans four weeks, moves and locks a stop, and publishes; a shop asks for another time and gets it', async ({
  openAs,
  openStranger,
}) => {
  // Long by itself: a plan is made, moved, and published, and a shop answers.
  const manager = await openAs('manager', { viewport: desktop })
  await manager.getByRole('link', { name: '拜访', exact: true }).click()
  await manager.getByRole('link', { name: '拜访计划' }).click()
  await manager.getByRole('link', { name: '排下几周' }).first().click()
  await expect(manager.getByText(/名下 \d+ 家店/)).toBeVisible()
  await expectAccessible(manager)
  await manager.getByLabel('一天最多几家').fill('0')
  await manager.getByRole('radio', { name: '3 秒' }).check()
  await manager.getByRole('button', { name: '开始排' }).click()
  await expect(manager.getByText('每天家数要在 1 到 40 之间。')).toBeVisible()
  await manager.getByLabel('一天最多几家').fill('14')
  await manager.getByRole('button', { name: '开始排' }).click()

  await expect(manager.getByText('正在排：')).toBeVisible()
  await expect(manager.getByRole('button', { name: '发布' })).toBeVisible()
  const calendar = manager.getByRole('navigation', { name: '每一天' })
  await expect(calendar.getByRole('link')).toHaveCount(await workdays(manager))
  await expect(manager.getByRole('heading', { name: '没排进去的店' })).toBeVisible()
  await expectAccessible(manager)

  // The kilometres and minutes of a move are told before it is made, and hold after it.
  const stops = manager
    .getByRole('listitem')
    .filter({ has: manager.getByRole('button', { name: /移到别的日子/ }) })
  const before = await stops.count()
  const name = await stops.first().getByRole('link').innerText()
  await stops
    .first()
    .getByRole('button', { name: /移到别的日子/ })
    .click()
  const dialog = manager.getByRole('dialog')
  await expect(dialog.getByText(/公里 · .* 分钟/).first()).toBeVisible()
  const target = dialog.getByRole('button').filter({ hasText: '公里' }).last()
  const day = (await target.innerText()).split('\n')[0]!
  await target.click()
  await expect(manager.getByText(`${name}放到了${day}。`)).toBeVisible()
  await expect(stops).toHaveCount(before - 1)
  await calendar.getByRole('link', { name: day }).click()
  await expect(manager.getByRole('button', { name: `${name}不再锁定` })).toBeVisible()

  await stops.first().getByRole('button', { name: /^移出/ }).click()
  await expect(manager.getByText('手动移出')).toBeVisible()

  await manager.getByRole('button', { name: '发布' }).click()
  // Visits of the plan before are moved: their shops are told why.
  await dialog.getByRole('button', { name: '发布' }).click()
  await expect(dialog.getByText('请写一下为什么改期或取消，店里会看到。')).toBeVisible()
  await dialog.getByLabel('为什么改期或取消（店里会看到）').fill('路线重新排过')
  await dialog.getByRole('button', { name: '发布' }).click()
  await expect(manager.getByText(/已发布，\d+ 家店都能看到了。/)).toBeVisible()

  const known = await plannedShop(manager)
  const shop = await openStranger({ viewport: phone })
  await signIn(shop, known.licenceNumber)
  await expect(shop.getByRole('heading', { name: /(上午|下午)，李敏来拜访$/ })).toBeVisible()
  await expectAccessible(shop)
  await shop.getByRole('button', { name: '好的，等李敏来' }).click()
  await expect(shop.getByText('已约好')).toBeVisible()
  await shop.getByRole('link', { name: '换个时间' }).click()
  await shop.getByRole('button', { name: '发给李敏' }).click()
  await expect(shop.getByText('请先选一天。')).toBeVisible()
  await shop.getByRole('radio').nth(3).check()
  await shop.getByRole('radio', { name: '下午' }).check()
  await shop.getByLabel('想说的话').fill('上午去进货')
  await expectAccessible(shop)
  await shop.reload()
  await expect(shop.getByLabel('想说的话')).toHaveValue('上午去进货')
  await shop.getByRole('button', { name: '发给李敏' }).click()
  await expect(shop.getByText(/您想换到.*下午，等李敏答复。/)).toBeVisible()

  await manager.goto('/staff/today')
  const wish = manager.getByRole('listitem').filter({ hasText: known.name }).filter({ hasText: '上午去进货' })
  await wish.getByRole('button', { name: '同意改期' }).click()
  await expect(manager.getByText(/已改到.*下午，已告知店主。/)).toBeVisible()
  await expect(wish).toHaveCount(0)
  await shop.reload()
  await expect(shop.getByText('已约好')).toBeVisible()
  await expect(shop.getByRole('heading', { name: /下午，李敏来拜访$/ })).toBeVisible()
})

test('a plan in the making is stopped, in English; a supervisor reads a plan and changes nothing', async ({
  openAs,
}) => {
  const english = { viewport: desktop, locale: 'en', dark: true } as const
  const manager = await openAs('manager', english, '/staff/visits/plans/new')
  await manager.getByRole('radio', { name: '30 s' }).check()
  await manager.getByRole('button', { name: 'Make the plan' }).click()
  await expect(manager.getByText('It continues if you leave this page.')).toBeVisible()
  await manager.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(manager.getByText('This plan was stopped before it was finished')).toBeVisible()

  const supervisor = await openAs('supervisor', english, '/staff/visits/plans')
  const plan = supervisor.getByRole('link').filter({ hasText: /Not published|^Published/ })
  await plan.first().click()
  await expect(supervisor.getByRole('navigation', { name: 'Day by day' })).toBeVisible()
  await expect(supervisor.getByRole('button', { name: 'Publish' })).toHaveCount(0)
  await expect(supervisor.getByRole('button', { name: /^Move/ })).toHaveCount(0)
  await expectAccessible(supervisor)
})

async function workdays(manager: Page): Promise<number> {
  const { visitPlanSetting } = await ask<{ visitPlanSetting: { workdays: string[] } }>(
    manager,
    '{ visitPlans(mine: true, first: 1) { nodes { firstDay } } visitPlanSetting(weeks: 4) { workdays } }',
  )
  return visitPlanSetting.workdays.length
}
