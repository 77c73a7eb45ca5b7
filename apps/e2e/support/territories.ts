import type { Page } from '@playwright/test'
import { choose, chooseFirst } from './choose.ts'
import { expect } from './fixtures.ts'

export type SignIn = { userName: string; password: string }

/** A new person; answers with the sign-in that the screen shows once. */
export async function hire(admin: Page, name: string, userName: string, role: string): Promise<SignIn> {
  await admin.goto('/staff/people')
  await admin.getByRole('link', { name: '新增员工' }).click()
  // Until the form is there, the first field that asks for a name is the list's search.
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('新增员工')
  await admin.getByLabel('姓名').fill(name)
  await admin.getByLabel(role, { exact: true }).check()
  await chooseFirst(admin.getByLabel('所在区域'))
  await admin.getByLabel('登录名').fill(userName)
  await admin.getByRole('button', { name: '新增并生成密码' }).click()
  return { userName, password: (await admin.getByTestId('password').textContent()) ?? '' }
}

/** A new territory in a market department, served by one manager. */
export async function makeTerritory(
  admin: Page,
  { name, department, manager }: { name: string; department: string; manager: string },
): Promise<void> {
  await admin.goto('/staff/territories')
  await admin.getByRole('button', { name: '新建辖区' }).click()
  const dialog = admin.getByRole('dialog')
  await choose(dialog.getByLabel('市场部'), department)
  await dialog.getByLabel('名称', { exact: true }).fill(name)
  await dialog.getByRole('button', { name: '建好并打开' }).click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(name)
  await admin.getByRole('button', { name: '安排客户经理' }).click()
  const person = admin.getByRole('dialog').getByLabel('客户经理')
  await choose(person, manager)
  await admin.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(admin.getByRole('listitem').filter({ hasText: manager })).toBeVisible()
}

/** Gives all shops that fit to the open territory. */
export async function giveAll(admin: Page, count: number): Promise<void> {
  await admin.getByRole('link', { name: '把店交给这个辖区' }).click()
  await admin.getByRole('button', { name: `交出全部 ${count} 家` }).click()
  const dialog = admin.getByRole('dialog')
  await expect(dialog.getByText(`${count} 家现在没有辖区`)).toBeVisible()
  await dialog.getByRole('button', { name: '交给这个辖区' }).click()
  await expect(admin.getByText(/家店已交给/)).toBeVisible()
}

/** Takes back at once what was given, and goes back to the territory, which tells of it. */
export async function takeBackAll(admin: Page, count: number): Promise<void> {
  await admin.getByRole('button', { name: '撤回' }).click()
  await expect(admin.getByRole('button', { name: `交出全部 ${count} 家` })).toBeVisible()
  await admin.goBack()
  await expect(admin.getByRole('listitem').filter({ hasText: `交来 ${count} 家` })).toContainText('已撤回')
}

/** Gives the first shop that fits to the open territory; answers with its name. */
export async function giveOne(admin: Page): Promise<string> {
  await admin.getByRole('link', { name: '把店交给这个辖区' }).click()
  const first = admin.getByRole('table').getByRole('checkbox').nth(1)
  await first.check()
  const name = (await first.getAttribute('aria-label')) ?? ''
  await admin.getByRole('button', { name: '交出选中的' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: '交给这个辖区' }).click()
  await expect(admin.getByText(/家店已交给/)).toBeVisible()
  return name
}

/** Opens the portal for one shop on its own page; answers with its sign-in. */
export async function openPortal(admin: Page, licenceNumber: string): Promise<SignIn> {
  await admin.goto(`/staff/retailers?q=${licenceNumber}`)
  await admin.getByRole('table').getByRole('link').first().click()
  await admin.getByRole('button', { name: '开通登录' }).click()
  await expect(admin.getByTestId('user-name')).toHaveText(licenceNumber)
  return { userName: licenceNumber, password: (await admin.getByTestId('password').textContent()) ?? '' }
}

/** Opens the portal for the one shop of a territory; answers with the sign-in from the list to hand out. */
export async function openPortalOfAll(admin: Page, shopName: string): Promise<SignIn> {
  await admin.getByRole('link', { name: '开通登录' }).click()
  await admin.getByRole('button', { name: '为 1 家店开通' }).click()
  const cells = admin.getByRole('table').getByRole('row', { name: shopName }).getByRole('cell')
  const [userName, password] = [await cells.nth(1).textContent(), await cells.nth(2).textContent()]
  const download = admin.waitForEvent('download')
  await admin.getByRole('button', { name: '下载名单' }).click()
  await download
  return { userName: userName ?? '', password: password ?? '' }
}
