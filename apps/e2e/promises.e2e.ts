import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

// The promise book of both apps: what is owed, by whom, until when, what came of it, and how many of those due were kept.

type Figures = { open: number; dueWithinWeek: number; kept: number; broken: number; withdrawn: number }

const figuresOf = async (page: Page, of = '') =>
  (
    await ask<{ promiseFigures: Figures }>(
      page,
      `{ promiseFigures${of} { open dueWithinWeek kept broken withdrawn } }`,
    )
  ).promiseFigures

const words = (count: number) => count.toLocaleString('en')

const rows = (page: Page) => page.getByRole('main').getByRole('list').last().getByRole('listitem')

test('the manager keeps a promise: it leaves those to keep and counts as kept', async ({ openAs }) => {
  const manager = await openAs('manager', { viewport: desktop })
  await manager.getByRole('navigation').getByRole('link', { name: '承诺' }).click()
  await expect(manager).toHaveURL(/\/staff\/promises/)
  const before = await figuresOf(manager, '(mine: true)')
  expect(before.open).toBeGreaterThan(0)
  await expect(manager.getByText(`共 ${words(before.open)} 项`, { exact: true })).toBeVisible()

  await manager.getByRole('button', { name: '已兑现' }).first().click()
  await expect(manager.getByText(`共 ${words(before.open - 1)} 项`, { exact: true })).toBeVisible()
  const judged = before.kept + 1 + before.broken
  await expect(
    manager.getByText(`到期的 ${words(judged)} 项里兑现了 ${words(before.kept + 1)} 项`),
  ).toBeVisible()
  await manager.getByRole('link', { name: `已兑现 ${words(before.kept + 1)}` }).click()
  await expect(manager).toHaveURL(/show=kept/)
  await manager.reload()
  await expect(manager.getByText(`共 ${words(before.kept + 1)} 项`, { exact: true })).toBeVisible()
  await expectAccessible(manager)
})

test('whoever leads sees whose they are, one person by the name', async ({ openAs }) => {
  const supervisor = await openAs(
    'supervisor',
    { viewport: phone, locale: 'en' },
    '/staff/promises?whose=all&show=kept',
  )
  const everybody = await figuresOf(supervisor)
  await expect(supervisor.getByText(`${words(everybody.kept)} in all`, { exact: true })).toBeVisible()
  await rows(supervisor)
    .first()
    .getByRole('link', { name: /is responsible/ })
    .click()
  await expect(supervisor).toHaveURL(/staff=/)
  const chosen = supervisor.getByRole('main').locator('[aria-current]')
  await expect(chosen).toHaveText(['One person', /^Kept/])
  await expectAccessible(supervisor)
})

test('a shop reads what it was promised, and which of it is due', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone })
  const figures = await figuresOf(shop)
  expect(figures.open).toBeGreaterThan(0)
  await shop.goto('/me')
  await shop.getByRole('link', { name: '答应我的事' }).click()
  await expect(rows(shop)).toHaveCount(Math.min(20, figures.open))
  for (const [label, count] of [
    ['一周内到期', figures.dueWithinWeek],
    ['已兑现', figures.kept],
    ['没有兑现', figures.broken],
    ['已收回', figures.withdrawn],
  ] as const) {
    await shop.getByRole('link', { name: `${label} ${words(count)}`, exact: true }).click()
    if (count > 0) await expect(rows(shop)).toHaveCount(Math.min(20, count))
    else await expect(shop.getByRole('heading', { name: '这里没有承诺' })).toBeVisible()
  }
  await expectAccessible(shop)
})
