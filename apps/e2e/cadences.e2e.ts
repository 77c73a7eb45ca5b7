import { desktop, expect, phone, test } from './support/fixtures.ts'

test('an admin says how often a kind of shop is visited, sees how many these are, and takes it back', async ({
  openAs,
}) => {
  const name = `农网娱乐每周一次 ${Date.now() % 1_000_000}`
  const admin = await openAs('admin', { viewport: desktop })
  await admin.getByRole('navigation', { name: '主要页面' }).getByText('设置', { exact: true }).click()
  await admin.getByRole('link', { name: '拜访频次' }).click()
  await admin.getByRole('link', { name: '新增频次' }).click()
  await admin.getByRole('button', { name: '保存频次' }).click()
  await expect(admin.getByText('请给拜访频次起个名字。')).toBeVisible()

  await admin.getByLabel('名称').fill(name)
  await admin.getByLabel('每四周拜访几次').fill('4')
  await expect(admin.getByText('大约每 7 天一次')).toBeVisible()
  await admin.getByRole('button', { name: '农网', pressed: false }).click()
  await admin.getByRole('button', { name: '娱乐服务', pressed: false }).click()
  const counted = admin.getByText(/^\d+ 家在营且许可证有效的店，占全部 \d+%/)
  await expect(admin.getByText('改动即时计算')).toBeVisible()
  await expect(counted).toBeVisible()
  // Visits are owed to shops without a valid licence as well, which are counted apart.
  const counts = (await counted.innerText()).matchAll(/(\d+) 家/g)
  const count = [...counts].reduce((sum, [, shops]) => sum + Number(shops), 0)
  await admin.getByRole('button', { name: '保存频次' }).click()

  const row = admin.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText('农网，娱乐服务的店')
  await expect(row.getByRole('cell').nth(1)).toHaveText('4 次')
  await expect(row.getByRole('cell').nth(2)).toHaveText(String(count))

  await row.getByRole('link').click()
  await admin.getByRole('button', { name: '删除频次' }).click()
  const question = admin.getByRole('dialog')
  await expect(question).toContainText('就是每四周 1 次')
  await question.getByRole('button', { name: '删除频次' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: '拜访频次' })).toBeVisible()
  await expect(row).toHaveCount(0)
})

test('a manager sees on the page of a shop how often it is owed a visit', async ({ openAs }) => {
  const manager = await openAs('manager', { viewport: phone }, '/staff/retailers')
  await manager.getByRole('list', { name: '零售户' }).getByRole('link').first().click()
  await expect(manager.getByText(/^每四周 \d+ 次$/)).toBeVisible()
})
