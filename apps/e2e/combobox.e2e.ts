import type { Page } from '@playwright/test'
import { openList } from './support/choose.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

// One of many, found by typing: with keys, with a mouse, with a thumb, and while characters are composed. Nothing is saved here.

const highlighted = (page: Page) => page.locator('[popover][data-open] [data-at]')

test('by keyboard: what was typed is found, Enter takes it, Escape and leaving take nothing', async ({
  openAs,
}) => {
  const page = await openAs('admin', { viewport: desktop }, '/staff/retailers')
  const field = page.getByRole('combobox', { name: '区域' })
  await expect(field).toHaveAttribute('placeholder', '全部')

  // An arrow opens it; the field says to the ear where one is.
  await field.press('ArrowDown')
  await expect(openList(field).getByRole('option').first()).toBeVisible()
  await field.press('ArrowDown')
  await expect(highlighted(page)).toHaveCount(1)
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await highlighted(page).getAttribute('id')) ?? '?',
  )
  await expectAccessible(page)
  await field.press('Escape')
  await expect(openList(field)).toHaveCount(0)
  await expect(field).toBeFocused()

  // By pinyin and its initials as by its characters.
  for (const typed of ['江北', 'jiangbei', 'jb']) {
    await field.fill(typed)
    await expect(highlighted(page)).toContainText('江北')
  }
  await expect(page.getByRole('status').filter({ hasText: /找到 \d+ 个/ })).toHaveCount(1)
  await field.press('Enter')
  await expect(field).toHaveValue(/江北/)
  await expect(page).toHaveURL(/region=/)
  const address = page.url()

  // Left without a choice it is as before; the same for Escape. Neither takes away what was chosen.
  await field.fill('没有这个地方')
  await expect(page.getByText('没有找到，换个词试试')).toBeVisible()
  await expectAccessible(page)
  await field.press('Enter')
  await field.press('Tab')
  await expect(field).toHaveValue(/江北/)
  await field.fill('东')
  await field.press('Escape')
  await expect(field).toHaveValue(/江北/)
  await field.press('Escape')
  await expect(field).toHaveValue(/江北/)
  expect(page.url()).toBe(address)

  await page.getByRole('button', { name: '清除', exact: true }).click()
  await expect(field).toBeFocused()
  await expect(page).not.toHaveURL(/region=/)
})

test('Enter and arrows that belong to a composition choose nothing', async ({ openAs }) => {
  const page = await openAs('admin', { viewport: desktop }, '/staff/people')
  const field = page.getByRole('combobox', { name: '所在区域' })
  await field.focus()
  const device = await page.context().newCDPSession(page)
  await device.send('Input.imeSetComposition', { text: 'jiangbei', selectionStart: 8, selectionEnd: 8 })
  await expect(field).toHaveValue('jiangbei')
  await expect(highlighted(page)).toContainText('江北')
  const before = await highlighted(page).getAttribute('id')
  for (const key of ['ArrowDown', 'Enter'])
    await field.dispatchEvent('keydown', { key, code: key, keyCode: 229, isComposing: true, bubbles: true })
  expect(await highlighted(page).getAttribute('id')).toBe(before)
  await expect(openList(field)).toBeVisible()
  await expect(page).not.toHaveURL(/region=/)
  await device.send('Input.insertText', { text: '江北' })
  await expect(field).toHaveValue('江北')
  await field.press('Enter')
  await expect(page).toHaveURL(/region=/)
})

test('what the server searches is never chosen for other words than those that stand there', async ({
  openAs,
}) => {
  const page = await openAs('admin', { viewport: desktop }, '/staff/cadences/new')
  const field = page.getByRole('combobox', { name: '点名加入' })
  await field.click()
  await expect(openList(field).getByRole('option').first()).toBeVisible()
  // Enter before the server has answered: what stands there was found for nothing typed.
  await field.pressSequentially('王湾')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: /^去掉 / })).toHaveCount(0)
  await expect(highlighted(page)).toContainText('王湾')
  const name = (await highlighted(page).locator('span').first().innerText()).split('\n')[0] ?? ''
  await field.press('Enter')
  await expect(page.getByRole('button', { name: `去掉 ${name}` })).toBeVisible()
  await expect(field).toHaveValue('')
  // Named in, it can be named out: then it is no longer in.
  const out = page.getByRole('combobox', { name: '点名排除' })
  await out.fill('王湾')
  await openList(out).getByRole('option', { name }).first().click()
  await expect(page.getByRole('button', { name: `去掉 ${name}` })).toHaveCount(1)
  await expectAccessible(page)
  await page.getByRole('button', { name: `去掉 ${name}` }).click()
  await expect(page.getByRole('button', { name: `去掉 ${name}` })).toHaveCount(0)
})

for (const { locale, elder, department } of [
  { locale: 'zh-CN', elder: true, department: '市场部' },
  { locale: 'en', elder: false, department: 'Market department' },
] as const)
  test(`by thumb in a dialog: the list is whole, above all else (${locale})`, async ({ openAs }) => {
    const page = await openAs('admin', { viewport: phone, locale, elder, dark: !elder }, '/staff/territories')
    await page.getByRole('button', { name: /新建辖区|New territory/ }).click()
    const dialog = page.getByRole('dialog')
    const field = dialog.getByRole('combobox', { name: department })
    await field.click()
    const list = openList(field)
    await expect(list.getByRole('option').nth(2)).toBeVisible()
    await expectAccessible(page)
    const box = await list.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height)
    // What a thumb would press is the option, not the dialog that it reaches over.
    const option = list.getByRole('option').nth(2)
    const at = await option.boundingBox()
    expect(at?.height).toBeGreaterThanOrEqual(elder ? 60 : 40)
    const hit = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('[role=option]')?.id,
      { x: (at?.x ?? 0) + 20, y: (at?.y ?? 0) + 20 },
    )
    expect(hit).toBe(await option.getAttribute('id'))
    // Its name with where it lies: two departments may bear one name.
    const name = (await option.innerText()).split('\n').filter(Boolean).join(' · ')
    expect(name).toContain(' · ')
    await option.click()
    await expect(field).toHaveValue(name)
    await expect(list).toHaveCount(0)
    // Escape of an open list closes the list, not the dialog.
    await field.press('ArrowDown')
    await expect(list).toBeVisible()
    await field.press('Escape')
    await expect(list).toHaveCount(0)
    await expect(dialog).toBeVisible()
    await field.press('Escape')
    await expect(dialog).toBeHidden()
  })
