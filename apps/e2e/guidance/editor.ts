import type { Page } from '@playwright/test'
import { expect } from '../support/fixtures.ts'

/** A card that is a step. */
export const step = (page: Page, number: number) =>
  page.getByRole('group', { name: `第 ${number} 张：步骤`, exact: true })

/** What was typed is on the server. */
export const saved = (page: Page) => expect(page.getByText('已保存于')).toBeVisible()
