import { readFile } from 'node:fs/promises'
import { ask } from './support/ask.ts'
import { joinedWithMaterial } from './support/campaignFor.ts'
import { desktop, expect, expectAccessible, phone, signIn, test } from './support/fixtures.ts'
import { photo } from './support/photo.ts'
import {
  complete,
  dayFromNow,
  drawName,
  newWords,
  part,
  shopToVisit,
  signByHand,
  signByName,
  start,
  write,
} from './support/writingVisit.ts'

// On the way there is no signal, and what the device has kept must do.
test.use({ serviceWorkers: 'allow' })

test('a manager visits a shop, records, promises and signs; the shop reads its copy and countersigns', async ({
  openAs,
  openStranger,
}) => {
  // Two people on two devices, eight screens, each judged by axe.
  test.slow()
  const manager = await openAs('manager', { viewport: phone }, null)
  const shop = await shopToVisit(manager)
  const words = newWords('冷柜右侧断货 3 天，价签仍是 9 月旧价')
  const retailer = await openStranger({ viewport: phone })
  await signIn(retailer, shop.licenceNumber)
  const joined = await joinedWithMaterial(await openAs('admin', {}, null), retailer, shop.id)
  await start(manager, shop)
  await expect(manager.getByText('没有取得定位').first()).toBeVisible()

  await write(manager, words)
  await expect(manager.getByRole('heading', { name: /这份记录 \d+ 分/ })).toBeVisible()
  await expect(manager.getByText('每条建议都写清了谁来做')).toBeVisible()
  await expectAccessible(manager)

  await part(manager, /发现/)
  await manager.getByRole('button', { name: '加一条发现' }).click()
  await manager.getByLabel('哪一类').selectOption({ label: '价签' })
  await manager.getByLabel('看到了什么').fill('第二层价签是旧价')
  await manager.getByLabel('怎么解决').fill('当场换了新的')
  await manager.getByLabel('当场解决了').check()
  await expectAccessible(manager)

  await part(manager, /承诺/)
  await manager.getByRole('button', { name: '加一个承诺' }).click()
  await manager.getByLabel('承诺什么').fill('问清送货能否提前')
  await expectAccessible(manager)

  // What the shop was promised is handed over, and counted.
  await part(manager, /任务/)
  await manager.getByRole('checkbox', { name: '送到了：桌面小架一个' }).first().check()
  await manager.getByRole('button', { name: '多一件' }).click()
  await expect(manager.getByRole('main').getByText('2 件', { exact: true })).toBeVisible()

  // All of it is still there after a reload, and the tasks of last time wait for an answer.
  await manager.reload()
  await expect(manager.getByLabel('评述：看到了什么')).toHaveValue(words.commentary)
  await part(manager, /任务/)
  await expect(manager.getByRole('main').getByText('2 件', { exact: true })).toBeVisible()
  await expectAccessible(manager)
  await signByHand(manager)
  await expectAccessible(manager)
  await complete(manager)
  await expect(manager.getByText('待会签').first()).toBeVisible()
  await expect(manager.getByText('问清送货能否提前')).toBeVisible()

  await retailer.goto('/records')
  await expect(retailer.getByText('都没有被改动过').first()).toBeVisible()
  await expectAccessible(retailer)
  await retailer.getByRole('link', { name: words.summary }).first().click()
  await expect(retailer.getByText(words.commentary)).toBeVisible()
  await expect(retailer.getByText('第二层价签是旧价')).toBeVisible()
  await expect(retailer.getByText(/^物料已送到：桌面小架一个.*2 件/)).toBeVisible()
  await expect(retailer.getByText(words.suggestion)).toBeVisible()
  await expect(retailer.getByText(words.heard)).toBeVisible()
  await expect(retailer.getByText(words.summary)).toBeVisible()
  await expect(retailer.getByText('问清送货能否提前')).toBeVisible()
  await expect(retailer.getByRole('img', { name: /签名/ })).toBeVisible()
  await expectAccessible(retailer)
  await retailer.getByRole('button', { name: '会签' }).click()
  await retailer.getByLabel('您的姓名').fill('王建国')
  await drawName(retailer)
  await expectAccessible(retailer)
  await retailer.getByRole('dialog').getByRole('button', { name: '会签' }).click()
  await expect(retailer.getByText('王建国已会签')).toBeVisible()
  await expect(retailer.getByRole('img', { name: '您的签名' })).toBeVisible()
  await expect(retailer.getByRole('button', { name: '会签' })).toHaveCount(0)
  const [file] = await Promise.all([
    retailer.waitForEvent('download'),
    retailer.getByRole('link', { name: '存成 PDF' }).click(),
  ])
  expect((await readFile(await file.path())).toString('latin1', 0, 5)).toBe('%PDF-')

  // The manager sees it without reloading, as soon as it has gone from the shop's phone.
  await expect(manager.getByText('已会签').first()).toBeVisible()
  await expect(manager.getByRole('img', { name: '店里的签名' })).toBeVisible()

  // The material was meant for the next shop: it is taken back, and the shop reads that too.
  const given = manager.getByRole('region', { name: '这次送到的物料' })
  await given.getByRole('button', { name: '收回' }).click()
  await manager.getByRole('dialog').getByRole('button', { name: '收回' }).click()
  await expect(given.getByText(/已收回/)).toBeVisible()
  await retailer.goto(`/campaigns/${encodeURIComponent(joined)}`)
  await expect(retailer.getByText(/^物料已送到：桌面小架一个.*已收回$/)).toBeVisible()
})

