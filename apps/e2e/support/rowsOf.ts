import type { Locator, Page } from '@playwright/test'

/** The rows of a list of the staff's app by its name: of its table, or its cards on a phone. */
export const rowsOf = (page: Page, name: string): Locator =>
  page
    .getByRole('table', { name, exact: true })
    .locator('tbody tr')
    .or(page.getByRole('list', { name, exact: true }).getByRole('listitem'))
