import type { Page } from '@playwright/test'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { zipOf } from './support/zip.ts'

// An admin brings products in by a file with a fault in one row, mends it, and raises prices together for a coming day; a shop finds the
// product by nickname, by typed barcode and through the camera, sees the price of today alone, and makes it a favourite.

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAADwAAAAoCAIAAAAt2Q6oAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAY0lEQVRYhe2SQQ0AQQyE6l8hDvocCydjujkSBBDCZHmOqRtEaepF4x5YGvfYo0zdIEpTLxr3wNK4xx5l6gZRmnrRuAeWxj32KFM3iNLUi8Y9sDTusUeZukGUpl407oGl+cUeH6rFILhi90KDAAAAAElFTkSuQmCC',
  'base64',
)

const stamp = Date.now()
const code = `E2E${stamp}`
const name = `云岭·夜航 ${stamp}`
const nickname = `小夜${String(stamp).slice(-6)}`

/** Numbers from 29 belong to nobody: GS1 leaves them to each company for its own use. */
const barcode = withCheckDigit(`29${String(stamp).slice(-10)}`)

function withCheckDigit(digits: string): string {
  const sum = [...digits].reduce((whole, digit, at) => whole + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

const csv = (retail: string) => ({
  name: '目录.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `﻿品规编码,品牌,品规名称,计价单位,批发价,建议零售价,别名,小包条码\n${code},云岭,${name},条,100,${retail},${nickname},${barcode}\n${code}B,云岭,${name}乙,条,118,120,,\n`,
  ),
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A camera that sees nothing but these bars: what reads them is the app's own. */
async function holdBefore(page: Page, digits: string): Promise<void> {
  await page.addInitScript((ean) => {
    const left = [
      '0001101',
      '0011001',
      '0010011',
      '0111101',
      '0100011',
      '0110001',
      '0101111',
      '0111011',
      '0110111',
      '0001011',
    ]
    const parity = [
      '000000',
      '001011',
      '001101',
      '001110',
      '010011',
      '011001',
      '011100',
      '010101',
      '010110',
      '011010',
    ]
    const flipped = (bars: string) => [...bars].map((bar) => (bar === '1' ? '0' : '1')).join('')
    const side = parity[Number(ean[0])]!
    const first = [...ean.slice(1, 7)].map((digit, at) => {
      const bars = left[Number(digit)]!
      return side[at] === '0' ? bars : [...flipped(bars)].toReversed().join('')
    })
    const second = [...ean.slice(7)].map((digit) => flipped(left[Number(digit)]!))
    const bars = `101${first.join('')}01010${second.join('')}101`
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 640, height: 480 })
    const pen = canvas.getContext('2d')!
    const draw = () => {
      pen.fillStyle = 'white'
      pen.fillRect(0, 0, 640, 480)
      pen.fillStyle = 'black'
      for (const [at, bar] of [...bars].entries()) if (bar === '1') pen.fillRect(130 + at * 4, 120, 4, 240)
      requestAnimationFrame(draw)
    }
    draw()
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10))
  }, digits)
}

