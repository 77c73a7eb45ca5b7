import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rows of one list are alike: the first ones stand for all, which saves most of the time on a long page. */
const furtherRows = ['tbody tr:nth-child(n+9)', 'li:nth-child(n+13)'].join(', ')

/** axe finds nothing on the page as it stands (WCAG 2.2 AA and good practice). */
export async function expectAccessible(page: Page): Promise<void> {
  const screen = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  // What lies under a bar at the edge of the screen can be scrolled free; axe would call it covered.
  const tall = screen && height > screen.height ? { ...screen, height: Math.min(height, 8_000) } : null
  if (tall) await page.setViewportSize(tall)
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // Without it each check opens a page of its own to put frames together; no screen has frames.
    .setLegacyMode()
    .withTags(rules)
    .exclude(furtherRows)
    .analyze()
  if (tall && screen) await page.setViewportSize(screen)
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`,
    ),
  )
  expect.soft(found, `axe on ${page.url()}`).toEqual([])
}
