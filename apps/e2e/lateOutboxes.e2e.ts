import { ask } from './support/ask.ts'
import { desktop, expect, expectAccessible, phone, signIn, test } from './support/fixtures.ts'

const tell = 'mutation ($input: OutboxInput!) { tellOutbox(input: $input) }'
const oldestAt = new Date(Date.now() - 30 * 3_600_000).toISOString()

test('an admin sees what waits on a manager’s phone, asks for it, and the manager is told', async ({
  openAs,
  openStranger,
}) => {
  // A sign-in of its own: what shares one is one device, and tells of it from another test.
  const manager = await openStranger({ viewport: phone })
  await signIn(manager, 'manager')
  const { retailers } = await ask<{ retailers: { nodes: { id: string; name: string }[] } }>(
    manager,
    '{ retailers(first: 1) { nodes { id name } } }',
  )
  const shop = retailers.nodes[0]!
  const matters = [
    { subject: 'VISIT', retailerId: shop.id, count: 3 },
    { subject: 'HELP_REQUEST', count: 1 },
  ]
  await ask(manager, tell, { input: { waiting: 3, refused: 1, oldestAt, matters } })

  const admin = await openAs('admin', { viewport: desktop }, '/staff/late-outboxes')
  const card = admin.getByRole('article', { name: '李敏' })
  await expect(card).toContainText('3 条等着送出 · 1 条没收下，要本人看一看')
  await expect(card).toContainText('客户经理')
  await expect(card).toContainText('求助 1 条')
  await expect(card.getByRole('link', { name: shop.name })).toBeVisible()
  await expectAccessible(admin)
  await card.getByRole('button', { name: '请TA送出' }).click()
  await expect(admin.getByText('已经通知李敏')).toBeVisible()
  await expect(card).toContainText('一天之内已经请过了')

  await manager.goto('/staff/notifications')
  await manager.getByRole('link', { name: /您的设备上还有 4 条没有送到/ }).click()
  await expect(manager).toHaveURL(/\/staff\/outbox$/)

  await ask(manager, tell, { input: { waiting: 0, refused: 0, matters: [] } })
  await admin.reload()
  await expect(admin.getByText('没有等了一天以上的')).toBeVisible()
})

test('a device tells by itself what could not be sent, and that all has gone', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone })
  const inputs: { waiting: number; refused: number }[] = []
  let taken = false
  await shop.route('**/graphql', (route) => {
    const { query = '', variables } = route.request().postDataJSON() as { query?: string; variables: never }
    if (query.includes('tellOutbox')) inputs.push((variables as { input: never }).input)
    const breaks = query.includes('openHelpRequest') && !taken
    const errors = [{ message: 'x', extensions: { code: 'INTERNAL', requestId: 'req-1' } }]
    return breaks ? route.fulfill({ json: { data: null, errors } }) : route.fallback()
  })
  await shop.goto('/help/new')
  await shop.getByRole('radio', { name: '设备' }).check()
  await shop.getByPlaceholder('说说情况').fill(`灯不亮 ${Date.now()}`)
  await shop.getByRole('button', { name: /^发/ }).click()
  await expect.poll(() => inputs[0]).toMatchObject({ waiting: 1, refused: 0 })
  taken = true
  await shop.goto('/outbox')
  await expect(shop.getByRole('heading', { name: '都送到了' })).toBeVisible()
  // The page that is opened may tell once more that it waits, before it is sent.
  await expect.poll(() => inputs.at(-1)).toMatchObject({ waiting: 0, refused: 0 })
})