test('another shop disputes its record, and a stranger reaches nothing of it', async ({
  openAs,
  openStranger,
}) => {
  const manager = await openAs('manager', { viewport: phone }, null)
  const shop = await shopToVisit(manager)
  const words = newWords('货架第二层空了两格')
  await start(manager, shop)
  await write(manager, words)
  await signByName(manager)
  await complete(manager)

  const retailer = await openStranger({ viewport: phone })
  await signIn(retailer, shop.licenceNumber)
  await retailer.goto('/records')
  await retailer.getByRole('link', { name: words.summary }).first().click()
  await retailer.getByRole('button', { name: '有不同意见' }).click()
  await retailer.getByRole('button', { name: '提出异议' }).click()
  await expect(retailer.getByText('请写一下哪里和实际不符')).toBeVisible()
  await retailer.getByLabel('说说哪里不对').fill('货架是满的，没有空格')
  await retailer.getByRole('button', { name: '提出异议' }).click()
  await expect(retailer.getByText('您提出了异议')).toBeVisible()
  await expect(manager.getByText('货架是满的，没有空格')).toBeVisible()

  const stranger = await openAs('shop', { viewport: phone }, new URL(retailer.url()).pathname)
  await expect(stranger.getByRole('alert')).toBeVisible()
  await expect(stranger.getByText(words.commentary)).toHaveCount(0)
  await stranger.goto('/records')
  await expect(stranger.getByRole('heading', { name: '全部记录' })).toBeVisible()
  await expect(stranger.getByText(words.summary)).toHaveCount(0)
})

/** The day where the company is, which this machine need not share. */
const todayThere = () => new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date())

test('a whole visit without a signal: begun, written, photographed, signed and completed, then sent by itself', async ({
  openAs,
}) => {
  test.slow()
  const manager = await openAs('manager', { viewport: phone }, null)
  const shop = await shopToVisit(manager)
  await ask(
    manager,
    'mutation ($id: ID!, $day: Day!, $key: UUID!) { planVisit(retailerId: $id, plannedOn: $day, idempotencyKey: $key) { __typename } }',
    { id: shop.id, day: todayThere(), key: crypto.randomUUID() },
  )
  await manager.goto('/staff/today')
  const stop = manager.locator('#stops').getByRole('listitem').filter({ hasText: shop.name })
  await expect(stop).toBeVisible()
  // What the phone fetches by itself while it has a signal.
  await expect(manager.getByText('没有信号也能打开')).toBeVisible()
  await manager.context().setOffline(true)
  await stop.getByRole('link', { name: shop.name }).click()
  await manager.getByRole('button', { name: '开始拜访' }).click()
  await expect(manager.getByText('1 条待送出')).toBeVisible()
  await write(manager, newWords('断网时写的：门口第一格缺价签'))
  await expect(manager.getByText('只在这台手机上，有信号就自动送出')).toBeVisible()
  await part(manager, /记录/)
  await manager.locator('input[type=file]').first().setInputFiles(photo)
  await signByHand(manager)
  await manager.getByRole('button', { name: '完成拜访' }).click()
  await manager.getByRole('dialog').getByRole('button', { name: '完成拜访' }).click()
  await expect(manager.getByText('2 条待送出')).toBeVisible()
  await expect(manager.getByText('在这台设备上，待送出').first()).toBeVisible()
  await manager.context().setOffline(false)
  await expect(manager.getByRole('heading', { name: '评述：看到了什么' })).toBeVisible()
  await expect(manager.getByText('断网时写的：门口第一格缺价签')).toBeVisible()
  await expect(manager.getByText(/条待送出/)).toHaveCount(0)
})

