import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { changeLines } from './changeLines.ts'

// Where the reader's language is kept on a device.
beforeAll(() => void vi.stubGlobal('localStorage', { getItem: () => 'zh-CN' }))
afterAll(() => void vi.unstubAllGlobals())

const setting = { locale: 'zh-CN', timeZone: 'Asia/Shanghai', now: new Date('2026-11-23T02:00:00Z') } as const
const json = (changes: object) => JSON.stringify(changes)

test('says what a request is about and how urgent, and what was seen of people', () => {
  const changes = {
    category: 'PRICE_TAG',
    urgency: 'URGENT',
    areaUnit: 'SQUARE_METRES',
    personal: ['phone', 'address'],
  }
  const made = Object.entries(changes).map(([field, to]) => [field, { from: null, to }])
  expect(changeLines(json(Object.fromEntries(made)), setting).map(({ to }) => to)).toEqual([
    ...[expect.not.stringMatching(/[A-Z_]/), expect.not.stringMatching(/[A-Z_]/), '平方米', '电话、地址'],
  ])
})

test('says each change in words', () => {
  const lines = changeLines(
    json({
      roles: { from: ['MANAGER'], to: ['MANAGER', 'INSPECTOR'] },
      phone: { from: null, to: '***' },
      left: { from: false, to: true },
      COURIER: { from: '王五', to: null },
      from: { from: null, to: [{ territory: '一片区', count: 3 }] },
      oddField: { from: 1, to: 2 },
      territories: { from: [], to: [] },
      publishedAt: { from: null, to: '2026-11-27T02:22:00.000Z' },
      launchedOn: { from: null, to: '2026-10-21' },
      retailCents: { from: 9_880, to: 10_000 },
      owedPerFourWeeks: { from: 2, to: 4 },
      imageId: { from: null, to: '019acb9a-8074-745c-ae60-066266b26563' },
      audience: {
        from: null,
        to: { formats: ['MALL', 'GONE'], gradeTo: null, regionIds: ['019acb9a-8074-745c-ae60-066266b26563'] },
      },
    }),
    setting,
  )
  expect(lines).toEqual([
    { field: '岗位', from: '客户经理', to: '客户经理、稽查员' },
    { field: '电话', from: null, to: '（已隐去）' },
    { field: '已离职', from: '否', to: '是' },
    { field: '送货员', from: '王五', to: null },
    { field: '来自', from: null, to: '辖区 一片区 · 家数 3' },
    { field: 'oddField', from: '1', to: '2' },
    { field: '发布', from: null, to: '2026年11月27日 周五 10:22' },
    { field: '上市日期', from: null, to: '2026年10月21日 周三' },
    { field: '建议零售价', from: '¥98.80', to: '¥100.00' },
    { field: '每四周拜访次数', from: '2', to: '4' },
    { field: '图片', from: null, to: '…b26563' },
    { field: '受众', from: null, to: '业态 商场、GONE · 受众的区域 1 个' },
  ])
})
