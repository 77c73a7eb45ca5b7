import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { changeLines } from './changeLines.ts'

// Where the reader's language is kept on a device.
beforeAll(() => void vi.stubGlobal('localStorage', { getItem: () => 'zh-CN' }))
afterAll(() => void vi.unstubAllGlobals())

const json = (changes: object) => JSON.stringify(changes)

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
    }),
  )
  expect(lines).toEqual([
    { field: '岗位', from: '客户经理', to: '客户经理、稽查员' },
    { field: '电话', from: null, to: '（已隐去）' },
    { field: '已离职', from: '否', to: '是' },
    { field: '送货员', from: '王五', to: null },
    { field: '来自', from: null, to: '辖区 一片区 · 家数 3' },
    { field: 'oddField', from: '1', to: '2' },
  ])
})
