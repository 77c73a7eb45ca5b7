import type { Page } from '@playwright/test'
import { ask } from '../support/ask.ts'
import { expect } from '../support/fixtures.ts'
import { photo } from '../support/photo.ts'
import { saved, step } from './editor.ts'

/** A new guidance in two tabs is one draft, with its picture, and the server has it all. */
export async function writeInTwoTabs(first: Page): Promise<void> {
  const title = `两个页面一篇稿 ${Date.now()}`
  await first.getByLabel('标题（中文）').fill(title)
  await first.getByRole('button', { name: '开始写' }).click()
  await expect(first.getByRole('heading', { name: title })).toBeVisible()
  const second = await first.context().newPage()
  await second.goto(first.url())
  await expect(second.getByRole('heading', { name: title })).toBeVisible()

  await step(first, 1).getByLabel('这一步做什么（中文）').fill('先清空第一层')
  await expect(step(second, 1).getByLabel('这一步做什么（中文）')).toHaveValue('先清空第一层')
  await step(second, 1).getByLabel('要做（中文）').fill('价签正对顾客')
  await expect(step(first, 1).getByLabel('要做（中文）')).toHaveValue('价签正对顾客')
  await step(first, 1).locator('input[type=file]').setInputFiles(photo)
  await expect(step(second, 1).getByRole('img')).toHaveAttribute('src', /\/api\/files\//)
  await saved(first)
  await saved(second)

  type Draft = { title: string; blocks: { title: string; toDo: string | null; pictures: object[] }[] }
  const id = decodeURIComponent(/guidance\/([^/]+)/.exec(first.url())![1]!)
  const draft = async () =>
    (
      await ask<{ node: { draft: Draft } }>(
        first,
        'query ($id: ID!) { node(id: $id) { ... on Guidance { draft { title blocks { title toDo pictures { image { id } } } } } } }',
        { id },
      )
    ).node.draft
  await expect.poll(draft).toEqual({
    title,
    blocks: [{ title: '先清空第一层', toDo: '价签正对顾客', pictures: [expect.anything()] }],
  })
  await expect(first.getByText('别人也改过这一篇')).toHaveCount(0)
  await expect(second.getByText('别人也改过这一篇')).toHaveCount(0)
}
