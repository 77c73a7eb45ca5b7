import { chooseFirst } from './support/choose.ts'
import { desktop, expect, signInFirst, test } from './support/fixtures.ts'
import { hire } from './support/territories.ts'

test('an admin hires somebody, who signs in, is changed, and is signed out at once when leaving', async ({
  openAs,
  openStranger,
}) => {
  const run = Date.now() % 1_000_000
  const admin = await openAs('admin', { viewport: desktop })
  const { password } = await hire(admin, `孙丽${run}`, `sun${run}`, '稽查员')
  const person = await openStranger({ viewport: desktop })
  await signInFirst(person, `sun${run}`, password)
  await expect(person.getByText(`孙丽${run}`).first()).toBeVisible()

  await admin.getByRole('link', { name: /^打开/ }).click()
  await admin.getByLabel('电话', { exact: true }).fill('139 0000 0000')
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin.getByText(`已保存孙丽${run}`)).toBeVisible()

  await admin.getByRole('button', { name: '办理离职' }).click()
  const question = admin.getByRole('dialog')
  await expect(question).toContainText('马上在所有设备上退出')
  await question.getByRole('button', { name: '办理离职' }).click()
  await expect(admin.getByText('已离职').first()).toBeVisible()
  await person.goto('/staff/retailers')
  await expect(person.locator('input[name=password]')).toBeVisible()
  await admin.goto(`/staff/people?left=yes&q=${run}`)
  await expect(admin.getByRole('link', { name: `孙丽${run}` })).toBeVisible()
})

test('what is wrong with a new person is said at its field, and what was typed is kept', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: desktop }, '/staff/people/new')
  await admin.getByLabel('姓名').fill('钱进')
  await chooseFirst(admin.getByLabel('所在区域'))
  await admin.getByRole('button', { name: '新增并生成密码' }).click()
  await expect(admin.getByText('请至少选一个岗位。')).toBeVisible()
  await admin.getByLabel('送货员', { exact: true }).check()
  await admin.getByLabel('登录名').fill('admin')
  await admin.getByRole('button', { name: '新增并生成密码' }).click()
  await expect(admin.getByText('这个登录名已有人用')).toBeVisible()
  await admin.reload()
  await expect(admin.getByLabel('姓名')).toHaveValue('钱进')
})
