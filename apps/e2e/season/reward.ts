import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { ask } from '../support/ask.ts'
import { choose } from '../support/choose.ts'
import { expect, expectAccessible } from '../support/fixtures.ts'
import { photo } from '../support/photo.ts'

/** The campaign of the season, and the shop that joined it. */
export type Story = { id: string; title: string; retailerId: string }

const pageOf = ({ id }: Story) => `/campaigns/${encodeURIComponent(id)}`
const within = ({ id }: Story) => `campaign=${encodeURIComponent(id)}`

/** Its material comes to the office, is handed over by the manager, and the shop reads when. */
export async function handMaterial(
  { admin, manager, shop }: { admin: Page; manager: Page; shop: Page },
  story: Story,
): Promise<void> {
  const own = pageOf(story)
  await manager.goto(`/staff${own}`)
  await manager.getByRole('button', { name: 'Hand over 1' }).click()
  const question = manager.getByRole('dialog')
  await question.getByRole('button', { name: 'Hand over 1' }).click()
  await expect(question.getByText(/None of this material is left in your area/)).toBeVisible()
  await question.getByRole('button', { name: 'Not yet' }).click()
  await admin.goto(`/staff${own}`)
  const { regions } = await ask<{ regions: { name: string; kind: string }[] }>(
    admin,
    '{ regions { name kind } }',
  )
  const company = regions.find(({ kind }) => kind === 'COMPANY')!.name
  await choose(admin.getByLabel('放在哪里'), company)
  await admin.getByLabel('到了几件').fill('2')
  await admin.getByRole('button', { name: '入库' }).click()
  await expect(admin.getByText('到 2，发 0')).toBeVisible()
  await expectAccessible(admin)
  await manager.getByRole('button', { name: 'Hand over 1' }).click()
  await question.getByRole('button', { name: 'Hand over 1' }).click()
  await expect(manager.getByText(/: 1 handed over$/)).toBeVisible()
  await expectAccessible(manager)
  await shop.goto(own)
  await expect(shop.getByText(/^物料已送到：.*1 件/)).toBeVisible()
}

/** The terms get a new version, for a reason; the shop keeps its own. */
export async function changeTerms(admin: Page, shop: Page, story: Story): Promise<void> {
  const own = pageOf(story)
  await admin.goto(`/staff${own}/terms`)
  await expect(admin.getByText(/已参加的 1 家保留原来的约定/)).toBeVisible()
  await admin.getByRole('button', { name: '发布新的一版' }).click()
  await expect(admin.getByLabel('为什么改')).toHaveAccessibleDescription(/请写明为什么改/)
  await admin.getByLabel('为什么改').fill('第二个月多给')
  await admin.getByLabel('每个月各得多少').fill('80，90')
  await expectAccessible(admin)
  await admin.getByRole('button', { name: '发布新的一版' }).click()
  await expect(admin.getByText('第 2 版')).toBeVisible()
  await shop.goto(own)
  await expect(shop.getByText('您的不变，仍按第 1 版。')).toBeVisible()
  await expect(shop.getByText('一共 ¥160.00')).toBeVisible()
}

/** The shop sends a photo, which the manager sends back with words. */
export async function sendAndRedo(shop: Page, manager: Page, story: Story): Promise<void> {
  const own = pageOf(story)
  const ofIt = within(story)
  await shop.locator('input[type=file]').first().setInputFiles(photo)
  await shop.getByRole('button', { name: '发送照片' }).click()
  await expect(shop.getByText('照片发出了，正在看')).toBeVisible()
  await manager.goto(`/staff/proofs?${ofIt}`)
  await expect(manager.getByRole('heading', { name: '1 photo to look at' })).toBeVisible()
  await expectAccessible(manager)
  await manager.getByRole('button', { name: /Send back/ }).click()
  await expect(manager.getByRole('textbox', { name: 'What is missing' })).toHaveAccessibleDescription(
    /Please say what is missing/,
  )
  await manager.getByRole('textbox', { name: 'What is missing' }).fill('少一张价签')
  await manager.getByRole('button', { name: /Send back/ }).click()
  await expect(manager.getByText('All photos are looked at')).toBeVisible()
  await shop.goto(own)
  await expect(shop.getByText('上次差在：少一张价签')).toBeVisible()
}

