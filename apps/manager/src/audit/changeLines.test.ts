import {
  type AuditedAct,
  auditedActs,
  auditedFields,
  auditedSubjects,
  isAuditedField,
  plainMapping,
  type RegisterMapping,
  whatChanged,
} from '@kewo/domain'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { actionWords, subjectWords } from './auditWords.ts'
import { changeLines } from './changeLines.ts'
import type { Telling } from './valueWords.ts'

const locales = ['zh-CN', 'en'] as const
let locale: (typeof locales)[number] = 'zh-CN'

// Where the reader's language is kept on a device.
beforeAll(() => void vi.stubGlobal('localStorage', { getItem: () => locale }))
afterAll(() => void vi.unstubAllGlobals())

const brandId = '019acb9a-8074-745c-ae60-066266b26563'
const goneId = '019acb9a-8074-745c-ae60-066266b20000'
const telling: Telling = {
  ...{ locale: 'zh-CN', timeZone: 'Asia/Shanghai', now: new Date('2026-11-23T02:00:00Z') },
  names: new Map([[brandId, { name: '远帆', nameEn: 'Yuanfan' }]]),
}
const json = (changes: object) => JSON.stringify(changes)
const madeOf = (fields: object) => json(whatChanged(null, fields as Record<string, unknown>))

/** What no reader should meet: an id, or a word of the code. */
const code = /[0-9a-f]{8}-[0-9a-f]{4}-|\b[A-Z]+_[A-Z_]+\b|\b[A-Z]{4,}\b|\b[a-z]+[A-Z]\w*/

describe.each(locales)('in %s', (reading) => {
  beforeAll(() => void (locale = reading))

  test.each(auditedActs)('the act %s has words', (act: AuditedAct) => {
    expect(actionWords(act)).not.toBe(act)
    expect(actionWords(act)).not.toMatch(code)
  })

  test.each(auditedSubjects)('the subject %s has words', (subject) => {
    expect(subjectWords(subject)).not.toMatch(/[a-z][A-Z]/)
    if (reading === 'zh-CN') expect(subjectWords(subject)).toMatch(/\p{Script=Han}/u)
  })

  test.each(Object.entries(auditedFields))(
    'the field %s has words, and so has each of its values',
    (field, kind) => {
      const values = typeof kind === 'object' && 'oneOf' in kind ? kind.oneOf : ['x']
      for (const value of values)
        for (const told of [value, [value]]) {
          const [line] = changeLines(json({ [field]: { from: null, to: told } }), telling)
          expect(line?.field).not.toMatch(code)
          if (reading === 'zh-CN') expect(line?.field).toMatch(/\p{Script=Han}/u)
          if (values.length > 1) expect(line?.to).not.toBe(value)
          expect(line?.to).not.toMatch(code)
        }
    },
  )

  test.each(
    Object.entries(auditedFields).filter(
      ([, kind]) => kind === 'picture' || (typeof kind === 'object' && 'row' in kind),
    ),
  )('%s tells a name, or that the row is gone, and never an id', (field, kind) => {
    const changes = { [field]: { from: goneId, to: brandId } }
    const [line] = changeLines(json(changes), telling)
    expect(`${line?.from} ${line?.to}`).not.toMatch(code)
    if (kind !== 'picture') expect(line?.to).toBe(reading === 'en' ? 'Yuanfan' : '远帆')
  })

  test('a mapping and a calendar are told without words of the code', () => {
    const mapping: RegisterMapping = {
      ...plainMapping,
      columns: { licenceNumber: ['A'], licenceExpiresOn: ['B', 'C'] },
      formatRules: [{ codes: ['A'], areaFrom: 100, format: 'CONVENIENCE' }],
      addressRegions: { branches: ['臺北市'], otherNames: { 臺北縣: '新北市' } },
    }
    const calendar = { hours: { 1: [[540, 720]], 7: [] }, daysOff: [new Date('2026-10-01')], workingDays: [] }
    for (const { field, from, to } of changeLines(madeOf({ ...mapping, ...calendar }), telling))
      expect(`${field} ${from} ${to}`).not.toMatch(code)
  })
})

describe('one entry', () => {
  beforeAll(() => void (locale = 'zh-CN'))

  test('says each change in words', () => {
    const lines = changeLines(
      json({
        roles: { from: ['MANAGER'], to: ['MANAGER', 'INSPECTOR'] },
        phone: { from: null, to: '***' },
        left: { from: false, to: true },
        COURIER: { from: '王五', to: null },
        from: { from: null, to: [{ territory: '一片区', count: 3 }] },
        territories: { from: [], to: [] },
        publishedAt: { from: null, to: '2026-11-27T02:22:00.000Z' },
        launchedOn: { from: null, to: '2026-10-21' },
        retailCents: { from: 9_880, to: 10_000 },
        owedPerFourWeeks: { from: 2, to: 4 },
        imageId: { from: null, to: goneId },
        hours: { from: null, to: { 1: [[540, 720]] } },
        columns: { from: null, to: { name: ['店名', '分店'] } },
        audience: {
          from: null,
          to: { formats: ['MALL'], gradeTo: null, regionIds: [brandId, goneId] },
        },
      }),
      telling,
    )
    expect(lines).toEqual([
      { field: '岗位', from: '客户经理', to: '客户经理、稽查员' },
      { field: '电话', from: null, to: '（已隐去）' },
      { field: '已离职', from: '否', to: '是' },
      { field: '送货员', from: '王五', to: null },
      { field: '来自', from: null, to: '辖区 一片区 · 家数 3' },
      { field: '发布', from: null, to: '2026年11月27日 周五 10:22' },
      { field: '上市日期', from: null, to: '2026年10月21日 周三' },
      { field: '建议零售价', from: '¥98.80', to: '¥100.00' },
      { field: '每四周拜访次数', from: '2', to: '4' },
      { field: '图片', from: null, to: '一张图片' },
      { field: '工作时间', from: null, to: '周一 9:00–12:00' },
      { field: '字段对应', from: null, to: '店名 店名、分店' },
      { field: '受众', from: null, to: '业态 商场 · 受众的区域 远帆、（已删除）' },
    ])
  })

  test('of a code that is no more is told as it was written', () => {
    expect(isAuditedField('oddField')).toBe(false)
    expect(
      changeLines(json({ oddField: { from: 1, to: 2 }, formats: { from: null, to: ['GONE'] } }), telling),
    ).toEqual([
      { field: 'oddField', from: '1', to: '2' },
      { field: '业态', from: null, to: 'GONE' },
    ])
  })
})
