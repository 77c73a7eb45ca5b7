import type { Page } from '@playwright/test'
import { choose } from './support/choose.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { sendRequest } from './support/sendRequest.ts'

// What waits for a signal needs the app itself on the device.
test.use({ serviceWorkers: 'allow' })

type Open = {
  openAs: (user: 'manager' | 'supervisor', device: { viewport: typeof phone }, path: string) => Promise<Page>
  openNeighbour: (place: number, device: { viewport: typeof phone }, path: string) => Promise<Page>
}

/** A request of the shop, open at the shop, at its manager and at the supervisor. */
async function atOneRequest({ openAs, openNeighbour }: Open) {
  const words = `价签掉了 ${Date.now()}`
  const shop = await openNeighbour(0, { viewport: phone }, '/help/new')
  await shop.getByRole('radio', { name: '价签' }).check()
  await shop.getByPlaceholder('说说情况').fill(words)
  await sendRequest(shop, words)
  const manager = await openAs('manager', { viewport: desktop }, '/staff/requests?view=OPEN')
  await manager.getByRole('link', { name: words }).click()
  await expect(manager.getByRole('log')).toContainText(words)
  const supervisor = await openAs('supervisor', { viewport: desktop }, manager.url())
  await expect(supervisor.getByRole('log')).toContainText(words)
  return { shop, manager, supervisor }
}

const box = (page: Page) => page.getByPlaceholder('写给店主…').or(page.getByLabel('回话'))
const send = (page: Page) => page.getByRole('button', { name: '发送' }).click()
const replying = (page: Page) => page.getByRole('status').filter({ hasText: '正在回复…' })

/** Goes on writing until the others have heard of it: who has just come listens a moment later. */
async function writes(page: Page, words: string, ...others: [Page, string][]): Promise<void> {
  await box(page).pressSequentially(words)
  for (const [other, said] of others)
    await expect(async () => {
      await box(page).pressSequentially('。')
      await expect(replying(other)).toContainText(said, { timeout: 1_500 })
    }).toPass()
}

test('two of us and the shop at one request: each sees who answers, and a reply that crosses another is asked first', async ({
  openAs,
  openNeighbour,
}) => {
  const { shop, manager, supervisor } = await atOneRequest({ openAs, openNeighbour })
  await writes(manager, '我下午带新的来', [supervisor, '李敏正在回复…'], [shop, '您的客户经理正在回复…'])
  await expectAccessible(shop)
  await expect(replying(manager)).toHaveCount(0)
  await writes(supervisor, '我先让人送去', [manager, '正在回复…'], [shop, '市场经理'])
  await writes(shop, '还有一个架子', [manager, '店主'], [supervisor, '店主'])

  await send(supervisor)
  await expect(manager.getByRole('log')).toContainText('我先让人送去')
  // Who has sent writes no more.
  await expect(replying(shop)).not.toContainText('市场经理')

  await send(manager)
  const asked = manager.getByRole('dialog', { name: '先看一眼' })
  await expect(asked).toContainText('回复了')
  await expect(asked).toContainText('我先让人送去')
  await expectAccessible(manager)
  await asked.getByRole('button', { name: '先不送，再改改' }).click()
  await expect(box(manager)).toHaveValue(/^我下午带新的来/)
  await expect(manager.getByRole('log')).not.toContainText('我下午带新的来')
  await box(manager).fill('那我明天再带一套来')
  await send(manager)
  await expect(manager.getByRole('log')).toContainText('那我明天再带一套来')

  // The shop is asked too, and may send it all the same.
  await send(shop)
  await shop.getByRole('dialog', { name: '先看一眼' }).getByRole('button', { name: '照样送出' }).click()
  await expect(manager.getByRole('log')).toContainText('还有一个架子')
  await expect(box(shop)).toHaveValue('')
})

test('a reply written without a signal onto somebody else’s waits for a look, and goes all the same when told to', async ({
  openAs,
  openNeighbour,
}) => {
  const { manager, supervisor } = await atOneRequest({ openAs, openNeighbour })
  await manager.evaluate(() => navigator.serviceWorker.ready)
  await manager.waitForLoadState('networkidle')
  await box(manager).fill('我晚上来')
  await manager.context().setOffline(true)
  await send(manager)
  await expect(manager.getByText('在这台设备上，待送出')).toBeVisible()
  await box(supervisor).fill('已经送到了')
  await send(supervisor)
  await expect(supervisor.getByRole('log')).toContainText('已经送到了')

  await manager.context().setOffline(false)
  await expect(manager.getByText('没有送成，需处理')).toBeVisible()
  await manager.getByRole('status').getByRole('link', { name: '查看' }).click()
  const entry = manager.getByRole('listitem').filter({ hasText: '我晚上来' })
  await expect(entry).toContainText('回复了')
  await expectAccessible(manager)
  await entry.getByRole('button', { name: '照样送出' }).click()
  await expect(supervisor.getByRole('log')).toContainText('我晚上来')
})

test('who passes on what somebody else has passed on meanwhile is asked first, and keeps what was typed', async ({
  openAs,
  openNeighbour,
}) => {
  const { manager, supervisor } = await atOneRequest({ openAs, openNeighbour })
  // The supervisor's page has not heard of it.
  await supervisor.route('**/graphql', (route) =>
    route.request().postData()?.includes('"operationName":"HelpRequest"') ? route.abort() : route.fallback(),
  )
  const handOver = async (page: Page, to: string, words: string) => {
    await page.getByRole('button', { name: '移交', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '移交给谁？' })
    await choose(dialog.getByLabel('席位'), to, new RegExp(to))
    await dialog.getByLabel('要向接手的人交代什么').fill(words)
    await dialog.getByRole('button', { name: /^移交/ }).click()
    return dialog
  }
  await handOver(manager, '送货员', '请带新的价签去')
  await expect(manager.getByRole('log')).toContainText('移交给送货员席位')
  const dialog = await handOver(supervisor, '电话访销员', '请打个电话')
  const asked = supervisor.getByRole('dialog', { name: '先看一眼' })
  await expect(asked).toContainText('处理。这次没有送出')
  await asked.getByRole('button', { name: '先不办' }).click()
  await expect(dialog.getByLabel('要向接手的人交代什么')).toHaveValue('请打个电话')
  await dialog.getByRole('button', { name: /^移交/ }).click()
  await asked.getByRole('button', { name: '照样办' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(manager.getByRole('log')).toContainText('移交给电话访销员席位')
})
