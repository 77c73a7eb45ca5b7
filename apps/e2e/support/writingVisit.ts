import type { Page } from '@playwright/test'
import { ask } from './ask.ts'
import { expect } from './fixtures.ts'

type Shop = { id: string; name: string; licenceNumber: string }

/** A shop of the manager that has waited longest and can sign in: each visit goes to one of its own. */
export async function shopToVisit(manager: Page): Promise<Shop> {
  type Known = Shop & { licenceStatus: string; hasSignIn: boolean }
  type Answer = { shopsToVisit: Known[]; myVisitInProgress: { id: string } | null }
  const { shopsToVisit, myVisitInProgress } = await ask<Answer>(
    manager,
    `{ shopsToVisit(first: 20) { id name licenceNumber licenceStatus hasSignIn } myVisitInProgress { id } }`,
  )
  // What a test left behind that failed half-way.
  if (myVisitInProgress)
    await ask(
      manager,
      'mutation ($id: ID!, $key: UUID!) { cancelVisit(id: $id, reason: "test", idempotencyKey: $key) { __typename } }',
      {
        id: myVisitInProgress.id,
        key: crypto.randomUUID(),
      },
    )
  const shop = shopsToVisit.find(({ licenceStatus, hasSignIn }) => licenceStatus === 'VALID' && hasSignIn)
  if (!shop) throw new Error('Nobody of the manager waits for a visit')
  return shop
}

export async function start(manager: Page, shop: Shop): Promise<void> {
  await manager.goto('/staff/visits/new')
  await manager.getByRole('searchbox').fill(shop.licenceNumber)
  await manager.getByRole('link', { name: shop.name }).click()
  await expect(manager.getByRole('heading', { name: shop.name })).toBeVisible()
  await manager.getByRole('button', { name: '开始拜访' }).click()
  await expect(manager.getByRole('tab', { name: '记录' })).toBeVisible()
}

export const part = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click()

type Words = { commentary: string; suggestion: string; heard: string; summary: string }

/** A record of its own in every run: what repeats an earlier record scores nothing, as it should. */
export function newWords(seen: string): Words {
  const own = () => String.fromCharCode(...Array.from({ length: 24 }, () => 0x4e00 + Math.random() * 0x4000))
  return {
    commentary: `${seen}（${own()}）`,
    suggestion: `把新品移到收银台左手第一格（${own()}）`,
    heard: `送货能早半小时就好（${own()}）`,
    summary: `旧价签当场换了（${own()}）`,
  }
}

export async function write(manager: Page, { commentary, suggestion, heard, summary }: Words): Promise<void> {
  await part(manager, /记录/)
  await manager.getByLabel('评述：看到了什么').fill(commentary)
  await manager.getByLabel('建议：要做什么').fill(suggestion)
  await manager.getByLabel('谁做').fill('店主，我一起摆')
  await manager.getByLabel('最晚何时').fill(dayFromNow(10))
  await manager.getByLabel('店里得到什么').fill('每条多赚 12 元')
  await manager.getByLabel('店主说的话').fill(heard)
  await manager.getByLabel('总结').fill(summary)
}

export async function signByHand(manager: Page): Promise<void> {
  await part(manager, /签名/)
  await drawName(manager)
}

/** On the one sheet to sign on that the page shows. */
export async function drawName(page: Page): Promise<void> {
  const sheet = page.getByRole('group', { name: /签名/ }).locator('svg')
  await sheet.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await sheet.boundingBox())!
  await page.mouse.move(x + width * 0.2, y + height * 0.6)
  await page.mouse.down()
  for (const [right, down] of [
    [0.35, 0.3],
    [0.45, 0.7],
    [0.6, 0.35],
    [0.8, 0.5],
  ] as const)
    await page.mouse.move(x + width * right, y + height * down, { steps: 4 })
  await page.mouse.up()
}

export async function signByName(manager: Page, name = '李敏'): Promise<void> {
  await part(manager, /签名/)
  await manager.getByLabel('不方便手写？输入姓名也一样').fill(name)
}

export async function complete(manager: Page): Promise<void> {
  await manager.getByRole('button', { name: '完成拜访' }).click()
  await manager.getByRole('dialog').getByRole('button', { name: '完成拜访' }).click()
  await expect(manager.getByRole('heading', { name: '评述：看到了什么' })).toBeVisible()
}

export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
