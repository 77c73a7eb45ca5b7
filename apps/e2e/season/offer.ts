import type { Page } from '@playwright/test'
import { choose } from '../support/choose.ts'
import { expect, expectAccessible } from '../support/fixtures.ts'
import { photo } from '../support/photo.ts'
import type { Shop } from './shops.ts'

const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10)

/** A brand with its picture. */
export async function makeBrand(admin: Page, brand: string): Promise<void> {
  await admin.goto('/staff/brands')
  await expectAccessible(admin)
  await admin.getByRole('link', { name: '新建品牌' }).click()
  await admin.getByRole('button', { name: '保存品牌' }).click()
  await expect(admin.getByLabel('名称（中文）')).toHaveAccessibleDescription(/请填品牌名称/)
  await admin.getByLabel('名称（中文）').fill(brand)
  await admin.locator('input[type=file]').setInputFiles(photo)
  await admin.getByRole('button', { name: '保存品牌' }).click()
  await expect(admin.getByRole('heading', { name: brand, level: 1 })).toBeVisible()
}

/** A product of it, the margin shown while typing; and the price that it has from Sunday week on. */
export async function makeProduct(admin: Page, brand: string, code: string): Promise<void> {
  await admin.getByRole('link', { name: '新建品规' }).click()
  await admin.getByLabel('品规名称（中文）').fill(`${brand}（软）`)
  await admin.getByLabel('品规编码').fill(code)
  await admin.getByLabel('批发价').fill('188')
  await admin.getByLabel('建议零售价').fill('180')
  await admin.getByRole('button', { name: '保存品规' }).click()
  await expect(admin.getByLabel('建议零售价')).toHaveAccessibleDescription(/卖一件亏一件/)
  await admin.getByLabel('建议零售价').fill('200')
  await expect(admin.getByText('店主每条赚 ¥12.00 · 毛利率 6%')).toBeVisible()
  await admin.locator('input[type=file]').setInputFiles(photo)
  await expectAccessible(admin)
  await admin.getByRole('button', { name: '保存品规' }).click()
  await admin.getByRole('link', { name: `${brand}(软)` }).click()
  await admin.getByLabel('从哪天起执行').fill(day(9))
  await admin.getByLabel('批发价').fill('190')
  await admin.getByLabel('建议零售价').fill('215')
  await admin.getByRole('button', { name: '定价', exact: true }).click()
  await expect(admin.getByText('未到日子')).toBeVisible()
  await expect(admin.getByText('¥215')).toBeVisible()
  await expectAccessible(admin)
}

type Offer = { brand: string; title: string; named: readonly Shop[] }

/** A campaign that pays a photo a month, with material and a control group, for shops by name; a reload loses nothing of it. */
export async function writeCampaign(admin: Page, { brand, title, named }: Offer): Promise<void> {
  await admin.goto('/staff/campaigns')
  await admin.getByRole('link', { name: '新建活动' }).click()
  await expect(admin.getByText('发布前还差 6 项').first()).toBeVisible()
  const parts = admin.getByRole('navigation', { name: '从写到发' })
  await parts.getByRole('button', { name: '要做什么 还没好' }).click()
  await expect(admin.getByLabel('要做什么（中文）')).toBeFocused()
  await admin.getByLabel('标题（中文）').fill(title)
  await admin.getByLabel('店里得到什么（中文，必填）').fill('每条多赚 ¥12.00')
  await admin.getByLabel('要做什么（中文）').fill('收银台左手第一格。')
  await admin.getByLabel('开始日期').fill(day(-1))
  await admin.getByLabel('结束日期').fill(day(50))
  await choose(admin.getByLabel('品牌', { exact: true }), brand)
  await admin.getByRole('checkbox', { name: `${brand}(软)` }).check()
  await admin.getByLabel('送什么物料').fill('桌面小架一个')
  await admin.getByLabel('照片奖励怎么算').selectOption({ value: 'MONTHLY' })
  await admin.getByLabel('每个月各得多少').fill('80，80')
  await admin.locator('input[type=file]').first().setInputFiles(photo)
  await admin.getByRole('checkbox', { name: '要求陈列' }).check()
  await admin.locator('input[type=file]').last().setInputFiles(photo)
  const count = admin.locator('[aria-live=polite] b').first()
  const all = await count.innerText()
  await admin.getByLabel('最低档位').fill('30')
  await expect(count).not.toHaveText(all)
  await admin.getByLabel('最高档位').fill('30')
  for (const { name, licenceNumber } of named) {
    await choose(admin.getByLabel('点名加入', { exact: true }), licenceNumber, new RegExp(name))
    await expect(admin.getByRole('button', { name: `去掉 ${name}` })).toBeVisible()
  }
  await admin.getByLabel('占受众的比例').fill('20')
  await expect(admin.getByText('都齐了，可以发布。')).toBeVisible()
  await expect(parts.getByRole('button', { name: /还没好/ })).toHaveCount(0)
  await expectAccessible(admin)
  await admin.reload()
  await expect(admin.getByLabel('标题（中文）')).toHaveValue(title)
}

/** Seen as one of the shops sees it, and published. Answers its id. */
export async function publishCampaign(admin: Page, { name, licenceNumber }: Shop): Promise<string> {
  await admin.getByRole('button', { name: '换成某家店预览' }).click()
  await choose(admin.getByLabel('受众里的店'), licenceNumber, new RegExp(name))
  const preview = admin.getByRole('region', { name: '店主看到的样子' })
  await expect(preview.getByText(`${name}会看到`)).toBeVisible()
  await expect(preview.getByText(/每条赚/)).toContainText('¥12.00')
  await admin.getByRole('button', { name: '发布', exact: true }).click()
  await expect(admin.getByRole('dialog').getByText(/家店马上就能看到并答复/)).toBeVisible()
  await admin.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await expect(admin.getByRole('heading', { name: '店主的答复' })).toBeVisible()
  await expect(admin.getByText(/抽签留了受众的 20% 作对照/)).toBeVisible()
  await expectAccessible(admin)
  return decodeURIComponent(new URL(admin.url()).pathname.split('/').at(-1) ?? '')
}
