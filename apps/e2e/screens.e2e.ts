import { crawl, expectWhole, settled } from './support/crawl.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { desktop, expect, phone, signIn, test, type Device } from './support/fixtures.ts'
import { homeOf, type DemoUser } from './support/open.ts'

// Nothing is changed here, and nobody waits for another.
test.describe.configure({ mode: 'parallel' })

type Tour = {
  user: DemoUser
  device: Device
  name: string
  /** Which addresses: another tour has seen the others. */
  within?: RegExp
  /** What no link leads to without a question in its address. */
  also?: readonly string[]
  atLeast: number
  /** Measured on narrow phones with the largest letters, too. */
  narrow?: boolean
}

/** What only the office sees, or sees with more on it than a manager. */
const office =
  /^\/staff\/(organisation|people|territories|cadences|service-levels|imports|failed-work|audit|campaigns|brands|products)|^\/staff\/retailers\/new/
/** The day, which a manager has on the phone. */
const day = /^\/staff\/(today|retailers|visits|requests|me|notifications)/

const chinese = { locale: 'zh-CN' } as const
const englishDark = { locale: 'en', dark: true } as const

const tours: Tour[] = [
  { user: 'shop', name: 'Chinese', device: { ...chinese, viewport: phone }, atLeast: 14, narrow: true },
  {
    user: 'shop',
    name: 'English, dark',
    device: { ...englishDark, viewport: phone },
    atLeast: 14,
    narrow: true,
  },
  { user: 'shop', name: 'elder mode', device: { ...chinese, elder: true, viewport: phone }, atLeast: 14 },
  {
    user: 'manager',
    name: 'Chinese',
    device: { ...chinese, viewport: desktop },
    also: ['/staff/retailers?look=map'],
    atLeast: 18,
    narrow: true,
  },
  {
    user: 'manager',
    name: 'English, dark',
    device: { ...englishDark, viewport: desktop },
    atLeast: 18,
    narrow: true,
  },
  { user: 'manager', name: 'phone', device: { ...chinese, viewport: phone }, within: day, atLeast: 8 },
  {
    user: 'admin',
    name: 'Chinese',
    device: { ...chinese, viewport: desktop },
    within: office,
    atLeast: 14,
    narrow: true,
  },
  {
    user: 'admin',
    name: 'English, dark',
    device: { ...englishDark, viewport: desktop },
    within: office,
    atLeast: 14,
    narrow: true,
  },
  {
    user: 'admin',
    name: 'phone',
    device: { ...chinese, dark: true, viewport: phone },
    within: /^\/staff\/(people|territories|cadences|service-levels|imports|failed-work|audit)/,
    atLeast: 8,
  },
]

for (const { user, device, name, atLeast, narrow, ...where } of tours) {
  test(`every screen of ${user} is whole: ${name}`, async ({ openAs }) => {
    const page = await openAs(user, device)
    const seen = await crawl(page, { home: homeOf(user), ...where }, (path) =>
      test.step(path, async () => {
        await expectWhole(page, device)
        if (narrow) await expectFitsNarrow(page)
      }),
    )
    expect(seen.length, seen.join('\n')).toBeGreaterThanOrEqual(atLeast)
  })
}

const faces: { name: string; device: Device }[] = [
  { name: 'Chinese', device: chinese },
  { name: 'English, dark', device: englishDark },
]

test.describe('without a connection', () => {
  // What opens then is what the device has kept.
  test.use({ serviceWorkers: 'allow' })

  for (const { name, device } of faces) {
    test(`what cannot be shown says so, whole: ${name}`, async ({ openAs }) => {
      const inWords = (zh: string, en: string) => ({ name: device.locale === 'en' ? en : zh })
      const notFound = inWords('没有找到这一页', 'Page not found')
      const offline = inWords('连不上网', 'You’re offline')

      const shop = await openAs('shop', { ...device, viewport: phone }, '/nowhere')
      await expect(shop.getByRole('heading', notFound)).toBeVisible()
      await expectWhole(shop, device)

      const clerk = await openAs('clerk', { ...device, viewport: desktop }, null)
      for (const path of ['/staff/nowhere', '/staff/people']) {
        await clerk.goto(path)
        await settled(clerk)
        await expectWhole(clerk, device)
      }
      await clerk.context().setOffline(true)
      await clerk.getByRole('link', inWords('评价', 'Ratings')).click()
      await expect(clerk.getByRole('heading', offline)).toBeVisible()
      await expectWhole(clerk, device)
    })
  }
})

test('a shop whose licence is no longer valid is told what to do, on every page of brands', async ({
  openAs,
  openStranger,
}) => {
  const manager = await openAs('manager', { viewport: desktop }, '/staff/retailers')
  await manager.getByRole('row').filter({ hasText: '许可证失效' }).first().getByRole('link').click()
  const licenceNumber = await manager.getByText(/^\d{12}$/).innerText()

  const shop = await openStranger({ viewport: phone })
  await signIn(shop, licenceNumber)
  for (const path of ['/', '/brands', '/guidance']) {
    await shop.goto(path)
    await expect(shop.getByRole('heading', { name: /^许可证已(到期|停用)$/ })).toBeVisible()
    await expect(shop.getByRole('link', { name: '请我们帮忙' })).toBeVisible()
  }
  await expectWhole(shop, {})
})

test('an admin lands on what waits for an answer, and sees the whole rail on a small laptop', async ({
  openAs,
}) => {
  const admin = await openAs('admin', { viewport: { width: 1366, height: 768 } })
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('求助')
  const rail = admin.getByRole('navigation', { name: '主要页面' })
  const overflow = () => rail.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  expect(await overflow()).toBe(0)
  await rail.getByText('设置', { exact: true }).click()
  await rail.getByRole('link', { name: '审计日志' }).click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('审计日志')
  // Where one is stays in sight.
  await expect(rail.getByRole('link', { name: '审计日志' })).toBeVisible()
})
