import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { desktop, expect, expectAccessible, phone, test } from './support/fixtures.ts'
import { photo } from './support/photo.ts'

// A record that turned out wrong: who wrote it starts from the whole of it, sees what changes, is asked once, and both
// versions stand beside each other.

type Trace = {
  version: number
  commentary: string
  photos: { id: string }[]
  findings: { kind: string; words: string; fix: string | null; fixedNow: boolean }[]
  suggestions: { what: string; forWhom: string | null; byWhen: string | null; gain: string | null }[]
  brands: { id: string }[]
}
type Visit = { id: string; trace: Trace; traces: { version: number }[] }

const visitFields = `id traces { version } trace { version commentary photos { id } brands { id }
  findings { kind words fix fixedNow } suggestions { what forWhom byWhen gain } }`

type Answer = {
  visits: { nodes: Visit[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

/** A visit of one's own whose record has findings and photos and was never corrected: few are such, and each journey uses one up. */
async function recorded(manager: Page, after: string | null = null): Promise<Visit> {
  const { visits } = await ask<Answer>(
    manager,
    `query ($after: String) { visits(first: 30, after: $after, filter: { mine: true, view: DONE }) {
      nodes { ${visitFields} } pageInfo { hasNextPage endCursor } } }`,
    { after },
  )
  const found = visits.nodes.find(
    ({ trace }) => trace.version === 1 && trace.findings.length > 0 && trace.photos.length > 0,
  )
  if (found) return found
  if (!visits.pageInfo.hasNextPage)
    throw new Error('No visit of the demo manager has a record with findings and photos')
  return recorded(manager, visits.pageInfo.endCursor)
}

const languages = [
  {
    locale: 'zh-CN',
    ...{ viewport: phone, dark: false },
    ...{ nothing: '还没有改动', submit: '提交更正', title: '提交这份更正吗？', second: '更正（第 2 版）' },
    ...{ commentary: '评述：看到了什么', finding: '看到了什么', findings: /^发现/, record: /^记录/ },
    ...{ signature: '签名', name: '不方便手写？输入姓名也一样', added: '更正：是左边第二格缺货。' },
  },
  {
    locale: 'en',
    ...{ viewport: desktop, dark: true },
    ...{
      nothing: 'Nothing is changed yet',
      submit: 'Submit the correction',
      title: 'Submit this correction?',
    },
    ...{ second: 'Correction (version 2)', commentary: 'Commentary: what you saw', finding: 'What you saw' },
    ...{ findings: /^Findings/, record: /^Record/, signature: 'Signature', name: /type your name/i },
    added: ' Correction: it was the second place on the left.',
  },
] as const

for (const words of languages) {
  const { locale, viewport, dark } = words
  test(`a record is corrected from the whole of it (${locale})`, async ({ openAs }) => {
    const manager = await openAs('manager', { viewport, locale, dark }, null)
    const { id, trace: before } = await recorded(manager)
    await manager.goto(`/staff/visits/${id}/correct`)
    await expect(manager.getByText(words.nothing)).toBeVisible()

    const commentary = `${before.commentary}${words.added}`
    await expect(manager.getByLabel(words.commentary)).toHaveValue(before.commentary)
    await manager.getByLabel(words.commentary).fill(commentary)
    await manager.locator('input[type=file]').first().setInputFiles(photo)
    await expectAccessible(manager)
    await manager.getByRole('tab', { name: words.findings }).click()
    const finding = manager.getByLabel(words.finding, { exact: true }).first()
    await expect(finding).toHaveValue(before.findings[0]!.words)
    await finding.fill(`${before.findings[0]!.words}！`)
    await manager.getByRole('tab', { name: words.signature }).click()
    await manager.getByLabel(words.name).fill('李敏')

    await manager.getByRole('button', { name: words.submit }).click()
    const asked = manager.getByRole('dialog', { name: words.title })
    await expect(asked.locator('dt')).toHaveCount(3)
    await expect(asked.locator('ins').filter({ hasText: words.added.trim() })).toBeVisible()
    await expectAccessible(manager)
    await asked.getByRole('button', { name: words.submit }).click()

    await expect(manager).toHaveURL(new RegExp(`/staff/visits/[^/]+$`))
    await expect(manager.getByText(words.second)).toBeVisible()
    await expect(manager.getByText(commentary)).toBeVisible()
    await expectAccessible(manager)

    const { node } = await ask<{ node: Visit }>(
      manager,
      `query ($id: ID!) { node(id: $id) { ... on Visit { ${visitFields} } } }`,
      { id },
    )
    const { photos, ...told } = node.trace
    const { photos: photosBefore, ...toldBefore } = before
    const findings = toldBefore.findings.map((each, index) =>
      index === 0 ? { ...each, words: `${each.words}！` } : each,
    )
    expect(told).toEqual({ ...toldBefore, version: 2, commentary, findings })
    expect(photos).toHaveLength(photosBefore.length + 1)
    expect(node.traces).toHaveLength(2)
  })
}
