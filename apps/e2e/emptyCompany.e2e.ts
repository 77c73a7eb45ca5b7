import type { Page } from '@playwright/test'
import { choose } from './support/choose.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { launchServer, passableFolder, type TestServer } from './support/launchServer.ts'

// `npm start -- --empty`: a company is put together by hand, without a register.

let server: TestServer
test.beforeAll(async () => {
  server = await launchServer(await passableFolder(), ['--empty'])
})
test.afterAll(() => server.stop())

async function begin(admin: Page): Promise<void> {
  const [link] = /http\S+first-admin\S+/.exec(await server.printed())!
  await admin.goto(link)
  await admin.getByLabel('公司名称').fill('江州公司')
  await admin.getByLabel('您的姓名').fill('王敏')
  await admin.getByLabel('用户名').fill('wang')
  await admin.getByRole('textbox', { name: '密码' }).fill('a-long-one-2026')
  await admin.getByRole('button', { name: '开始使用' }).click()
  await expect(admin).not.toHaveURL(/first-admin/)
  await expect(admin.getByRole('heading', { level: 1 })).toBeVisible()
}

const row = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} `, 'u') })

async function makeRegion(admin: Page, act: string, name: string): Promise<void> {
  await admin.getByRole('button', { name: act, exact: true }).click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByLabel('名称', { exact: true }).fill(name)
  await dialog.getByRole('button', { name: '建好' }).click()
}

test('a branch, a department, a territory and a shop, all by hand', async ({ openStranger }) => {
  const admin = await openStranger({ viewport: desktop })
  await begin(admin)
  const base = `${server.url}/staff`

  await admin.goto(`${base}/territories`)
  await admin.getByRole('button', { name: '新建辖区' }).click()
  await admin.getByRole('link', { name: '到组织去建' }).click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('组织')
  await row(admin, '江州公司').click()
  await makeRegion(admin, '新建分公司', '台东分公司')
  await expect(row(admin, '台东分公司')).toHaveAttribute('aria-expanded', 'true')
  await makeRegion(admin, '新建市场部', '一市场部')
  await expect(row(admin, '一市场部')).toHaveAttribute('aria-expanded', 'true')
  await expectAccessible(admin)

  // A name that is taken leads to the region that has it.
  await row(admin, '江州公司').click()
  await makeRegion(admin, '新建分公司', '臺 东分公司')
  await admin.getByRole('dialog').getByRole('link', { name: '去看看' }).click()
  await expect(row(admin, '台东分公司')).toHaveAttribute('aria-expanded', 'true')

  await admin.goto(`${base}/territories`)
  await admin.getByRole('button', { name: '新建辖区' }).click()
  const dialog = admin.getByRole('dialog')
  await choose(dialog.getByLabel('市场部'), '一市场部')
  await dialog.getByLabel('名称', { exact: true }).fill('一片区')
  await dialog.getByRole('button', { name: '建好并打开' }).click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('一片区')

  await admin.goto(`${base}/retailers`)
  await admin.getByRole('link', { name: '新建零售户' }).first().click()
  // Until the form is there, the list's search answers to the same words.
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('新建零售户')
  await admin.getByLabel('许可证号').fill('4.2E+11')
  await admin.getByLabel('店名').fill('桥头便利店')
  await choose(admin.getByLabel('市场部'), '台东分公司 / 一市场部', /一市场部/)
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin.getByLabel('许可证号')).toHaveAccessibleDescription(/表格软件改过/)
  await admin.getByLabel('许可证号').fill('420106900010')
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin.getByLabel('有效的最后一天')).toHaveAccessibleDescription(/最后一天/)
  await admin.getByRole('radio', { name: '没有期限' }).check()
  // What was typed is still there when somebody comes back.
  await admin.reload()
  await expect(admin.getByLabel('店名')).toHaveValue('桥头便利店')
  await expectAccessible(admin)
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('桥头便利店')

  await admin.getByRole('link', { name: '编辑' }).click()
  await expect(admin.getByText(/下次导入时/)).toBeVisible()
  await admin.getByLabel('档位').fill('31')
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin.getByLabel('档位')).toHaveAccessibleDescription(/1 到 30/)
  await admin.getByLabel('档位').fill('12档')
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin.getByText('12 档').first()).toBeVisible()

  await admin.getByRole('button', { name: '设为停业' }).click()
  const closing = admin.getByRole('dialog')
  await closing.getByRole('button', { name: '停业', exact: true }).click()
  await expect(closing.getByLabel('为什么停业')).toHaveAccessibleDescription(/请写明/)
  await expectAccessible(admin)
  await closing.getByLabel('为什么停业').fill('店主搬走了')
  await closing.getByRole('button', { name: '停业', exact: true }).click()
  await expect(admin.getByText('这家店已停业')).toBeVisible()
  await admin.getByRole('button', { name: '重新营业' }).click()
  await expect(admin.getByText('这家店在营业。')).toBeVisible()

  // The same number again leads to that shop; a region with a shop in it says so.
  await admin.goto(`${base}/retailers/new`)
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('新建零售户')
  await admin.getByLabel('许可证号').fill('420106900010')
  await admin.getByLabel('店名').fill('另一家')
  await choose(admin.getByLabel('市场部'), '台东分公司 / 一市场部', /一市场部/)
  await admin.getByRole('radio', { name: '没有期限' }).check()
  await admin.getByRole('button', { name: '保存' }).click()
  await admin.getByRole('link', { name: '去看那家店' }).click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('桥头便利店')
  await admin.goto(`${base}/organisation`)
  await row(admin, '一市场部').press('Enter')
  await expect(admin.getByText(/里面还有：1 家营业的店/)).toBeVisible()

  await admin.setViewportSize(phone)
  await expectAccessible(admin)
  expect(await admin.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
})
