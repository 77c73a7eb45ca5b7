import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { launchServer, passableFolder, type TestServer } from './support/launchServer.ts'

// `npm start -- --empty`: from the link that the server prints to an admin who knows what to do first.

let server: TestServer
test.beforeAll(async () => {
  server = await launchServer(await passableFolder(), ['--empty'])
})
test.afterAll(() => server.stop())

test('the printed link makes the first admin, once', async ({ openStranger }) => {
  const [link] = /http\S+first-admin\S+/.exec(await server.printed())!
  const admin = await openStranger({ viewport: desktop })
  await admin.goto(link)
  await admin.getByRole('button', { name: '开始使用' }).click()
  await expect(admin.getByLabel('公司名称')).toHaveAccessibleDescription(/请填写公司名称/)
  await admin.getByLabel('公司名称').fill('江州公司')
  await admin.getByLabel('您的姓名').fill('王敏')
  await admin.getByLabel('用户名').fill(' wang ')
  await admin.getByRole('textbox', { name: '密码' }).fill('short')
  await admin.getByRole('button', { name: '开始使用' }).click()
  await expect(admin.getByRole('textbox', { name: '密码' })).toHaveAccessibleDescription(/请用 10 到 128/)
  await expectAccessible(admin)
  await admin.getByRole('textbox', { name: '密码' }).fill('a-long-one-2026')
  await admin.getByRole('button', { name: '开始使用' }).click()

  // An empty company says what comes first.
  await expect(admin.getByRole('heading', { name: '还没有零售户' })).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('link', { name: '导入登记册' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: '导入登记册' })).toBeVisible()
  await admin.getByRole('link', { name: '辖区', exact: true }).click()
  await expect(admin.getByRole('heading', { name: '还没有辖区' })).toBeVisible()

  const second = await openStranger({ viewport: phone, locale: 'en', dark: true })
  await second.goto(link)
  for (const label of ['Company name', 'Your name', 'User name'])
    await second.getByLabel(label).fill('mallory')
  await second.getByRole('textbox', { name: 'Password' }).fill('another-long-one')
  await second.getByRole('button', { name: 'Get started' }).click()
  await expect(second.getByText('This link has been used or has expired.')).toBeVisible()
  await expectAccessible(second)

  const again = await openStranger({ viewport: desktop })
  await again.goto(`${server.url}/staff/`)
  await again.getByLabel('用户名').fill('wang')
  await again.getByRole('textbox', { name: '密码' }).fill('a-long-one-2026')
  await again.getByRole('button', { name: '登录' }).click()
  await expect(again.getByText('王敏').first()).toBeVisible()
})
