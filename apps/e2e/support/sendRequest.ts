import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Sends what the shop has written and opens its page: at once, or from the list, where it went by itself a little later. */
export async function sendRequest(shop: Page, words: string): Promise<void> {
  await shop.getByRole('button', { name: /^发/ }).click()
  const thread = shop.getByRole('log')
  const row = shop.getByRole('link', { name: words })
  await expect(thread.or(row)).toBeVisible({ timeout: 40_000 })
  if (await row.isVisible()) await row.click()
  await expect(thread).toContainText(words)
}
