import type { Page } from '@playwright/test'
import { homeOf, type DemoUser, type Device } from './support/open.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

/** Each way in which every screen must be whole. */
const looks: { name: string; device: Device }[] = [
  { name: 'Chinese, light', device: { locale: 'zh-CN' } },
  { name: 'English, dark', device: { locale: 'en', dark: true } },
  { name: 'Chinese, elder mode', device: { locale: 'zh-CN', elder: true } },
]

const people: { user: DemoUser; viewport: { width: number; height: number }; atLeast: number }[] = [
  { user: 'shop', viewport: phone, atLeast: 8 },
  { user: 'manager', viewport: desktop, atLeast: 12 },
  { user: 'admin', viewport: desktop, atLeast: 12 },
]

/** Two pages of one screen differ only by the id that they show. */
const screenOf = (path: string): string => path.replaceAll(/\/[\w=%-]{20,}/g, '/…')

/** Addresses of other screens that this one leads to, in its own app. */
async function linksOn(page: Page, home: string): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  return links
    .map((link) => new URL(link))
    .filter(({ origin, pathname }) => origin === new URL(page.url()).origin && pathname.startsWith(home))
    .map(({ pathname }) => pathname)
    .filter((path) => !/\.\w+$|^\/api\//.test(path) && (home !== '/' || !path.startsWith('/staff')))
}

/** The screen has said what it is and waits for nothing more. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

for (const { user, viewport, atLeast } of people) {
  for (const { name, device } of looks) {
    test(`every screen of ${user} is whole: ${name}`, async ({ openAs }) => {
      test.setTimeout(240_000)
      const page = await openAs(user, { ...device, viewport })
      const home = homeOf(user)
      const seen = new Set<string>()
      const ahead = [home]
      for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
        if (seen.has(screenOf(path))) continue
        seen.add(screenOf(path))
        await test.step(path, async () => {
          await page.goto(path!)
          await settled(page)
          await expect(page.locator('html')).toHaveAttribute('lang', device.locale ?? 'zh-CN')
          expect
            .soft(
              await page.evaluate(() => document.documentElement.scrollWidth),
              `${path} is wider than the screen`,
            )
            .toBeLessThanOrEqual(viewport.width)
          await expectAccessible(page)
          ahead.push(...(await linksOn(page, home)))
        })
      }
      expect(seen.size, [...seen].join('\n')).toBeGreaterThanOrEqual(atLeast)
    })
  }
}
