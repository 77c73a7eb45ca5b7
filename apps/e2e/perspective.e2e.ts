import { desktop, expect, expectAccessible, test } from './support/fixtures.ts'

// 换位思考: the portal as one shop sees it, opened from its page in the staff app.

test('a manager sees the portal with the eyes of a shop, presses nothing, and goes back', async ({
  openAs,
}) => {
  const manager = await openAs('manager', { viewport: desktop }, '/staff/retailers?q=王湾路口便利店')
  await manager.getByRole('link', { name: '王湾路口便利店', exact: true }).click()
  await manager.getByRole('button', { name: '换位思考' }).click()
  await manager.getByLabel('为什么看（可以不写）').fill('店里说看不到活动')
  await expectAccessible(manager)
  const written: string[] = []
  await manager.getByRole('button', { name: '开始看' }).click()
  await expect(manager).toHaveURL(/\/as-shop\/[0-9a-f-]+\/$/)
  const band = manager.getByRole('complementary', { name: '换位思考' })
  await expect(band).toContainText('以 王湾路口便利店 的眼光看，什么都不能按')
  manager.on('request', (request) => {
    const body = request.postData() ?? ''
    if (/"operationName":"(?!EndPerspective)\w*(Join|Open|Read|Send|Tell)\w*"/.test(body)) written.push(body)
  })
  await expectAccessible(manager)

  await manager.getByRole('link', { name: '求助', exact: true }).click()
  await expect(manager).toHaveURL(/\/as-shop\/[0-9a-f-]+\/help$/)
  await manager.getByRole('link', { name: '指导', exact: true }).click()
  await manager.locator('main a[href*="/guidance/"]').first().click()
  await expect(manager).toHaveURL(/\/guidance\/.+/)
  // Pressing does nothing, and what a page would do of itself is not sent.
  for (const button of await manager.getByRole('main').getByRole('button').all())
    await button.dispatchEvent('click')
  await manager.goto(manager.url().replace(/\/guidance\/.*/, '/help/new'))
  const words = manager.getByPlaceholder('说说情况')
  await words.pressSequentially('不该写进去的')
  await expect(words).toHaveValue('')
  await expect(manager.getByRole('main')).toBeVisible()
  expect(written).toEqual([])

  await band.getByRole('button', { name: '回到员工端' }).click()
  await expect(manager.getByRole('heading', { level: 1, name: '王湾路口便利店' })).toBeVisible()
  await manager.goBack()
  await expect(manager.getByRole('heading', { level: 1, name: '换位思考已经结束' })).toBeVisible()
  await expectAccessible(manager)

  const admin = await openAs('admin', { viewport: desktop, locale: 'en' }, '/staff/audit')
  await expect(admin.getByText('Looked at the portal as a shop sees it').first()).toBeVisible()
})
