import { ask } from './support/ask.ts'
import { choose } from './support/choose.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { sendRequest } from './support/sendRequest.ts'
import { hire, makeTerritory } from './support/territories.ts'

// What was pressed by mistake goes back: from the message that says what was done, or on the page of the thing.

test('a promise called kept is open again', async ({ openAs }) => {
  const manager = await openAs('manager', { viewport: desktop }, '/staff/promises')
  const total = manager.getByText(/^共 .+ 项$/)
  const before = await total.innerText()
  await manager.getByRole('button', { name: '已兑现' }).first().click()
  await expect(total).not.toHaveText(before)
  await manager.getByRole('button', { name: '撤销' }).click()
  await expect(manager.getByText('已撤回，这个承诺还没有兑现')).toBeVisible()
  await expect(total).toHaveText(before)
  await expectAccessible(manager)
})

test('the message of a kept promise goes by itself, not while it is looked at, and the way back stands in its row', async ({
  openAs,
}) => {
  const manager = await openAs('manager', { viewport: desktop }, null)
  await manager.clock.install()
  await manager.goto('/staff/promises')
  const row = manager.getByRole('listitem').filter({ has: manager.getByRole('button', { name: '已兑现' }) })
  const words = (await row.first().innerText()).split('\n')[0]!
  await row.first().getByRole('button', { name: '已兑现' }).click()
  const undo = manager.getByRole('button', { name: '撤销' })
  await expect(undo).toBeVisible()
  await undo.hover()
  await manager.clock.fastForward(60_000)
  await expect(undo).toBeVisible()
  await manager.mouse.move(0, 0)
  await undo.focus()
  await manager.clock.fastForward(60_000)
  await expect(undo).toBeVisible()
  await undo.blur()
  await manager.clock.fastForward(11_000)
  await expect(undo).toHaveCount(0)

  await manager.goto('/staff/promises?show=kept')
  const kept = manager.getByRole('listitem').filter({ hasText: words })
  await kept.getByRole('button', { name: '其实还没兑现' }).first().click()
  await expect(manager.getByText('已撤回，这个承诺还没有兑现')).toBeVisible()
})

test('a request handed over by mistake lies where it lay, until somebody has gone on with it', async ({
  openAs,
  openNeighbour,
}) => {
  const words = `少了两条 ${Date.now()}`
  const shop = await openNeighbour(1, { viewport: phone }, '/help/new')
  await shop.getByRole('radio', { name: '送货' }).check()
  await shop.getByPlaceholder('说说情况').fill(words)
  await sendRequest(shop, words)
  const courier = await openAs('courier', { viewport: desktop }, '/staff/requests?view=OPEN')
  await courier.getByRole('link', { name: words }).click()

  const handOver = async () => {
    await courier.getByRole('button', { name: '移交', exact: true }).click()
    const dialog = courier.getByRole('dialog', { name: '移交给谁？' })
    await choose(dialog.getByLabel('席位'), '客户经理', /客户经理/)
    await dialog.getByLabel('要向接手的人交代什么').fill('请看一下')
    await dialog.getByRole('button', { name: /^移交/ }).click()
    await expect(courier.getByText('已移交给客户经理')).toBeVisible()
  }
  await handOver()
  await courier.getByRole('button', { name: '撤销' }).click()
  await expect(courier.getByText('已撤回移交，求助回到原来的席位')).toBeVisible()
  await expect(courier.getByRole('log')).toContainText('移交给送货员席位')

  await handOver()
  await courier.reload()
  await courier.getByRole('button', { name: '撤回移交' }).click()
  await expect(courier.getByText('已撤回移交，求助回到原来的席位')).toBeVisible()

  await handOver()
  // What is offered for some seconds stays as long as the mouse rests on it.
  await courier.getByRole('button', { name: '撤销' }).hover()
  const manager = await openAs('manager', { viewport: desktop }, courier.url())
  await manager.getByPlaceholder('写给店主…').fill('我去问仓库')
  await manager.getByRole('button', { name: '发送' }).click()
  await expect(courier.getByRole('log')).toContainText('我去问仓库')
  await courier.getByRole('button', { name: '撤销' }).click()
  await expect(courier.getByText('移交之后已经有人接着办')).toBeVisible()
})

test('somebody who has left comes back: at once, or later from their page', async ({ openAs }) => {
  const run = Date.now() % 1_000_000
  const admin = await openAs('admin', { viewport: desktop })
  await hire(admin, `李归${run}`, `gui${run}`, '稽查员')
  await admin.getByRole('link', { name: /^打开/ }).click()
  const leave = async () => {
    await admin.getByRole('button', { name: '办理离职' }).click()
    await admin.getByRole('dialog').getByRole('button', { name: '办理离职' }).click()
    await expect(admin.getByRole('button', { name: '恢复在职' })).toBeVisible()
  }
  await leave()
  await admin.getByRole('button', { name: '撤销' }).click()
  await expect(admin.getByText('已恢复在职').first()).toBeVisible()
  await leave()
  await admin.reload()
  await expectAccessible(admin)
  await admin.getByRole('button', { name: '恢复在职' }).click()
  await expect(admin.getByRole('button', { name: '办理离职' })).toBeVisible()
})

test('a territory given to the wrong person is as it was', async ({ openAs }) => {
  const admin = await openAs('admin', { viewport: desktop })
  const name = `试分片${Date.now() % 1_000_000}`
  await makeTerritory(admin, { name, department: '柳林', manager: '李敏' })
  await admin.getByRole('button', { name: '撤销' }).click()
  await expect(admin.getByText('已撤销，还是原来的人负责')).toBeVisible()
  await expect(admin.getByRole('button', { name: '安排客户经理' })).toBeVisible()
})

test('a shop that has left a campaign by mistake is in again', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone }, null)
  const { campaignsToAnswer } = await ask<{ campaignsToAnswer: { id: string }[] }>(
    shop,
    '{ campaignsToAnswer { id } }',
  )
  await shop.goto(`/campaigns/${encodeURIComponent(campaignsToAnswer[0]!.id)}`)
  await shop.getByRole('button', { name: '参加', exact: true }).click()
  await expect(shop.getByText('您已参加')).toBeVisible()
  await shop.getByRole('button', { name: '改为不参加' }).click()
  await shop.getByRole('radio').first().check()
  await shop.getByRole('button', { name: '就这样答复' }).click()
  await expect(shop.getByText('您已答复不参加')).toBeVisible()
  await shop.getByRole('button', { name: '撤销' }).click()
  await expect(shop.getByText('您已参加')).toBeVisible()
})
