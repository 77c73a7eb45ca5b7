import { expect, phone, test } from './support/fixtures.ts'

test('what a shop has typed survives a reload, and nothing is sent without words', async ({ openAs }) => {
  const shop = await openAs('shop', { viewport: phone })
  await shop.goto('/help/new')
  await shop.getByRole('radio', { name: '价签' }).check()
  await shop.getByRole('button', { name: /^发/ }).click()
  await expect(shop.getByText('请写一句话，或拍一张照片。')).toBeVisible()
  await shop.getByPlaceholder('说说情况').fill('价签掉了两张')
  await shop.reload()
  await expect(shop.getByPlaceholder('说说情况')).toHaveValue('价签掉了两张')
  await expect(shop.getByRole('radio', { name: '价签' })).toBeChecked()
})
