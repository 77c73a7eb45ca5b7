import { choose } from './support/choose.ts'
import { desktop, expect, phone, test } from './support/fixtures.ts'

for (const [size, device] of [
  ['a phone', phone],
  ['a desktop', desktop],
] as const)
  test(`on ${size} each figure of the manager’s day opens exactly the rows that it counts`, async ({
    openAs,
  }) => {
    const page = await openAs('manager', { viewport: device })
    const figure = (words: RegExp) => page.getByRole('main').getByRole('link', { name: words })
    const countOf = async (words: RegExp) => {
      const text = await figure(words).locator('b').innerText()
      return Number(/[\d,]+/.exec(text)?.[0].replace(',', '') ?? Number.NaN)
    }

    // Others ask and answer meanwhile: then figure and rows are counted anew, both.
    const opensItsRows = (words: RegExp, unit: string) =>
      expect(async () => {
        await page.goto('/staff/today')
        const count = await countOf(words)
        expect(count).toBeGreaterThan(0)
        await figure(words).click()
        const total = page.getByText(`共 ${count.toLocaleString('en')} ${unit}`)
        await expect(total).toBeVisible({ timeout: 20_000 })
      }).toPass()

    await opensItsRows(/天没去的店/, '家')
    await expect(page.getByLabel('上次拜访')).toHaveValue('30')
    await opensItsRows(/处理中的求助/, '条')
    await page.goto('/staff/today')
    const promises = await countOf(/一周内要兑现/)
    await expect(page.locator('#promises').getByRole('listitem')).toHaveCount(promises)
  })

test('every filter of the shop list is one of the address, and one press clears them all', async ({
  openAs,
}) => {
  const page = await openAs('admin', { viewport: desktop }, '/staff/retailers')
  const total = page.getByText(/^共 [\d,]+ 家$/)
  const all = await total.innerText()
  await page.getByText('更多条件').click()
  await choose(page.getByLabel('辖区', { exact: true }), '还没有划入辖区')
  for (const [label, choice] of [
    ['上次拜访', '30 天以上没人去'],
    ['最低档位', '10 档'],
    ['最高档位', '20 档'],
    ['商圈', '居民区'],
    ['位置', '没有坐标'],
    ['许可证', '许可证待核实'],
    ['店主登录', '未开通'],
    ['营业状态', '已停业'],
  ] as const)
    await page.getByLabel(label, { exact: true }).selectOption(choice)
  await expect(page.getByText('更多条件（已用 9 个）')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('营业状态')).toHaveValue('closed')
  await page.getByRole('button', { name: '清除条件' }).click()
  await expect(total).toHaveText(all)
})
