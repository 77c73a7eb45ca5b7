import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import type { Register } from './registers.ts'

/** Chooses a file as an admin would, up to the step where its columns are named. */
export async function sendRegister(admin: Page, register: Register): Promise<void> {
  await admin.goto('/staff/register')
  await admin.getByRole('link', { name: '导入登记册' }).first().click()
  await admin.locator('input[type=file]').setInputFiles(register)
  await expect(admin.getByRole('table', { name: '文件的前几行' })).toBeVisible()
}

/** Sends a register that Kewo knows, looks at what would happen, and begins. */
export async function startImport(
  admin: Page,
  register: Register,
  { mapping, rows }: { mapping: string; rows: number },
): Promise<void> {
  await sendRegister(admin, register)
  // The mapping is found by the columns of the file.
  await expect(admin.getByLabel('字段模板', { exact: true })).toHaveValue(mapping)
  await admin.getByRole('button', { name: '预览结果' }).click()
  await startLookedAt(admin, register.name, rows)
}

/** From the look at what would happen on. */
export async function startLookedAt(admin: Page, fileName: string, rows: number): Promise<void> {
  await expect(admin.getByText(`有 ${rows.toLocaleString('en')} 行`)).toBeVisible({ timeout: 30_000 })
  await expect(admin.getByRole('heading', { name: '前几行读取结果' })).toBeVisible()
  await begin(
    admin,
    `导入这 ${rows.toLocaleString('en')} 行`,
    admin.getByRole('heading', { level: 1, name: fileName }),
  )
}

/** Lets an import go on that was stopped. */
export const goOn = (admin: Page) =>
  begin(
    admin,
    '从停下的地方继续',
    admin.getByRole('button', { name: '停止导入' }).or(admin.getByText('已完成')),
  )

/** Answers yes to the question whether an import shall be undone. */
export const undo = (admin: Page) =>
  begin(admin.getByRole('dialog'), '撤销这次导入', admin.getByText('已撤销', { exact: true }))

/** One import at a time: while that of a test beside this one runs, this one is refused, and nothing begins. */
async function begin(on: Page | Locator, button: string, begun: Locator): Promise<void> {
  await expect(async () => {
    // It may have begun since the last look, and then there is nothing to press any more.
    if (!(await begun.isVisible())) await on.getByRole('button', { name: button }).click({ timeout: 2_000 })
    await expect(begun).toBeVisible({ timeout: 2_000 })
  }).toPass()
}

export async function untilImported(admin: Page): Promise<void> {
  await expect(admin.getByText('已完成')).toBeVisible()
}

/** One of the figures of an import: 新增, 未变, 已拒绝 … */
export async function expectFigure(admin: Page, name: string, count: number): Promise<void> {
  const figure = admin.locator('dl > div').filter({ has: admin.getByText(name, { exact: true }) })
  await expect(figure.locator('dd')).toHaveText(count.toLocaleString('en'))
}

/** What the result file of an import says, as it is downloaded. */
export async function resultOf(admin: Page): Promise<string> {
  const download = admin.waitForEvent('download')
  await admin.getByRole('link', { name: '下载结果文件' }).click()
  return readFile(await (await download).path(), 'utf8')
}
