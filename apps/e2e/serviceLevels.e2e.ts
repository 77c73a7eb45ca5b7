import { ask } from './support/ask.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

test('an admin tries other targets for a kind of request, sees what they would have made of it, and sets them', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: desktop })
  await admin.getByRole('navigation', { name: '主要页面' }).getByText('设置', { exact: true }).click()
  await admin.getByRole('link', { name: '求助时限' }).click()
  await admin.getByRole('link', { name: /^建议, 不急/ }).click()
  await expect(admin.getByText(/最近 90 天提出的 \d+ 条求助/).first()).toBeVisible()
  await expectAccessible(admin)

  // Friday 16:30 with an hour to answer: due on the next working day at half past nine.
  await admin.getByLabel('首次回复（工作时间）').fill('60')
  await admin.getByLabel('提出时间').fill('2027-03-05T16:30')
  await expect(admin.getByText('2027年3月8日 周一 9:30 前须回复')).toBeVisible()
  await admin.getByLabel(/^开始等店主/).fill('2027-03-08T10:00')
  await expect(admin.getByText('还在等店主，解决时限暂停。')).toBeVisible()
  await admin.getByLabel(/^开始等店主/).fill('2027-03-01T10:00')
  await expect(admin.getByText('等店主的时间要在提出之后')).toBeVisible()
  await admin.getByLabel(/^开始等店主/).fill('')
  await admin.getByLabel('首次回复（工作时间）').fill('0')
  await expect(admin.getByText(/请填 1 到 120000 之间的整数/)).toBeVisible()

  await admin.getByLabel('首次回复（工作时间）').fill('61')
  await admin.getByRole('button', { name: '采用这些时限' }).click()
  const question = admin.getByRole('dialog')
  await expect(question).toContainText('1 小时 1 分内回复')
  await question.getByRole('button', { name: '采用这些时限' }).click()
  await expect(admin.getByText('新的时限已生效。')).toBeVisible()
  await admin.getByRole('link', { name: '回到求助时限' }).click()
  await expect(admin.getByText('1 小时 1 分内回复')).toBeVisible()
})

test('the targets are tried in English, on a dark phone', async ({ openAs }) => {
  const admin = await openAs('admin', { viewport: phone, locale: 'en', dark: true }, '/staff/service-levels')
  await expect(admin.getByRole('heading', { name: 'Service levels' })).toBeVisible()
  await expectAccessible(admin)
  await admin.goto('/staff/service-levels/DELIVERY/URGENT')
  await expect(admin.getByText('New targets')).toBeVisible()
  await expectAccessible(admin)
})

test('who is slower than another admin sees what stands, and sets own targets all the same', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: desktop }, '/staff/service-levels')
  await admin.getByRole('link', { name: /^建议, 加急/ }).click()
  await expect(admin.getByText(/最近 90 天提出的/).first()).toBeVisible()
  const [category, urgency] = new URL(admin.url()).pathname.split('/').slice(-2)
  type Level = { category: string; urgency: string; edition: string; firstResponseMinutes: number }
  const { serviceLevels } = await ask<{ serviceLevels: (Level & { resolutionMinutes: number })[] }>(
    admin,
    '{ serviceLevels { category urgency edition firstResponseMinutes resolutionMinutes } }',
  )
  const seen = serviceLevels.find((each) => each.category === category && each.urgency === urgency)!
  const quicker = {
    expected: seen.edition,
    ...{ first: seen.firstResponseMinutes + 7, whole: seen.resolutionMinutes },
  }
  await ask(
    admin,
    `mutation ($expected: Edition!, $first: Int!, $whole: Int!) {
      setServiceLevel(category: ${category}, urgency: ${urgency}, expected: $expected,
        firstResponseMinutes: $first, resolutionMinutes: $whole) { __typename } }`,
    quicker,
  )
  const set = async () => {
    await admin.getByRole('button', { name: '采用这些时限' }).click()
    await admin.getByRole('dialog').getByRole('button', { name: '采用这些时限' }).click()
  }
  await admin.getByLabel('首次回复（工作时间）').fill(String(seen.firstResponseMinutes + 3))
  await set()
  const clash = admin.getByRole('alert').filter({ hasText: '别人刚改过同一处' })
  await clash.getByRole('button', { name: '留我的' }).click()
  await set()
  await expect(admin.getByText('新的时限已生效。')).toBeVisible()
})
