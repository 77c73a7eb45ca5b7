import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'

// An admin writes next week's supply from a file and in the grid; a shop reads its own line and asks for more; a correction is told.

const product = '云岭·松涛 细支'
const grades = Array.from({ length: 30 }, (_grade, index) => 30 - index)

/** Every grade gets as many. */
const sheet = (units: string) => ({
  name: '投放.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      ['品规', '对谁', ...grades],
      [product, '全部', ...grades.map(() => units)],
    ]
      .map((row) => row.join(','))
      .join('\n'),
  ),
})

test('a week from a file to the shop, a wish to the clerk, and a correction', async ({ openAs }) => {
  test.slow()
  const admin = await openAs('admin', { viewport: desktop }, null)

  await test.step('a file with a fault changes nothing; mended, it goes into the draft', async () => {
    await admin.goto('/staff/supply')
    await admin.getByRole('link', { name: /^下周/ }).click()
    await admin.getByRole('button', { name: '导入表格' }).click()
    const file = admin.locator('input[type=file]')
    await file.setInputFiles(sheet('-7'))
    await expect(admin.getByText('30 档的“-7”是负数')).toBeVisible()
    await expect(admin.getByRole('button', { name: /放进草稿/ })).toHaveCount(0)
    await file.setInputFiles(sheet('7'))
    await admin.getByRole('button', { name: '放进草稿（1 个品规）' }).click()
    await expect(admin.getByLabel(`${product}，全部，14 档`)).toHaveValue('7')
  })

  await test.step('in the grid arrows move, a block is pasted, and it saves by itself', async () => {
    const cell = admin.getByLabel(`${product}，全部，30 档`)
    await cell.focus()
    await cell.press('ArrowRight')
    await expect(admin.getByLabel(`${product}，全部，29 档`)).toBeFocused()
    await admin.getByLabel(`${product}，全部，30 档`).evaluate((input) => {
      const data = new DataTransfer()
      data.setData('text/plain', '9\t9')
      input.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await expect(admin.getByLabel(`${product}，全部，29 档`)).toHaveValue('9')
    await expect(admin.getByText('自动保存于')).toBeVisible()
    await expectAccessible(admin)
  })

  await test.step('the check is read, and it is published', async () => {
    await expect(admin.getByRole('heading', { name: '总量对库存' })).toBeVisible()
    await admin.getByRole('button', { name: '发布', exact: true }).click()
    await expect(admin.getByRole('dialog').getByText(/订得到货的店平均赚 ¥/)).toBeVisible()
    await admin.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await expect(admin.getByText('第 1 版，共 1 版')).toBeVisible()
  })

  const shop = await openAs('shop', { viewport: phone })
  const nextWeek = shop.getByRole('button', { name: /^看.*开始的一周/ })
  const line = shop.getByRole('listitem').filter({ hasText: product })

  await test.step('the shop reads its line and why, answers the question, and asks for more', async () => {
    await shop.getByRole('link', { name: /本周我能订/ }).click()
    await expect(shop.getByRole('heading', { name: '本周我能订' })).toBeVisible()
    await expectAccessible(shop)
    await nextWeek.click()
    await expect(line.getByText(/每店 7 条/)).toBeVisible()
    await expect(shop.getByText('看懂了吗？')).toBeVisible()
    await line.getByRole('button', { name: '想多要一点' }).click()
    await expect(shop.getByPlaceholder('说说情况')).toHaveValue(new RegExp(`想多要一点${product}`))
    await shop.getByRole('button', { name: /^发/ }).click()
    await expect(shop.getByText(`想多要一点${product}`, { exact: false }).first()).toBeVisible()
  })

  await test.step('the order clerk finds it', async () => {
    const clerk = await openAs('clerk', { viewport: desktop }, '/staff/requests')
    await expect(clerk.getByText(`想多要一点${product}`, { exact: false }).first()).toBeVisible()
  })

  await test.step('the admin corrects it with a reason; the shop is told old and new', async () => {
    await admin.getByRole('button', { name: '更正' }).click()
    await admin.getByRole('button', { name: '导入表格' }).click()
    await admin.locator('input[type=file]').setInputFiles(sheet('5'))
    await admin.getByRole('button', { name: '放进草稿（1 个品规）' }).click()
    await expect(admin.getByLabel(`${product}，全部，14 档`)).toHaveValue('5')
    await admin.getByLabel('为什么更正（店主会看到）').fill('到货比说好的少')
    await admin.getByRole('button', { name: '发布更正' }).click()
    await admin.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await expect(admin.getByText('第 2 版，共 2 版')).toBeVisible()

    await shop.goto('/notifications')
    const notice = shop
      .getByText(`${product}等`, { exact: false })
      .or(shop.getByText(`${product}从`, { exact: false }))
    await expect(notice.first()).toBeVisible()
    await shop.goto('/supply')
    await nextWeek.click()
    await expect(shop.getByText('到货比说好的少')).toBeVisible()
    await expect(line.getByText(/更正前 7 条，现在 5 条/)).toBeVisible()
  })
})
