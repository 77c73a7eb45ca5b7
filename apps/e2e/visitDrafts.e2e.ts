import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { photo } from './support/photo.ts'
import { serviceWorkerOf } from './support/serviceWorker.ts'
import { complete, newWords, shopToVisit, signByName, start, write } from './support/writingVisit.ts'

// What is being written of a visit: on whichever device, with a signal or without, it is saved and goes over nothing unasked.
// Of a person only one visit may run: here it is another manager's than in the journeys beside this one.

test.use({ serviceWorkers: 'allow' })

type Draft = { commentary: string; summary: string; photos: object[] }
type VisitDraft = { node: { edition: string; draft: Draft | null } }

/** What the server has of the record that is being written. */
const draftOf = async (page: Page, id: string) =>
  (
    await ask<VisitDraft>(
      page,
      'query ($id: ID!) { node(id: $id) { ... on Visit { edition draft { commentary summary photos { id } } } } }',
      { id },
    )
  ).node

/** The photos of the record, as it is written. */
const photosOn = (page: Page) => page.getByRole('tabpanel').getByRole('img')

const visitOf = (page: Page) => decodeURIComponent(/visits\/([^/]+)/.exec(page.url())![1]!)

test('written without a signal, the tab closed: any other page saves it, and another device goes on from there', async ({
  openAs,
}) => {
  test.slow()
  const manager = await openAs('baixuemei', { viewport: phone }, null)
  const shop = await shopToVisit(manager)
  await start(manager, shop)
  const id = visitOf(manager)
  const words = newWords('断网时写的，写完就关了：后门的灯箱不亮')
  const address = manager.url()
  await manager.evaluate(() => navigator.serviceWorker.ready)
  await manager.context().setOffline(true)
  await write(manager, words)
  await manager.locator('input[type=file]').first().setInputFiles(photo)
  await expect(photosOn(manager)).toHaveCount(1)
  await expect(manager.getByText('只在这台手机上，有信号就自动送出')).toBeVisible()
  await manager.getByRole('link', { name: '查看' }).click()
  await expect(manager.getByText('正在写的拜访记录')).toBeVisible()
  await manager.close()
  await manager.context().setOffline(false)
  const other = await manager.context().newPage()
  await other.goto('/staff/guidance')
  await expect
    .poll(async () => (await draftOf(other, id)).draft)
    .toEqual({ commentary: words.commentary, summary: words.summary, photos: [expect.anything()] })

  const tablet = await openAs('baixuemei', { viewport: desktop }, address)
  await expect(tablet.getByLabel('评述：看到了什么')).toHaveValue(words.commentary)
  await expect(photosOn(tablet)).toHaveCount(1)
  const more = `${words.commentary}，已报修`
  await tablet.getByLabel('评述：看到了什么').fill(more)
  await expect.poll(async () => (await draftOf(other, id)).draft?.commentary).toBe(more)
  // The phone has nothing newer: it goes on from there, and is asked nothing.
  await other.goto(address)
  await expect(other.getByLabel('评述：看到了什么')).toHaveValue(more)
  await expect(photosOn(other)).toHaveCount(1)
  await signByName(other, '白雪梅')
  await complete(other)
  await expect(other.getByText(more)).toBeVisible()
})

test('two devices write the same record: each is asked, and nothing goes over the other unasked', async ({
  openAs,
}) => {
  test.slow()
  const manager = await openAs('baixuemei', { viewport: phone }, null)
  const shop = await shopToVisit(manager)
  await start(manager, shop)
  const id = visitOf(manager)
  const tablet = await openAs('baixuemei', { viewport: desktop }, manager.url())
  const seen = (page: Page) => page.getByRole('textbox', { name: '评述：看到了什么' })
  await expect(seen(tablet)).toBeVisible()
  await manager.context().setOffline(true)
  await seen(manager).fill('手机上写的')
  await seen(tablet).fill('平板上写的')
  await expect.poll(async () => (await draftOf(tablet, id)).draft?.commentary).toBe('平板上写的')
  await manager.context().setOffline(false)
  await expect(manager.getByText('另一台设备后来也保存过')).toBeVisible()
  await expect(manager.getByText('1 条需处理')).toBeVisible()
  await seen(manager).fill('手机上写的，又写了')
  expect((await draftOf(tablet, id)).draft?.commentary).toBe('平板上写的')
  // What each says stands side by side before one is chosen.
  const asked = manager.getByRole('alert').filter({ hasText: '用哪一份' })
  await expect(asked).toContainText('手机上写的，又写了')
  await expect(asked).toContainText('平板上写的')
  await expectAccessible(manager)
  await asked.getByRole('button', { name: '留我的' }).click()
  await expect(manager.getByText('另一台设备后来也保存过')).toHaveCount(0)
  await expect.poll(async () => (await draftOf(tablet, id)).draft?.commentary).toBe('手机上写的，又写了')
})

test('with no page open the service worker saves what was written', async ({ openAs }) => {
  const manager = await openAs('baixuemei', { viewport: phone })
  const shop = await shopToVisit(manager)
  const { context, worker, blank } = await serviceWorkerOf(manager, '/staff/')
  await start(manager, shop)
  const id = visitOf(manager)
  await context.setOffline(true)
  await manager.getByLabel('总结').fill('关灯前写的')
  await expect(manager.getByText('只在这台手机上，有信号就自动送出')).toBeVisible()
  await expect.poll(() => worker.tags()).toContain('kewo-outbox:zh-CN')
  await manager.close()
  await context.setOffline(false)
  expect((await draftOf(blank, id)).draft).toBeNull()
  await worker.wake('kewo-outbox:zh-CN')
  await expect.poll(async () => (await draftOf(blank, id)).draft?.summary).toBe('关灯前写的')
})

test('what an earlier version of the app kept on the device is gone on with, and saved', async ({
  openAs,
}) => {
  const manager = await openAs('baixuemei', { viewport: phone }, null)
  const shop = await shopToVisit(manager)
  await start(manager, shop)
  const id = visitOf(manager)
  await manager.getByLabel('总结').fill('新的')
  await expect.poll(async () => (await draftOf(manager, id)).draft?.summary).toBe('新的')
  const { edition } = await draftOf(manager, id)
  const address = manager.url()
  await manager.goto('/staff/guidance')
  await manager.evaluate(
    ([visit, base]) => {
      const name = Object.keys(localStorage).find((each) => each.endsWith(`.visit.${visit}`))!
      const { value, at } = JSON.parse(localStorage.getItem(name)!)
      const written = { ...value.value.written, summary: '旧版本留下的' }
      const old = { written, key: value.value.key, base, dirty: true }
      localStorage.setItem(name, JSON.stringify({ value: old, at }))
    },
    [id, edition] as const,
  )
  await manager.goto(address)
  await expect(manager.getByLabel('总结')).toHaveValue('旧版本留下的')
  await expect.poll(async () => (await draftOf(manager, id)).draft?.summary).toBe('旧版本留下的')
})
