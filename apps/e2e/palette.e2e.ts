import type { Page } from '@playwright/test'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

// Everything by keyboard: the palette, from any page. Nothing is changed here.

const palette = (page: Page) => page.getByRole('dialog', { name: /快速查找|Quick find/ })
const highlighted = (page: Page) => palette(page).getByRole('option', { selected: true })

test('leads by keyboard to pages, acts and whatever has a name', async ({ openAs }) => {
  const page = await openAs('manager', { viewport: desktop })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  const input = palette(page).getByRole('combobox')
  await expect(input).toBeFocused()
  await expect(palette(page).getByRole('group', { name: '页面' })).toBeVisible()
  await expectAccessible(page)

  // Down and up, and the field says to the ear where one is.
  const first = (await highlighted(page).textContent()) ?? ''
  await page.keyboard.press('ArrowDown')
  await expect(highlighted(page)).not.toHaveText(first)
  const at = await highlighted(page).getAttribute('id')
  await expect(input).toHaveAttribute('aria-activedescendant', at ?? '?')
  await page.keyboard.press('ArrowUp')
  await expect(highlighted(page)).toHaveText(first)

  // An act, by a word of its button.
  await input.fill('新的拜访')
  await input.fill('指导')
  await expect(palette(page).getByRole('group', { name: '可以做的事' })).toBeVisible()

  // A shop by how its name is typed, and Enter opens it.
  await input.fill('wangwan')
  await expect(palette(page).getByRole('group', { name: '零售户' })).toBeVisible()
  await expect(highlighted(page)).toContainText('王湾')
  await expectAccessible(page)
  const shop = (await highlighted(page).locator('span').nth(1).innerText()).split('\n')[0] ?? ''
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shop)

  // What was looked for is past; Escape gives the focus back to where it was.
  const button = page.getByRole('button', { name: /找店、品规/ })
  await button.click()
  await expect(input).toHaveValue('')
  await input.fill('没有这样的名字呀')
  await expect(palette(page).getByText('没有找到')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await expect(button).toBeFocused()

  // The same keys close it.
  await page.keyboard.press('Meta+k')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('Meta+k')
  await expect(palette(page)).toBeHidden()
})

test('Enter that ends a composition opens nothing', async ({ openAs }) => {
  const page = await openAs('manager', { viewport: desktop })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const address = page.url()
  await page.keyboard.press('Control+k')
  const input = palette(page).getByRole('combobox')
  await expect(input).toBeFocused()
  const device = await page.context().newCDPSession(page)
  await device.send('Input.imeSetComposition', { text: 'lingshou', selectionStart: 8, selectionEnd: 8 })
  await expect(input).toHaveValue('lingshou')
  await input.dispatchEvent('keydown', {
    key: 'Enter',
    code: 'Enter',
    keyCode: 229,
    isComposing: true,
    bubbles: true,
  })
  await input.dispatchEvent('keydown', {
    key: 'ArrowDown',
    code: 'ArrowDown',
    keyCode: 229,
    isComposing: true,
    bubbles: true,
  })
  await expect(palette(page)).toBeVisible()
  await device.send('Input.insertText', { text: '零售户' })
  await expect(input).toHaveValue('零售户')
  await expect(highlighted(page)).toHaveText('零售户')
  expect(page.url()).toBe(address)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/retailers/)
})

for (const device of [
  { viewport: phone, locale: 'zh-CN', dark: true },
  { viewport: phone, locale: 'en', elder: true },
] as const)
  test(`is pressed on a phone as well (${device.locale})`, async ({ openAs }) => {
    const page = await openAs('admin', device)
    await page.getByRole('button', { name: /找店、品规|Find shops/ }).click()
    await palette(page).getByRole('combobox').fill('王湾')
    const shop = palette(page).getByRole('option', { name: /王湾/ }).first()
    await expect(shop).toBeVisible()
    await expectAccessible(page)
    const box = await shop.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await shop.click()
    await expect(page).toHaveURL(/\/retailers\/./)
    await expect(palette(page)).toBeHidden()
  })

test('where it could not be fetched the page stays, and who opens it has the app loaded anew once a server answers', async ({
  openAs,
}) => {
  const page = await openAs('manager', { viewport: desktop })
  const away = /\/assets\/PaletteDialog|\/health\/live$/
  const missed = Promise.withResolvers<void>()
  await page.route(away, (route) => {
    if (route.request().url().includes('Palette')) missed.resolve()
    return route.abort()
  })
  await page.reload()
  await missed.promise
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('link', { name: '评价', exact: true })).toBeVisible()

  await page.unroute(away)
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(palette(page)).toBeVisible({ timeout: 2_000 })
  }).toPass()
})
