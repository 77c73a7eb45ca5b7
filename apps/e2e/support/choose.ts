import { expect, type Locator } from '@playwright/test'

/** Chooses one of many by typing a part of its name into its field. */
export async function choose(field: Locator, typed: string, option: string | RegExp = typed): Promise<void> {
  await field.fill(typed)
  await openList(field).getByRole('option', { name: option }).first().click()
  await expect(openList(field)).toHaveCount(0)
}

/** Chooses whatever stands first. */
export async function chooseFirst(field: Locator): Promise<void> {
  await field.click()
  await openList(field).getByRole('option').first().click()
}

/** Only one list is open at a time. */
export const openList = (field: Locator): Locator =>
  field.page().locator('[popover][data-open]').getByRole('listbox')
