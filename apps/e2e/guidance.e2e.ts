import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { saved, step } from './guidance/editor.ts'
import { writeInTwoTabs } from './guidance/twoTabs.ts'
import { askWhatIsNotClear, published, walkTheOffice } from './guidance/inEnglish.ts'
import { photo as picture } from './support/photo.ts'

// Journey 3: a manager writes display guidance with marks in its pictures and leaves it to the clock; a shop reads it and understands; the
// manager sees it happen and writes a second version, of which both see what is new. Shop and office in English while the clock comes due.

/** A step in the row of figures. */
const figure = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
/** The next minute, as people of the company write it. */
const nextMinute = () =>
  new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(Date.now() + 60_000)

test('a guidance, from the first mark to what is new in its second version', async ({
  openAs,
  openNeighbour,
  openStranger,
}) => {
  test.slow()
  const title = `收银台怎样摆 ${Date.now()}`
  const manager = await openAs('manager', { viewport: desktop })

  await test.step('the manager writes it, saved while typing', async () => {
    await manager.getByRole('link', { name: '陈列指导' }).first().click()
    await manager.getByRole('link', { name: '写一篇指导' }).first().click()
    await manager.getByRole('button', { name: '开始写' }).click()
    await expect(manager.getByText('先起个标题')).toBeVisible()
    await manager.getByLabel('标题（中文）').fill(title)
    await manager.getByRole('button', { name: '开始写' }).click()
    await expect(manager.getByRole('heading', { name: title })).toBeVisible()

    // What is missing is said by field before anything can be published.
    await manager.getByRole('button', { name: '发布', exact: true }).click()
    await expect(step(manager, 1).getByText('第 1 张卡片还没写标题。')).toBeVisible()

    await step(manager, 1).getByLabel('这一步做什么（中文）').fill('清空左手第一层')
    await step(manager, 1).locator('input[type=file]').setInputFiles(picture)
    await expect(step(manager, 1).getByRole('img')).toHaveAttribute('src', /\/api\/files\//)
    await manager.getByRole('button', { name: '加步骤' }).click()
    await step(manager, 2).getByLabel('这一步做什么（中文）').fill('新品放在视线高度')
    await step(manager, 2).getByLabel('要做（中文）').fill('价签正对顾客')
    await step(manager, 2).getByLabel('不要（中文）').fill('别让零食架挡住')
    await manager.getByLabel('题目（中文）').fill('新品放在哪里？')
    await manager.getByLabel('选项 1（中文）').fill('柜台下面')
    await manager.getByLabel('选项 2（中文）').fill('视线高度')
    await manager.getByLabel('选项 2 正确').check()
    await expect(manager.getByText('都齐了')).toBeVisible()
    await saved(manager)
  })

  await test.step('and marks the picture by keyboard and by pointer, with a way back', async () => {
    await step(manager, 1).getByRole('button', { name: '在图上标注' }).click()
    const marks = manager.getByRole('dialog')
    await marks.getByRole('button', { name: '编号' }).click()
    const number = marks.getByRole('button', { name: /^1 号.*横/ })
    await expect(number).toBeFocused()
    await number.press('ArrowRight')
    await expect(number).toHaveAccessibleName('1 号，要做，横 52% 竖 50%')
    await marks
      .getByRole('group', { name: '标注 1：1 号，要做' })
      .getByLabel('写什么（中文）')
      .fill('新品连放两格')
    await marks.getByRole('button', { name: '方框' }).click()
    const box = marks.getByRole('button', { name: /^方框，要做，横/ })
    await box.press('Shift+ArrowDown')
    await box.press('Delete')
    await expect(box).toHaveCount(0)
    await marks.getByRole('button', { name: '撤销' }).click()
    await expect(box).toBeVisible()
    await marks.getByRole('button', { name: '模糊' }).click()
    const blur = marks.getByRole('button', { name: /^模糊，横 38%/ })
    const place = (await blur.boundingBox())!
    await manager.mouse.move(place.x + place.width / 2, place.y + place.height / 2)
    await manager.mouse.down()
    await manager.mouse.move(place.x + place.width, place.y + place.height, { steps: 4 })
    await manager.mouse.up()
    await expect(marks.getByRole('button', { name: /^模糊，横 (4[5-9]|5\d)%/ })).toBeVisible()
    await expectAccessible(manager)
    await marks.getByRole('button', { name: '标好了' }).last().click()
    await expect(step(manager, 1).getByRole('button', { name: '标注（3）' })).toBeVisible()
    await saved(manager)
  })

  await test.step('steps change places by keyboard, and everything is there after a reload', async () => {
    await step(manager, 2).getByLabel('要做（中文）').press('Alt+ArrowUp')
    await expect(step(manager, 1).getByLabel('要做（中文）')).toBeFocused()
    await step(manager, 1).getByLabel('要做（中文）').press('Alt+ArrowDown')
    await expect(step(manager, 2).getByLabel('要做（中文）')).toHaveValue('价签正对顾客')
    await saved(manager)
    await manager.reload()
    await expect(step(manager, 1).getByRole('img')).toBeVisible()
    await expect(step(manager, 2).getByLabel('不要（中文）')).toHaveValue('别让零食架挡住')
    await expectAccessible(manager)
  })

  const shop = await openAs('shop', { viewport: phone }, '/guidance')
  await test.step('and leaves it to the clock: a time that has passed is refused, and no shop sees it yet', async () => {
    await manager.getByRole('button', { name: '定时发布', exact: true }).click()
    const when = manager.getByRole('dialog')
    await when.getByLabel('发布时间').fill('2026-01-01 9:00')
    await when.getByRole('button', { name: '定时发布', exact: true }).click()
    await expect(when.getByText('这个时间已经过了')).toBeVisible()
    await expectAccessible(manager)
    const day = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    await when.getByLabel('发布时间').fill(`${day} 9:00`)
    await when.getByRole('button', { name: '定时发布', exact: true }).click()
    await expect(manager.getByRole('heading', { name: /^定在 .+ 9:00 发布$/ })).toBeVisible()
    await manager.getByLabel('按关怀版看').check()
    const look = manager.getByRole('combobox', { name: '哪家店' })
    await look.fill('王湾路口')
    await manager.getByRole('option', { name: /王湾路18号/ }).click()
    await expect(manager.getByRole('figure', { name: '王湾路口便利店看到的' })).toBeVisible()
    await expectAccessible(manager)
    await shop.reload()
    await expect(shop.getByRole('main').getByRole('link').first()).toBeVisible()
    await expect(shop.getByRole('link', { name: title })).toHaveCount(0)
  })

  await test.step('takes it back to change it, and leaves it to a nearer minute', async () => {
    await manager.getByRole('button', { name: '取消定时，接着改' }).click()
    await manager.getByRole('dialog').getByRole('button', { name: '取消定时，接着改' }).click()
    await expect(step(manager, 2).getByLabel('不要（中文）')).toHaveValue('别让零食架挡住')
    await manager.getByRole('button', { name: '定时发布', exact: true }).click()
    const when = manager.getByRole('dialog')
    const set = manager.getByRole('heading', { name: /^定在 .+ 发布$/ })
    // Where that minute begins while it is typed it has passed, and the one after it is asked for.
    await expect(async () => {
      await when.getByLabel('发布时间').fill(nextMinute())
      await when.getByRole('button', { name: '定时发布', exact: true }).click()
      await expect(set.or(when.getByText('这个时间已经过了'))).toBeVisible()
      await expect(set).toBeVisible({ timeout: 1 })
    }).toPass()
  })

  await test.step('meanwhile another shop makes a request of what is not clear', async () =>
    askWhatIsNotClear(await openNeighbour(4, { viewport: phone, locale: 'en', dark: true }, '/guidance')))

  await test.step('and the office reads and writes in English, in the dark', async () =>
    walkTheOffice(await openAs('admin', { viewport: desktop, locale: 'en', dark: true }, published)))

  await test.step('and the next one is written in two tabs, which are one draft', async () =>
    writeInTwoTabs(await openAs('manager', { viewport: desktop }, '/staff/guidance/new')))

  await test.step('its minute comes, and it is published by itself', async () => {
    const id = decodeURIComponent(/guidance\/([^/?]+)/.exec(manager.url())![1]!)
    const asked = 'query ($id: ID!) { node(id: $id) { ... on Guidance { status } } }'
    const status = async () => (await ask<{ node: { status: string } }>(manager, asked, { id })).node.status
    await expect.poll(status, { timeout: 300_000 }).toBe('PUBLISHED')
    await manager.goto(`/staff/guidance/${encodeURIComponent(id)}`)
    await expect(manager.getByRole('heading', { name: '走到哪一步', exact: true })).toBeVisible()
    await expect(figure(manager, '看懂')).toContainText('0%')
    await expectAccessible(manager)
  })

  await test.step('the shop finds it and reads it step by step', async () => {
    await shop.getByRole('link', { name: '指导', exact: true }).click()
    // Until it is here, the heading is the one of the page before.
    await expect(shop.getByRole('link', { name: title })).toBeVisible()
    await expectAccessible(shop)
    await shop.getByRole('link', { name: title }).click()
    await expect(shop.getByRole('heading', { name: '清空左手第一层', level: 1 })).toBeVisible()
    const image = shop.getByRole('img', { name: '参考图：清空左手第一层' })
    const width = () => image.evaluate((one) => Number(Reflect.get(one, 'naturalWidth')))
    await expect.poll(width).toBeGreaterThan(0)
    await expect(shop.getByRole('listitem').filter({ hasText: '新品连放两格' })).toBeVisible()
    await expectAccessible(shop)

    const stranger = await openStranger()
    const address = await image.getAttribute('src')
    expect((await stranger.request.get(address ?? '')).status()).toBe(401)

    // The manager sees the first one open it without reloading.
    await manager.getByRole('link', { name: '打开了，没看懂' }).click()
    await expect(manager.getByRole('cell', { name: '打开', exact: true })).toBeVisible()

    // An address alone reads nothing: from the first step it leads to the second, not to the end.
    await shop.goto(`${shop.url()}?step=99`)
    await expect(shop.getByText('别让零食架挡住')).toBeVisible()
    await shop.getByRole('link', { name: '上一步' }).click()
  })

  await test.step('it holds its own photo beside the picture and sends it with the step', async () => {
    await shop.locator('input[type=file]').setInputFiles(picture)
    await expect(shop.getByRole('img', { name: '我的，刚拍的' })).toBeVisible()
    await shop.getByRole('radio', { name: '还差' }).check()
    await expect(shop.getByText('像了 0 处')).toBeVisible()
    await expectAccessible(shop)
    await shop.getByRole('button', { name: /^发给.+，下一步$/ }).click()
    await expect(shop.getByText('别让零食架挡住')).toBeVisible()
    await shop.getByRole('link', { name: '做道小题' }).click()
  })

  await test.step('a wrong answer costs nothing, the right one is understood', async () => {
    await shop.getByRole('radio', { name: '柜台下面' }).check()
    await shop.getByRole('button', { name: '就选这个' }).click()
    await expect(shop.getByText('还差一点，再想想')).toBeVisible()
    await shop.getByRole('radio', { name: '视线高度' }).check()
    await shop.getByRole('button', { name: '就选这个' }).click()
    await expect(shop.getByText('答对了')).toBeVisible()
    await expectAccessible(shop)
    await shop.getByRole('link', { name: '看别的指导' }).click()
    await expect(
      shop.getByRole('region', { name: '已看懂' }).getByRole('link', { name: title }),
    ).toBeVisible()
  })

  await test.step('the manager sees who has understood, and takes it back', async () => {
    await manager.getByRole('link', { name: '看懂', exact: true }).click()
    const readers = manager.getByRole('table', { name: '各店进度' })
    await expect(readers.getByRole('cell', { name: /^照着做了/ })).toBeVisible()
    await expect(figure(manager, '看懂')).toContainText(/看懂1 /)
    await manager.getByRole('link', { name: '照着做了', exact: true }).click()
    await manager.getByRole('button', { name: /拍的照片$/ }).click()
    const photos = manager.getByRole('dialog')
    await expect(photos.getByRole('img', { name: '店里现在' })).toBeVisible()
    await photos.getByLabel('告诉店主还差哪里，或者已经摆好了').fill('再往左一格')
    await expectAccessible(manager)
    await photos.getByRole('button', { name: '发给店主' }).click()
    await expect(photos.getByText(/回：再往左一格$/)).toBeVisible()
    await photos.getByRole('button', { name: '关上' }).click()
    await manager.getByRole('link', { name: '写新一版' }).click()
    await step(manager, 2).getByLabel('要做（中文）').fill('价签正对顾客，一品一签')
    await saved(manager)
    await manager.getByRole('button', { name: '发布新一版' }).click()
    await manager.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await expect(manager.getByText('没打开这一版的店里，有 1 家看完过上一版。')).toBeVisible()
    await manager.getByRole('button', { name: '和上一版比，改了什么' }).click()
    await expect(manager.getByRole('insertion').filter({ hasText: '一品一签' })).toBeVisible()
    await manager.getByRole('dialog').getByRole('button', { name: '关上' }).click()
    await shop.getByRole('link', { name: title }).click()
    await shop.getByRole('button', { name: '看哪里改了' }).click()
    await expect(shop.getByRole('insertion').filter({ hasText: '一品一签' })).toBeVisible()
    await expectAccessible(shop)
    await shop.getByRole('button', { name: '关上' }).click()
    await expect(manager.getByText('没打开这一版的店里')).toHaveCount(0)
    await expect(figure(manager, '打开')).toContainText(/打开1 /)

    await manager.getByRole('button', { name: '收回' }).click()
    await expect(manager.getByRole('dialog').getByText('所有店马上看不到它')).toBeVisible()
    await manager.getByRole('dialog').getByRole('button', { name: '收回' }).click()
    await expect(manager.getByText('已收回', { exact: true })).toBeVisible()
    await shop.goto('/guidance')
    await expect(shop.getByRole('heading', { name: '指导', level: 1 })).toBeVisible()
    await expect(shop.getByRole('link', { name: title })).toHaveCount(0)
  })

  await test.step('and begins the next one with a copy of it, pictures and marks too', async () => {
    await manager.getByRole('button', { name: '复制一份' }).click()
    await expect(manager.getByLabel('标题（中文）')).toHaveValue(`${title}（副本）`)
    await expect(step(manager, 1).getByRole('button', { name: '标注（3）' })).toBeVisible()
  })
})
