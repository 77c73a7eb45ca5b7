import type { Page } from '@playwright/test'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

// 代办: an order clerk acts for a shop that reads back a code; the manager phones the shop and reads it out.

const shop = '王湾路口便利店'

async function openShop(page: Page, licence: string) {
  await page.goto(`/staff/retailers?q=${licence}`)
  await page.getByRole('link', { name: shop }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: shop })).toBeVisible()
}

test('a clerk acts for a shop by a code that it hears by phone, and the shop takes it back', async ({
  openAs,
}) => {
  const owner = await openAs('shop', { viewport: phone }, '/me')
  const licence = await owner
    .getByRole('main')
    .getByText(/^\d{12}$/)
    .first()
    .innerText()
  const clerk = await openAs('clerk', { viewport: desktop }, '/staff/retailers')
  await openShop(clerk, licence)
  await clerk.getByRole('button', { name: '代办', exact: true }).click()
  const dialog = clerk.getByRole('dialog', { name: `替 ${shop} 代办` })
  await dialog.getByRole('combobox', { name: '谁给店里打电话' }).selectOption({ label: '李敏（客户经理）' })
  await expectAccessible(clerk)
  await dialog.getByRole('button', { name: '要一个验证码' }).click()
  await expect(dialog.getByRole('status')).toContainText('已经请 李敏 给店里打电话')

  // The manager's own phone shows the code; the clerk's screen never does.
  const manager = await openAs('manager', { viewport: phone, locale: 'en' }, '/staff/notifications')
  await manager
    .getByRole('link', { name: new RegExp(`is going to act for ${shop}`) })
    .first()
    .click()
  await expect(manager.getByRole('heading', { name: 'Please phone this shop' })).toBeVisible()
  await manager.getByRole('button', { name: 'Show the code' }).click()
  const digits = await manager
    .getByRole('status')
    .filter({ hasText: /^\d{6}/ })
    .locator('strong')
    .innerText()
  await expectAccessible(manager)

  const code = dialog.getByRole('textbox', { name: '店里念的验证码' })
  await code.fill(digits === '000000' ? '111111' : '000000')
  await dialog.getByRole('button', { name: '开始代办' }).click()
  await expect(dialog.getByText('还可以试 2 次')).toBeVisible()
  await code.fill(digits)
  await dialog.getByRole('button', { name: '开始代办' }).click()
  await expect(clerk).toHaveURL(/\/as-shop\/[0-9a-f-]+\/$/)
  const band = clerk.getByRole('complementary', { name: '代办' })
  await expect(band).toContainText(`正在替 ${shop} 代办`)

  await clerk.goto(`${clerk.url()}help/new?category=DELIVERY`)
  await clerk.getByPlaceholder('说说情况').fill('电话里说：冰柜还没有来取')
  await clerk.getByRole('button', { name: /^发/ }).click()
  await expect(clerk.getByRole('log')).toContainText('冰柜还没有来取')
  await expect(clerk.getByText(/由 .+ 代办/).first()).toBeVisible()
  await expectAccessible(clerk)
  await band.getByRole('button', { name: '办了什么' }).click()
  await expect(clerk.getByText('提交了求助').first()).toBeVisible()
  await clerk.emulateMedia({ media: 'print' })
  await expect(clerk.getByText('代办回单')).toBeVisible()
  await expect(band).toBeHidden()
  await clerk.emulateMedia({ media: 'screen' })
  // The password is nobody else's.
  await clerk.goto(clerk.url().replace('/done-for-me', '/me'))
  const password = clerk.getByLabel('现在的密码')
  await password.pressSequentially('kewo')
  await expect(password).toHaveValue('')
  await band.getByRole('button', { name: '结束代办' }).click()
  await expect(clerk.getByRole('heading', { level: 1, name: shop })).toBeVisible()
  await clerk.goBack()
  await expect(clerk.getByRole('heading', { level: 1, name: '代办已经结束' })).toBeVisible()

  await owner.getByRole('link', { name: '别人替我办的' }).click()
  const done = owner.getByRole('listitem').filter({ hasText: '冰柜还没有来取' })
  await expect(done).toContainText(/由 .+ 代办/)
  await expectAccessible(owner)
  await done.getByRole('button', { name: '撤回' }).click()
  await owner.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click()
  await expect(done).toContainText('您已撤回，办的事已经取消')
})
