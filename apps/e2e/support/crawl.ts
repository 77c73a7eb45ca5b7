import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import type { Device } from './open.ts'

/** Two pages of one screen differ only by the id, or the kind, that they show. */
const screenOf = (path: string): string => path.replaceAll(/\/([\w=%-]{20,}|[A-Z_]{3,})(?=[/?]|$)/g, '/…')

/** Opens every screen that links lead to, each once, and calls `visit` there; answers with the screens. */
export async function crawl(
  page: Page,
  { home, within = /./, also = [] }: { home: string; within?: RegExp; also?: readonly string[] },
  visit: (path: string) => Promise<void>,
): Promise<string[]> {
  const seen = new Set<string>()
  const ahead = [home, ...also]
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (seen.has(screenOf(path))) continue
    seen.add(screenOf(path))
    // Home may lead to where one is already, of which no new heading would tell.
    if (path === home) await page.goto(path)
    else await open(page, path)
    await settled(page)
    if (path === home || within.test(path)) await visit(path)
    ahead.push(...(await linksOn(page, home)).filter((link) => within.test(link)))
  }
  return [...seen]
}

/** As a link in the app would, which spares loading the app again; by its address where there is no app yet. */
async function open(page: Page, path: string): Promise<void> {
  const inApp = await page.evaluate((to) => {
    const [heading] = document.querySelectorAll('h1')
    if (!heading || location.pathname + location.search === to) return false
    heading.dataset['left'] = ''
    history.pushState(null, '', to)
    return true
  }, path)
  if (inApp) await expect(page.locator('h1[data-left]')).toHaveCount(0)
  else await page.goto(path)
}

/**
 * One heading, the right language, nothing wider than the screen, and axe finds nothing: in the plain look, by all of its rules, in
 * others by those of colours and sizes.
 */
export async function expectWhole(page: Page, { locale = 'zh-CN', dark, elder }: Device): Promise<void> {
  const path = new URL(page.url()).pathname
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect.soft(wide, `${path} is wider than the screen`).toBeLessThanOrEqual(screen!)
  await expectAccessible(page, { lookOnly: locale !== 'zh-CN' || dark === true || elder === true })
}

/** The screen has said what it is and waits for nothing more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('[data-waiting], [aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

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
