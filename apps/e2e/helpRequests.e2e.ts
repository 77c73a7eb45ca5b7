import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { desktop, expect, phone, test } from './support/fixtures.ts'
import { photo } from './support/photo.ts'
import { sendRequest } from './support/sendRequest.ts'

/** As an iPhone keeps it; this browser cannot show it. */
const iphone = fileURLToPath(new URL('../../packages/db/src/picture/photo.heic', import.meta.url))

async function ask(shop: Page, words: string): Promise<void> {
  await shop.goto('/help')
  await shop.getByRole('link', { name: '我要求助' }).click()
  await shop.getByRole('radio', { name: '设备' }).check()
  await shop.getByPlaceholder('说说情况').fill(words)
  await shop.locator('input[type=file]').first().setInputFiles(photo)
  await shop.locator('input[type=file]').first().setInputFiles(iphone)
  for (const name of ['第 1 张照片', '第 2 张照片'])
    await expect(shop.getByRole('img', { name })).toBeVisible()
  await sayAloud(shop)
  await sendRequest(shop, words)
}

/** Held until two seconds have passed; then thrown away, and said anew by a tap to begin and one to end. */
async function sayAloud(shop: Page): Promise<void> {
  const speak = shop.getByRole('button', { name: '按住说话' })
  await speak.hover()
  await shop.mouse.down()
  await expect(shop.getByText('2 / 60 秒')).toBeVisible()
  await shop.mouse.up()
  await expect(shop.getByRole('button', { name: /听语音 · [2-9] 秒/ })).toBeVisible()
  await shop.getByRole('button', { name: '删掉，重新说' }).click()
  await speak.focus()
  await shop.keyboard.press('Enter')
  await expect(shop.getByText('1 / 60 秒')).toBeVisible()
  await shop.getByRole('button', { name: '说完了' }).click()
  await hearIt(shop)
}

async function hearIt(page: Page): Promise<void> {
  const play = page.getByRole('button', { name: '听语音' })
  await play.click()
  await expect(page.getByRole('progressbar', { name: '听到哪里' })).toBeVisible()
  await expect(play).toBeVisible()
}

test('a shop asks for help, the manager answers and resolves, the shop sees each step live and closes it', async ({
  openAs,
}) => {
  const words = `扫码枪不亮，顾客付不了款（${Date.now()}）`
  const manager = await openAs('manager', { viewport: desktop }, '/staff/requests?view=OPEN')
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('求助')
  const shop = await openAs('shop', { viewport: phone })
  await ask(shop, words)

  // It appears at the manager's without reloading.
  await manager.getByRole('link', { name: words }).click()
  await expect(manager.getByRole('log')).toContainText(words)
  const pictures = manager.getByRole('log').getByRole('img')
  await expect(pictures).toHaveCount(2)
  await expect
    .poll(() => pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0)))
    .toEqual([true, true])
  await hearIt(manager)
  await manager.getByPlaceholder('写给店主…').fill('先按住侧面的键五秒，我十一点半到。')
  await manager.getByRole('button', { name: '发送' }).click()

  // So does the answer at the shop's.
  await expect(shop.getByRole('log')).toContainText('我十一点半到')
  await expect(shop.getByText('处理中').first()).toBeVisible()
  await manager.getByRole('button', { name: '解决', exact: true }).click()
  await manager.getByRole('dialog').getByRole('button', { name: '解决', exact: true }).click()
  await expect(shop.getByText('解决了吗？')).toBeVisible()
  await shop.getByRole('button', { name: '解决了' }).click()
  await expect(shop.getByText('已结束').first()).toBeVisible()
  await expect(manager.getByRole('log')).toContainText('已结束')
})

test('what a shop has typed survives a reload, and nothing is sent without words', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone }, '/help/new')
  await shop.getByRole('radio', { name: '价签' }).check()
  await shop.getByRole('button', { name: /^发/ }).click()
  await expect(shop.getByText('请写一句话、拍一张照片，或说一段语音。')).toBeVisible()
  await shop.getByPlaceholder('说说情况').fill('价签掉了两张')
  await shop.reload()
  await expect(shop.getByPlaceholder('说说情况')).toHaveValue('价签掉了两张')
  // While it is written, what the shop's own guidance says of it is at hand, and what was typed stays.
  const suggested = shop.getByRole('region', { name: '也许指导里就有' }).getByRole('link')
  await expect(suggested.first()).toContainText('价签')
  expect(await suggested.count()).toBeLessThanOrEqual(3)
  const title = await suggested.first().locator('b').innerText()
  await suggested.first().click()
  await expect(shop.getByRole('heading', { name: title })).toBeVisible()
  await shop.goBack()
  await expect(shop.getByPlaceholder('说说情况')).toHaveValue('价签掉了两张')
  await expect(shop.getByRole('radio', { name: '价签' })).toBeChecked()
})

test('a phone whose clock is days off tells the times of the server, and says so', async ({ openAs }) => {
  const words = `价签掉了（${Date.now()}）`
  const shop = await openAs('shop', { viewport: phone })
  await shop.clock.setSystemTime(new Date(Date.now() + 9 * 24 * 3_600_000))
  await ask(shop, words)
  await expect(shop.getByRole('status').filter({ hasText: '这台手机的时间不准' })).toBeVisible()
  await shop.goto('/help')
  const row = shop.getByRole('listitem').filter({ hasText: words })
  // Nine days off, it would be said to be answered before a day of the week before last.
  await expect(row).toContainText(/[今明后]天|周[一二三四五六日]/)
  await expect(row).not.toContainText('上周')
})
