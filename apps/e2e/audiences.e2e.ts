import { choose } from './support/choose.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

// Who changes for which shops something is, sees before saving what that comes to, and can answer a shop that asks why it
// sees a thing or not. Nothing is saved here.

const languages = [
  {
    locale: 'zh-CN',
    viewport: desktop,
    everyone: '25 档及以上的店',
    lowest: '最低档位',
    fewer: '29 档及以上的店',
    change: '和已保存的相比',
    goingOut: /退出 [\d,]+ 家/,
    whichShop: '哪家店',
    out: '不在内',
    why: '（条件是 29 档及以上）',
  },
  {
    locale: 'en',
    viewport: phone,
    everyone: 'Shops, grade 25 or above',
    lowest: 'Lowest grade',
    fewer: 'Shops, grade 29 or above',
    change: 'Compared with the saved version',
    goingOut: /[\d,]+ shops? removed/,
    whichShop: 'Shop to check',
    out: 'Not included',
    why: '(condition: grade 29 or above)',
  },
] as const

for (const words of languages)
  test(`what changing an audience comes to, and why a shop is in or out (${words.locale})`, async ({
    openAs,
  }) => {
    const { locale, viewport } = words
    const admin = await openAs('admin', { viewport, locale }, '/staff/cadences')
    await admin.getByRole('link', { name: '25 档及以上每周一次' }).click()
    await expect(admin.getByText(words.everyone, { exact: true })).toBeVisible()
    await expect(admin.getByText(words.change)).toBeHidden()

    await admin.getByLabel(words.lowest).fill('29')
    await expect(admin.getByText(words.fewer, { exact: true })).toBeVisible()
    await expect(admin.getByText(words.goingOut)).toBeVisible()

    await choose(admin.getByLabel(words.whichShop), '店', /店/)
    await expect(admin.getByLabel(words.whichShop)).toBeFocused()
    await expect(admin.getByText(words.out, { exact: true })).toBeVisible()
    await expect(admin.getByText(words.why)).toBeVisible()
    await expectAccessible(admin)

    await admin.getByLabel(words.lowest).fill('25')
    await expect(admin.getByText(words.change)).toBeHidden()
  })
