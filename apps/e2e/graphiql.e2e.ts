import { expect, test } from './support/fixtures.ts'

test('GraphiQL at /graphql asks as whoever is signed in', async ({ openAs }) => {
  const page = await openAs('shop', {}, '/graphql')
  const editor = page.getByRole('region', { name: 'Operation Editor' }).getByRole('textbox').first()
  await editor.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  // The editor closes brackets by itself, and steps over those that are typed nevertheless.
  await page.keyboard.type('{ viewer { retailer { name } } }')
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('王湾路口便利店')
})