/** The manager takes it again for the shop, after a visit; both sides read by whom. */
export async function takeForShop(manager: Page, shop: Page, story: Story): Promise<void> {
  const own = pageOf(story)
  const { title } = story
  const visits = await ask<{ node: { visits: { nodes: { id: string; status: string }[] } } }>(
    manager,
    'query ($id: ID!) { node(id: $id) { ... on Retailer { visits(first: 10) { nodes { id status } } } } }',
    { id: story.retailerId },
  )
  const made = visits.node.visits.nodes.find(({ status }) => status === 'COMPLETED')!
  await manager.goto(`/staff/visits/${encodeURIComponent(made.id)}`)
  const displays = manager.getByRole('region', { name: 'Photos of displays' })
  const display = displays.getByRole('listitem').filter({ hasText: title })
  await expect(display.getByText('Last time: 少一张价签')).toBeVisible()
  await display.locator('input[type=file]').first().setInputFiles(photo)
  await display.getByRole('button', { name: 'Send for the shop' }).click()
  await expect(display.getByText(/^Taken for the shop by .*being looked at/)).toBeVisible()
  await expectAccessible(manager)
  await shop.goto(own)
  await expect(shop.getByText(/^由.*代拍，照片发出了，正在看$/)).toBeVisible()
}

/** Who took it does not judge it: another accepts it by a key, and is told that it is the same picture. */
export async function accept(
  { manager, supervisor, shop }: { manager: Page; supervisor: Page; shop: Page },
  story: Story,
): Promise<void> {
  const own = pageOf(story)
  const ofIt = within(story)
  await manager.goto(`/staff/proofs?${ofIt}`)
  await expect(manager.getByText(/You took this photo yourself/).first()).toBeVisible()
  await supervisor.goto(`/staff/proofs?${ofIt}`)
  await expect(supervisor.getByText(/交过的几乎一样/)).toBeVisible()
  await expect(supervisor.getByText(/由.*代拍/)).toBeVisible()
  await supervisor.keyboard.press('a')
  await expect(supervisor.getByText('照片都看完了')).toBeVisible()
  await shop.goto(own)
  await expect(shop.getByText(/代拍，照片合格/)).toBeVisible()
  await expect(shop.getByText('已得 ¥80.00，还能再得 ¥80.00')).toBeVisible()
}

/** Above the set sum a second person approves; it is paid by a file, and one with a sum changed is refused by its row. */
export async function approveAndPay(admin: Page, story: Story): Promise<void> {
  const ofIt = within(story)
  const { title } = story
  await admin.goto(`/staff/rewards?${ofIt}`)
  await expect(admin.getByText('超过 ¥50 的奖励，审照片的人以外，再由一个人核准。')).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('row').nth(1).getByRole('checkbox').check()
  await admin.getByRole('button', { name: '核准', exact: true }).click()
  await admin.getByRole('dialog').getByRole('button', { name: '核准', exact: true }).click()
  await expect(admin.getByRole('cell', { name: '待付' })).toBeVisible()
  const exported = admin.waitForEvent('download')
  await admin.getByRole('button', { name: '导出付款文件' }).click()
  const text = await readFile(await (await exported).path(), 'utf8')
  expect(text).toContain(title)
  const back = admin.locator('input[type=file]').first()
  const wrong = text.replace('80.00', '81.00')
  await back.setInputFiles({ name: 'paid.csv', mimeType: 'text/csv', buffer: Buffer.from(wrong) })
  await expect(admin.getByText(/金额是 81\.00 元，给出去的是 80\.00 元/)).toBeVisible()
  await back.setInputFiles({ name: 'paid.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await expect(admin.getByText(/已确认 \d+ 笔/).first()).toBeVisible()
  await expect(admin.getByRole('cell', { name: '已付', exact: true })).toBeVisible()
}

/** The shop sees its money, and can ask about one of the sums. */
export async function readMoney(shop: Page, { title }: Story): Promise<void> {
  await shop.goto('/money')
  const row = shop.getByRole('listitem').filter({ hasText: `${title}，第 1 个月的照片` })
  await expect(row).toContainText('付到账上')
  await expectAccessible(shop)
  await shop.getByRole('button', { name: '有一笔不对？' }).click()
  await row.getByRole('link', { name: /问这一笔/ }).click()
  await expect(shop.getByText(new RegExp(`关于这一笔：${title}`))).toBeVisible()
}
