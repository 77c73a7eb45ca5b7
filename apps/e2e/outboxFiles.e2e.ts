import { expectAccessible } from './support/accessible.ts'
import { ask } from './support/ask.ts'
import { desktop, expect, phone, test } from './support/fixtures.ts'
import { photo } from './support/photo.ts'

// The app itself is on the phone from the first visit on.
test.use({ serviceWorkers: 'allow' })

const open = `mutation ($input: OpenHelpRequestInput!) {
  openHelpRequest(input: $input) { ... on HelpRequest { id } }
}`
const read = `query ($id: ID!) { node(id: $id) { ... on HelpRequest {
  messages(first: 50) { nodes { body photos { id } } }
} } }`
const list = '{ helpRequests(first: 50) { nodes { id words } } }'

test('what a phone cannot send is saved as a file, an admin takes it in, and the phone finds it done', async ({
  openAs,
}) => {
  test.slow()
  const mark = Date.now()
  const [first, words, reply] = [`扫码枪坏了 ${mark}`, `冰柜不制冷 ${mark}`, `照片在这里 ${mark}`]
  const shop = await openAs('shop', { viewport: phone }, null)
  const input = {
    category: 'EQUIPMENT',
    urgency: 'NORMAL',
    words: first,
    idempotencyKey: crypto.randomUUID(),
  }
  const { openHelpRequest } = await ask<{ openHelpRequest: { id: string } }>(shop, open, { input })
  await shop.goto(`/help/${openHelpRequest.id}`)
  await expect(shop.getByText(first).first()).toBeVisible()
  await shop.evaluate(() => navigator.serviceWorker.ready)
  await shop.waitForLoadState('networkidle')

  await shop.context().setOffline(true)
  await shop.getByRole('textbox', { name: '回话' }).fill(reply)
  await shop.locator('input[type=file]').first().setInputFiles(photo)
  await shop.getByRole('button', { name: '发送' }).click()
  await expect(shop.getByText('在这台手机上，待送出')).toBeVisible()
  await shop.goto('/help/new')
  await shop.getByRole('radio', { name: '设备' }).check()
  await shop.getByPlaceholder('说说情况').fill(words)
  await shop.getByRole('button', { name: /^发/ }).click()
  await shop.getByRole('status').getByRole('link', { name: '查看' }).click()
  const download = shop.waitForEvent('download')
  await shop.getByRole('button', { name: '存成文件' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.kewo$/)
  await expect(shop.getByText('存好了。请把文件交给管理员')).toBeVisible()

  const admin = await openAs('admin', { viewport: desktop }, '/staff/outbox-files')
  await admin.locator('input[type=file]').setInputFiles({
    name: file.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: Buffer.concat(await (await file.createReadStream()).toArray()),
  })
  await expect(admin.getByRole('heading', { name: '王湾路口便利店的待送出文件' })).toBeVisible()
  await expect(admin.getByRole('listitem').filter({ hasText: '还没收' })).toHaveCount(2)
  await expect(admin.getByRole('listitem').filter({ hasText: '1 张照片' })).toHaveCount(1)
  await expect(admin.getByText(reply)).toHaveCount(0)
  await expectAccessible(admin)
  await admin.getByRole('button', { name: '收下 2 条' }).click()
  await expect(admin.getByRole('listitem').filter({ hasText: '收下了' })).toHaveCount(2)
  await expect(admin.getByText('这份文件里能收的都收了。')).toBeVisible()
  await expectAccessible(admin)

  const answered = () =>
    ask<{ node: { messages: { nodes: { body: string; photos: unknown[] }[] } } }>(
      admin,
      read,
      openHelpRequest,
    )
  const { nodes } = (await answered()).node.messages
  expect(nodes.filter(({ body }) => body === reply)).toMatchObject([{ photos: [{}] }])

  await shop.context().setOffline(false)
  await expect(shop.getByRole('heading', { name: '都送到了' })).toBeVisible()
  await expect(shop.getByText(/今天送到了 2 条/)).toBeVisible()
  expect((await answered()).node.messages.nodes.filter(({ body }) => body === reply)).toHaveLength(1)
  const { helpRequests } = await ask<{ helpRequests: { nodes: { words: string }[] } }>(shop, list)
  expect(helpRequests.nodes.filter((one) => one.words === words)).toHaveLength(1)
  await shop.goto(`/help/${openHelpRequest.id}`)
  await expect(shop.getByText(reply)).toHaveCount(1)
  await expect(shop.getByRole('log').getByRole('img')).toHaveCount(1)
  await shop.goto('/notifications')
  await expect(shop.getByText(/从您存的文件里替您收下了 2 条/)).toBeVisible()
})

test('a file that was changed, or is none, is refused in words', async ({ openAs }) => {
  const admin = await openAs('admin', { viewport: phone }, '/staff/outbox-files')
  const choose = (text: string) =>
    admin.locator('input[type=file]').setInputFiles({
      ...{ name: 'kewo-outbox.kewo', mimeType: 'application/octet-stream' },
      buffer: Buffer.from(text),
    })
  await choose('anything')
  await expect(admin.getByText('这不是从客我存出来的待送出文件')).toBeVisible()
  await choose(`kewo-outbox 1 ${crypto.randomUUID()}\n${'x'.repeat(99)}`)
  await expect(admin.getByText('认不出这份文件是谁存的')).toBeVisible()
  await choose('{\n "kewoOutbox": 2')
  await expect(admin.getByText('这份文件只能看，不能收')).toBeVisible()
  await expectAccessible(admin)
})
