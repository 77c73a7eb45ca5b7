import { expect, test } from 'vitest'
import { registerIssue } from './registerIssue.ts'
import { isRegisterReason, registerReasons } from './registerReason.ts'

test('every reason is worded in both languages and ends as a sentence', () => {
  for (const { words } of Object.values(registerReasons)) {
    expect(words['zh-CN']).toMatch(/。$/)
    expect(words.en).toMatch(/\.$/)
  }
})

test('an issue takes its kind from its reason, and cuts long values', () => {
  expect(registerIssue('AREA_ZERO', 'area', '0')).toEqual({
    kind: 'CORRECTED',
    reason: 'AREA_ZERO',
    field: 'area',
    value: '0',
  })
  expect(registerIssue('GLYPH_LOST', 'name', '长'.repeat(300)).value).toHaveLength(200)
})

test('only our own names are reasons', () => {
  expect(isRegisterReason('AREA_ZERO')).toBe(true)
  expect(isRegisterReason('toString')).toBe(false)
})
