import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** What another look of the same screen can break: colours and sizes. Structure and names were read in the first. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size']
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rows of one list are alike: the first ones stand for all, which saves most of the time on a long page. */
const furtherRows = ['tbody tr:nth-child(n+9)', 'li:nth-child(n+13)']

/**
 * axe finds nothing on the page as it stands (WCAG 2.2 AA and good practice). What it finds may be of a page on its way to another
 * one: it is looked at once more, where that one has come.
 */
export async function expectAccessible(page: Page, { lookOnly = false } = {}): Promise<void> {
  const first = await found(page, lookOnly)
  expect.soft(first.length > 0 ? await found(page, lookOnly) : [], `axe on ${page.url()}`).toEqual([])
}

async function found(page: Page, lookOnly: boolean): Promise<string[]> {
  // A page on its way has neither heading nor title yet; a page without them is told of by axe.
  await page
    .locator('h1')
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => null)
  const screen = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  // What lies under a bar at the edge of the screen can be scrolled free; axe would call it covered.
  const tall = screen && height > screen.height ? { ...screen, height: Math.min(height, 16_000) } : null
  if (tall) await page.setViewportSize(tall)
  // Half a megabyte: read once a page, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async ([context, options]) => (await window.axe.run(context, options)).violations,
    [
      { exclude: furtherRows },
      {
        runOnly: lookOnly ? { type: 'rule', values: rulesOfLooks } : rules,
        resultTypes: ['violations'],
      } satisfies RunOptions,
    ] as const,
  )
  if (tall && screen) await page.setViewportSize(screen)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`,
    ),
  )
}
