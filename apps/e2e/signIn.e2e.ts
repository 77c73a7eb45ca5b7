import { desktop, expect, expectAccessible, phone, test, type Device } from './support/fixtures.ts'

const entrances = [
  { path: '/', viewport: phone, welcome: { 'zh-CN': '店里的事，我们一起办', en: 'For your shop, together' } },
  { path: '/staff/', viewport: desktop, welcome: { 'zh-CN': '把每家店放在心上', en: 'Every shop in mind' } },
] as const

const looks: { name: string; device: Device; locale: 'zh-CN' | 'en' }[] = [
  { name: 'light', device: {}, locale: 'zh-CN' },
  { name: 'dark', device: { dark: true }, locale: 'en' },
  { name: 'elder mode', device: { elder: true }, locale: 'zh-CN' },
  { name: 'elder mode', device: { elder: true }, locale: 'en' },
]

for (const { path, viewport, welcome } of entrances) {
  for (const { name, device, locale } of looks) {
    test(`${path} in ${locale}, ${name}: whole and accessible`, async ({ openStranger }) => {
      const page = await openStranger({ ...device, locale, viewport })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(welcome[locale])
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expectAccessible(page)
    })
  }
}

test('who leaves a field empty is told at the field', async ({ page }) => {
  await page.goto('/staff/')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByLabel('用户名')).toHaveAccessibleDescription(/请填用户名/)
})

test('a wrong password says neither whether the name is known nor what was typed', async ({ page }) => {
  await page.goto('/staff/')
  for (const username of ['manager', 'nobody-of-that-name']) {
    await page.getByLabel('用户名').fill(username)
    await page.locator('input[name=password]').fill('not-the-password')
    await page.getByRole('button', { name: '登录' }).click()
    await expect(page.getByText('用户名或密码不对，请再看一看。')).toBeVisible()
  }
})
