import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

// 品牌公平: a manager sees first which brand is skipped and where a word would fit, says why, and the supervisor reads that beside the figure.

test('Today leads a manager to the shops that have not heard of a brand; what is said of it stands beside the figure', async ({
  openAs,
}) => {
  const manager = await openAs('manager', { viewport: phone })
  await manager.goto('/staff/today')
  await expect(manager.getByText(/^谷雨坊：多数店里讲了走得快的，没讲到它/)).toBeVisible()
  await manager.getByRole('link', { name: '看看哪些店合适' }).click()
  await expect(manager.getByRole('heading', { level: 1, name: '每个牌子，都讲到了吗' })).toBeVisible()
  await expect(manager.getByRole('heading', { level: 2, name: '谷雨坊，在您的店' })).toBeVisible()
  await expect(manager.getByText(/还没讲到的 \d+ 家/)).toBeVisible()
  const visit = manager.getByRole('main').locator('a[href^="/staff/visits/"]').first()
  await expect(visit).toContainText('要去')
  await expectAccessible(manager)
  // One stop of the tabulator, then arrows.
  const cell = manager.getByRole('link', { name: /^谷雨坊，李敏：.*没讲它$/ })
  await cell.focus()
  await manager.keyboard.press('ArrowUp')
  await expect(cell).not.toBeFocused()
  await manager.keyboard.press('ArrowDown')
  await expect(cell).toBeFocused()

  await manager.getByRole('button', { name: '写一句原因' }).click()
  const words = `有酒柜的店先讲 ${Date.now()}`
  await manager.getByLabel('为什么这样讲，接下来怎么打算').fill(words)
  await manager.getByRole('button', { name: '保存' }).click()
  await expect(manager.getByText(words)).toBeVisible()
  await expect(manager.getByRole('button', { name: '改一改' })).toBeVisible()

  const supervisor = await openAs('supervisor', { viewport: desktop, locale: 'en' })
  await supervisor.goto('/staff/brand-fairness')
  await supervisor.getByRole('link', { name: /^Guyufang, 李敏: of 100 shops/ }).click()
  await expect(supervisor.getByRole('heading', { level: 2, name: 'Guyufang in 李敏’s shops' })).toBeVisible()
  await expect(supervisor.getByText(words)).toBeVisible()
  await expect(supervisor.getByRole('button', { name: 'Change' })).toHaveCount(0)
  await expectAccessible(supervisor)

  const admin = await openAs('admin', { viewport: desktop })
  await admin.goto('/staff/brand-fairness')
  const table = admin.getByRole('table', { name: /牌子和客户经理/ })
  await expect(table.getByRole('columnheader', { name: /城区营销部/ })).toBeVisible()
  await expect(table).not.toContainText('李敏')
  await expectAccessible(admin)
})
