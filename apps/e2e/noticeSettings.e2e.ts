import { expect, expectAccessible, test } from './support/fixtures.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { phone } from './support/sizes.ts'

declare global {
  interface Window {
    /** How often the page has asked the browser whether it may tell of news. */
    askedToNotify: number
  }
}

test('a shop chooses what its phone tells it of; what it chose stays', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone }, '/me')
  await shop.getByRole('link', { name: '通知设置' }).click()
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText('通知设置')
  const push = shop.getByRole('region', { name: '手机提醒' })
  const visits = push.getByRole('checkbox', { name: '拜访', exact: true })
  const before = await visits.isChecked()
  await expectAccessible(shop)
  await expectFitsNarrow(shop)
  await visits.click()
  await push.getByRole('radio', { name: '每天早上' }).check()
  await shop.getByRole('button', { name: '保存' }).click()
  await expect(shop.getByText('已保存')).toBeVisible()
  await shop.reload()
  await expect(visits).toBeChecked({ checked: !before })
  await expect(push.getByRole('radio', { name: '每天早上' })).toBeChecked()
  await visits.click()
  await push.getByRole('radio', { name: '马上' }).check()
  await shop.getByRole('button', { name: '保存' }).click()
  await expect(shop.getByText('已保存')).toBeVisible()
})

test('staff choose quiet hours of their own', async ({ openAs }) => {
  const courier = await openAs('courier', {}, '/staff/notifications/settings')
  await courier.getByRole('switch', { name: /设定不打扰时间/ }).check()
  await courier.getByLabel('到', { exact: true }).fill('08:30')
  await courier.getByRole('button', { name: '保存' }).click()
  await expect(courier.getByText('已保存')).toBeVisible()
  await courier.reload()
  await expect(courier.getByLabel('到', { exact: true })).toHaveValue('08:30')
  await courier.getByRole('switch', { name: /设定不打扰时间/ }).uncheck()
  await courier.getByRole('button', { name: '保存' }).click()
  await expect(courier.getByText('已保存')).toBeVisible()
})

test('the browser is asked by a press, never by the page itself', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone })
  await shop.addInitScript(() => {
    window.askedToNotify = 0
    Object.defineProperty(Notification, 'permission', { get: () => 'default' })
    Notification.requestPermission = () => {
      window.askedToNotify += 1
      return Promise.resolve('denied')
    }
  })
  await shop.goto('/notifications/settings')
  const button = shop.getByRole('button', { name: '在这台上打开' })
  await expect(button).toBeVisible()
  expect(await shop.evaluate(() => window.askedToNotify)).toBe(0)
  await button.click()
  await expect(shop.getByText('浏览器没有允许，没有打开')).toBeVisible()
  expect(await shop.evaluate(() => window.askedToNotify)).toBe(1)
})

test('the address that a push or a mail leads to opens the page of what it tells of', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone }, '/notifications')
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText('通知')
  const id = await shop.evaluate(async () => {
    const query =
      '{ notifications(first: 20, filter: { subjects: [HELP_REQUEST] }) { nodes { id leadsTo } } }'
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = (await answer.json()) as {
      data: { notifications: { nodes: { id: string; leadsTo: string | null }[] } }
    }
    return data.notifications.nodes.find(({ leadsTo }) => leadsTo !== null)!.id
  })
  await shop.goto(`/notifications/${encodeURIComponent(id)}`)
  await expect(shop).toHaveURL(/\/help\//)
})
