import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

test('an admin puts in a holiday and the day that makes up for it, and takes them back', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: desktop })
  await admin.getByRole('navigation', { name: '主要页面' }).getByText('设置', { exact: true }).click()
  await admin.getByRole('link', { name: '工作日历' }).click()
  await expect(admin.getByLabel('周一第 1 段从')).toHaveValue('09:00')
  await expectAccessible(admin)

  const [off, worked] = [
    admin.getByRole('group', { name: '放假' }),
    admin.getByRole('group', { name: '调休上班' }),
  ]
  await off.getByRole('button', { name: '加入' }).click()
  await expect(off.getByLabel('第一天')).toHaveAccessibleDescription(/请选日期/)
  await off.getByLabel('第一天').fill('2031-01-22')
  await off.getByLabel('最后一天').fill('2031-01-28')
  await off.getByRole('button', { name: '加入' }).click()
  const holiday = admin.getByRole('button', { name: /2031年1月22日.*2031年1月28日.*共 7 天/ })
  await expect(holiday).toBeVisible()

  // A day cannot be both; what was typed stays.
  await worked.getByLabel('第一天').fill('2031-01-25')
  await worked.getByRole('button', { name: '加入' }).click()
  await admin.getByRole('button', { name: '保存工作日历' }).click()
  await expect(admin.getByText('2031 年 1 月 25 日既是休息日又是调休上班日，请只留一处。')).toBeVisible()
  await admin.reload()
  await admin.getByRole('button', { name: /^2031年1月25日/ }).click()

  await admin.getByRole('button', { name: '周六加一段' }).click()
  await admin.getByLabel('周六第 1 段到').fill('08:00')
  await admin.getByRole('button', { name: '保存工作日历' }).click()
  await expect(admin.getByText(/工作时段有误/)).toBeVisible()
  await admin.getByRole('button', { name: '去掉周六第 1 段' }).click()
  await admin.getByRole('button', { name: '保存工作日历' }).click()
  await expect(admin.getByText('工作日历已保存，时限已重新计算。')).toBeVisible()

  await admin.reload()
  await holiday.click()
  await admin.getByRole('button', { name: '保存工作日历' }).click()
  await expect(admin.getByText('工作日历已保存，时限已重新计算。')).toBeVisible()
  await admin.reload()
  await expect(admin.getByLabel('周一第 1 段从')).toHaveValue('09:00')
  await expect(holiday).toHaveCount(0)
})

test('the working calendar in English, on a dark phone', async ({ openAs }) => {
  const admin = await openAs(
    'admin',
    { viewport: phone, locale: 'en', dark: true },
    '/staff/working-calendar',
  )
  await expect(admin.getByRole('heading', { name: 'The usual week' })).toBeVisible()
  await expectAccessible(admin)
})
