import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { rowsOf } from './support/rowsOf.ts'

// Records as those see them who coach and who have to trust them: which have the least substance and why, and whether a
// word has been changed since.

const languages = [
  {
    locale: 'zh-CN',
    viewport: desktop,
    ...{ records: '记录质量', shops: '零售户' },
    thin: /还没有能照着去做的内容|都和以前的记录一样|几乎是照抄|套话多/,
    check: '核对记录',
    unchanged: /^记录、答复和承诺共 \d+ 条，都没有被改动过$/,
    verify: '验证日志',
    intact: /^完好：\d+ 条都没有被改动。$/,
  },
  {
    locale: 'en',
    viewport: phone,
    ...{ records: 'Record quality', shops: 'Shops' },
    thin: /nothing yet that a reader could act on|already in an earlier record|nearly a copy|stock phrases/,
    check: 'Verify the records',
    unchanged: /^\d+ entries \(records, answers and promises\), all unchanged$/,
    verify: 'Verify the log',
    intact: /^Intact: .*\d+ entr/,
  },
] as const

for (const words of languages) {
  const { locale, viewport } = words
  test(`the thinnest records come first and say what they lack (${locale})`, async ({ openAs }) => {
    const supervisor = await openAs('supervisor', { viewport, locale }, '/staff/records')
    const rows = rowsOf(supervisor, words.records)
    await expect(rows.first()).toContainText(words.thin)
    const score = rows.locator('td:nth-child(2)').or(rows.locator('dt:text-is("Score") + dd'))
    const scores = (await score.allInnerTexts()).map(Number)
    expect(scores.length).toBeGreaterThan(5)
    expect(scores).toEqual(scores.toSorted((one, other) => one - other))
    await rows.first().getByRole('link').first().click()
    await expect(supervisor).toHaveURL(/\/visits\//)
    await expect(supervisor.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test(`whether records and the audit log are as they were written (${locale})`, async ({ openAs }) => {
    const admin = await openAs(
      'admin',
      { viewport, locale },
      `/staff/retailers?q=${encodeURIComponent('王湾路口便利店')}`,
    )
    await rowsOf(admin, words.shops).getByRole('link').first().click()
    await admin.getByRole('button', { name: words.check }).click()
    await expect(admin.getByRole('status').filter({ hasText: words.unchanged })).toBeVisible()
    await admin.goto('/staff/audit')
    await admin.getByRole('button', { name: words.verify }).click()
    await expect(admin.getByText(words.intact)).toBeVisible()
    await expectAccessible(admin)
  })
}
