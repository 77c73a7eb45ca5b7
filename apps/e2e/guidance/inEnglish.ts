import type { Page } from '@playwright/test'
import { expect, expectAccessible } from '../support/fixtures.ts'

/** The office's list of what is published. */
export const published = '/staff/guidance?status=PUBLISHED'

/** What is not clear to a shop becomes a request with its first words written. */
export async function askWhatIsNotClear(shop: Page): Promise<void> {
  await expect(shop.getByRole('heading', { name: 'Guidance', level: 1 })).toBeVisible()
  await expectAccessible(shop)
  await shop.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(shop.getByRole('heading', { name: 'Guidance', level: 1, exact: true })).toHaveCount(0)
  await expect(shop.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(shop)
  await shop.getByRole('button', { name: 'I don’t understand' }).click()
  await expect(shop.getByRole('radio', { name: 'Display' })).toBeChecked()
  await expect(shop.getByRole('textbox').first()).toHaveValue(/I don’t understand step 1/)
}

/** The list, the understanding and the writing. */
export async function walkTheOffice(admin: Page): Promise<void> {
  await expect(admin.getByRole('table', { name: 'Guidance' })).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('table', { name: 'Guidance' }).getByRole('link').first().click()
  await expect(admin.getByRole('table', { name: 'Progress by shop' })).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('link', { name: /Write a new version|Continue writing/ }).click()
  await expect(admin.getByRole('group', { name: 'Card 1: Step', exact: true })).toBeVisible()
  await expectAccessible(admin)
}
