import type { Page } from '@playwright/test'
import { desktop, expect, phone, signInFirst, test } from './support/fixtures.ts'
import { expectFigure, resultOf, startImport, untilImported } from './support/importing.ts'
import { areasOfZero, foodStores, madeUpRegister, realRows } from './support/registers.ts'
import { askAndSettle, findOnHome, join, offerCampaign, rate } from './support/serving.ts'
import {
  giveAll,
  giveOne,
  hire,
  makeTerritory,
  openPortal,
  openPortalOfAll,
  type SignIn,
  takeBackAll,
} from './support/territories.ts'

// Journey 7: a register becomes shops, the shops get a territory, and one of them is served from its first sign-in to
// its rating.

type People = { admin: Page; manager: Page; shop: Page; managerName: string; own: SignIn }

/** Journeys 2, 4 and 6 of a shop that came by an import. */
async function serve({ admin, manager, shop, managerName, own }: People) {
  await test.step('it finds a campaign on Home, sees its margin, and answers', async () => {
    await findOnHome(shop, await offerCampaign(admin, own.userName))
    await join(shop)
  })
  await test.step('it asks for help, and closes what was resolved', () =>
    askAndSettle(shop, manager, `扫码枪不亮（${Date.now()}）`))
  await test.step('it rates, and the staff see nothing of one rating', () => rate(shop, manager, managerName))
}

test('an admin imports a register, gives shops to a territory, and a shop of it is served', async ({
  openAs,
  openStranger,
}) => {
  const run = Date.now() % 900_000
  const county = `Madeup${run}`
  const register = madeUpRegister({ county, count: 12, from: run })
  const admin = await openAs('admin', { viewport: desktop })
  await startImport(admin, register, { mapping: 'ny-food', rows: 13 })
  await untilImported(admin)
  await expect(admin.getByText('没有许可证号。请补上后重新导入。')).toBeVisible()
  expect(await resultOf(admin)).toContain('14,,已拒绝,许可证号')

  const managerName = `许东${run}`
  const hired = await hire(admin, managerName, `manager${run}`, '客户经理')
  await makeTerritory(admin, {
    name: `${county}片区`,
    department: county,
    manager: managerName,
  })
  await giveAll(admin, 12)
  await takeBackAll(admin, 12)
  await giveAll(admin, 12)
  const own = await openPortal(admin, String(run + 3).padStart(6, '0'))

  const manager = await openStranger({ viewport: desktop })
  await signInFirst(manager, hired.userName, hired.password)
  const shop = await openStranger({ viewport: phone })
  await signInFirst(shop, own.userName, own.password)
  await expect(shop.getByText(managerName).first()).toBeVisible()
  await serve({ admin, manager, shop, managerName, own })

  // Everything the admin did stands in the log, in words and without a password.
  await admin.goto('/staff/audit')
  await expect(admin.getByText('为零售户开通了登录').first()).toBeVisible()
  await expect(admin.getByText(own.password)).toHaveCount(0)
  await expect(admin.getByText('撤回了交给辖区的店').first()).toBeVisible()
  await admin.getByRole('button', { name: '验证日志' }).click()
  await expect(admin.getByText(/^完好/)).toBeVisible()
})

test('an admin imports ny_retail_food_stores.csv, and a shop of it signs in', async ({
  openAs,
  openStranger,
}) => {
  const register = foodStores()
  test.skip(register === null, 'ny_retail_food_stores.csv, the real data, is not there')
  const run = Date.now() % 900_000
  const admin = await openAs('admin', { viewport: desktop })
  await startImport(admin, register!, { mapping: 'ny-food', rows: realRows })
  await untilImported(admin)
  await expectFigure(admin, '已拒绝', 0)
  expect((await resultOf(admin)).split('\n').length).toBeGreaterThan(areasOfZero)
  const managerName = `周敏${run}`
  await hire(admin, managerName, `food${run}`, '客户经理')
  const territory = `Hamilton ${run}`
  await makeTerritory(admin, { name: territory, department: 'Hamilton', manager: managerName })
  const shopName = await giveOne(admin)
  await admin.getByRole('link', { name: `回到${territory}` }).click()
  const own = await openPortalOfAll(admin, shopName)

  const shop = await openStranger({ viewport: phone })
  await signInFirst(shop, own.userName, own.password)
  await expect(shop.getByRole('heading', { name: shopName })).toBeVisible()
  await expect(shop.getByText(managerName).first()).toBeVisible()
})