test('a visit that nobody had planned, without a signal; meanwhile one was planned there, and it is that one', async ({
  openAs,
}) => {
  test.slow()
  const manager = await openAs('manager', { viewport: phone }, null)
  const shop = await shopToVisit(manager)
  await manager.goto(`/staff/visits/new?retailer=${encodeURIComponent(shop.id)}`)
  await expect(manager.getByRole('heading', { name: shop.name })).toBeVisible()
  await manager.evaluate(() => navigator.serviceWorker.ready)
  await manager.context().setOffline(true)
  await manager.getByRole('button', { name: '开始拜访' }).click()
  await expect(manager.getByText('1 条待送出')).toBeVisible()
  await write(manager, newWords('没有计划的一次：后门卸货口堵了'))
  const { planVisit } = await ask<{ planVisit: { id: string } }>(
    manager,
    'mutation ($id: ID!, $day: Day!, $key: UUID!) { planVisit(retailerId: $id, plannedOn: $day, idempotencyKey: $key) { ... on Visit { id } } }',
    { id: shop.id, day: todayThere(), key: crypto.randomUUID() },
  )
  await manager.context().setOffline(false)
  await expect(manager).toHaveURL(new RegExp(encodeURIComponent(planVisit.id)))
  await expect(manager.getByLabel('评述：看到了什么')).toHaveValue(/没有计划的一次：后门卸货口堵了/)
  await signByName(manager)
  await complete(manager)
})

test('written without a signal in a visit that goes on with one: nothing is lost', async ({ openAs }) => {
  const manager = await openAs('manager', { viewport: phone }, null)
  const shop = await shopToVisit(manager)
  await start(manager, shop)
  await manager.context().setOffline(true)
  await write(manager, newWords('断网时写的：门口第一格缺价签'))
  await expect(manager.getByText('只在这台手机上，有信号就自动送出')).toBeVisible()
  await manager.context().setOffline(false)
  await expect(manager.getByText('已存到服务器')).toBeVisible()
  await signByName(manager)
  await complete(manager)
})

test('a visit is planned, put off and called off, in English, on a dark screen', async ({ openAs }) => {
  const manager = await openAs('manager', { viewport: desktop, locale: 'en', dark: true }, null)
  const shop = await shopToVisit(manager)
  await manager.goto('/staff/visits/new')
  await expect(manager.getByRole('link', { name: shop.name }).first()).toBeVisible()
  await expectAccessible(manager)
  await manager.goto(`/staff/visits/new?retailer=${encodeURIComponent(shop.id)}`)
  await expect(manager.getByRole('heading', { name: shop.name })).toBeVisible()
  await expectAccessible(manager)
  await manager.getByLabel('Which day').fill(dayFromNow(40))
  await manager.getByRole('button', { name: 'Plan', exact: true }).click()
  await expect(manager).toHaveURL(/\/staff\/visits$/)
  await expectAccessible(manager)
  await manager.goto(`/staff/visits?who=mine&q=${encodeURIComponent(shop.licenceNumber)}`)
  await manager.getByRole('link', { name: shop.name }).last().click()
  await manager.getByRole('button', { name: 'Reschedule' }).click()
  const dialog = manager.getByRole('dialog')
  await dialog.getByLabel('Which day').fill(dayFromNow(41))
  await dialog.getByRole('button', { name: 'Reschedule' }).click()
  await expect(dialog.getByText('Please say why you’re rescheduling it')).toBeVisible()
  await dialog.getByLabel('Reason').fill('The owner is away')
  await dialog.getByRole('button', { name: 'Reschedule' }).click()
  await expect(manager.getByText('The owner is away')).toBeVisible()
  await expectAccessible(manager)
  await manager.getByRole('button', { name: 'Cancel the visit' }).click()
  await manager.getByRole('dialog').getByLabel('Reason').fill('The shop closes for good')
  await manager.getByRole('dialog').getByRole('button', { name: 'Cancel this visit' }).click()
  await expect(manager.getByText('The shop closes for good')).toBeVisible()
})

test('the record of a visit that was made is read in English, on a dark screen', async ({ openAs }) => {
  const manager = await openAs(
    'manager',
    { viewport: desktop, locale: 'en', dark: true },
    '/staff/visits?view=DONE',
  )
  const made = manager.locator('main li a')
  await expect(made.first()).toBeVisible()
  await expectAccessible(manager)
  await made.first().click()
  await expect(manager.getByRole('heading', { name: 'What was seen' })).toBeVisible()
  await expectAccessible(manager)
})