test('a catalogue comes in, and a shop finds what is in it', async ({ openAs }) => {
  // Two people on two devices, five screens judged by axe, and a reader of barcodes that is compiled.
  test.slow()
  const admin = await openAs('admin', { viewport: desktop })
  const shop = await openAs('shop', { viewport: phone })

  await test.step('the admin is told of the faulty row, mends it and brings it in with its picture', async () => {
    await admin.goto('/staff/brands')
    await admin.getByRole('link', { name: '导入导出' }).click()
    await expect(admin.getByRole('heading', { name: '品规目录' })).toBeVisible()
    await admin.getByLabel('表格（Excel 或 CSV）').setInputFiles(csv('90'))
    await admin.getByRole('button', { name: '看看会改什么' }).click()
    await expect(admin.getByText('建议零售价低于批发价')).toBeVisible()
    await expect(admin.getByText(`第 2 行 · ${code}`)).toBeVisible()
    await expectAccessible(admin)
    await admin.getByLabel('表格（Excel 或 CSV）').setInputFiles(csv('120'))
    const zip = zipOf([{ name: `${code}.png`, bytes: picture }])
    const pictures = { name: '图片.zip', mimeType: 'application/zip', buffer: zip }
    await admin.getByLabel('图片压缩包（可不选）').setInputFiles(pictures)
    await admin.getByRole('button', { name: '看看会改什么' }).click()
    await expect(admin.getByText('新增 2 个，修改 0 个')).toBeVisible()
    await admin.getByRole('button', { name: '导入这 2 个' }).click()
    await expect(admin.getByText('目录已导入')).toBeVisible()
  })

  await test.step('prices of several are raised together; one by which the shop would lose stays as it is', async () => {
    await admin.goto('/staff/brands')
    await admin.getByRole('link', { name: '全部品规' }).click()
    await expect(admin.getByRole('heading', { name: '全部品规' })).toBeVisible()
    await admin.getByRole('searchbox').last().fill(String(stamp))
    const rows = admin.getByRole('main').getByRole('row')
    await expect(rows).toHaveCount(3)
    await admin.getByRole('checkbox', { name: '选中这一页的全部' }).check()
    const bar = admin.getByRole('region', { name: '选中的' })
    await bar.getByRole('button', { name: '改价' }).click()
    const asked = admin.getByRole('dialog', { name: '给这 2 个品规改价' })
    await asked.getByLabel('从哪天起执行').fill(inDays(9))
    await asked.getByLabel('批发价', { exact: true }).selectOption({ label: '每个加' })
    await asked.getByLabel('批发价改多少').fill('10')
    await expect(asked.getByRole('listitem').filter({ hasText: '批 ¥100.00 → ¥110.00' })).toBeVisible()
    await expectAccessible(admin)
    await asked.getByRole('button', { name: '改价' }).click()
    await expect(bar.getByRole('alert')).toContainText('建议零售价低于批发价')
    await expect(admin.getByText('1 个品规的新价格已定好')).toBeVisible()
    await expect(admin.getByRole('checkbox', { name: `${name}乙` })).toBeChecked()
    await bar.getByRole('button', { name: '停用品规' }).click()
    await admin.getByRole('dialog').getByRole('button', { name: '停用品规' }).click()
    await expect(rows).toHaveCount(2)
    await expectAccessible(admin)
  })

  await test.step('the shop finds it by what it is called, and makes it a favourite', async () => {
    await shop.goto('/brands')
    await shop.getByRole('link', { name: '全部品规' }).click()
    await expectAccessible(shop)
    await shop.getByRole('searchbox').fill(nickname)
    await shop.getByRole('link', { name }).click()
    await expect(shop.getByRole('heading', { name })).toBeVisible()
    await expect(shop.getByText('¥120')).toBeVisible()
    await expect(shop.getByRole('img', { name })).toBeVisible()
    await shop.getByRole('button', { name: '设为常看' }).click()
    await expect(shop.getByRole('button', { name: '已设为常看' })).toBeVisible()
    await expectAccessible(shop)
    await shop.goto('/products')
    await expect(shop.getByRole('heading', { name: '我常看的' })).toBeVisible()
    await expect(shop.getByRole('link', { name }).first()).toBeVisible()
  })

  await test.step('by its digits, which are checked', async () => {
    await shop.getByRole('link', { name: '扫条码' }).click()
    const digits = shop.getByLabel('条码下方的数字')
    const find = shop.getByRole('button', { name: '查这个条码' })
    const wrong = `${barcode.slice(0, -1)}${(Number(barcode.at(-1)) + 1) % 10}`
    await digits.fill(wrong)
    await find.click()
    await expect(shop.getByText('最后一位对不上')).toBeVisible()
    await digits.fill(withCheckDigit('290000000000'))
    await find.click()
    await expect(shop.getByText('没有条码是')).toBeVisible()
    await expectAccessible(shop)
    await shop.getByRole('button', { name: '再扫一次' }).click()
    await shop.getByLabel('条码下方的数字').fill(barcode)
    await shop.getByRole('button', { name: '查这个条码' }).click()
    await expect(shop.getByRole('heading', { name })).toBeVisible()
  })

  await test.step('and through the camera', async () => {
    await holdBefore(shop, barcode)
    await shop.goto('/products#scan')
    await expect(shop.getByRole('heading', { name })).toBeVisible()
  })
})
