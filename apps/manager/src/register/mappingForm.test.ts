import { plainMapping } from '@kewo/domain'
import { expect, test } from 'vitest'
import { firstMapping, isRemembered, tidied, withColumns } from './mappingForm.ts'

const ours = { ...plainMapping, columns: { licenceNumber: ['No'], name: ['Name'] } }
const mappings = [
  {
    name: 'other',
    edition: 'a',
    shipped: true,
    mapping: { ...plainMapping, columns: { licenceNumber: ['Nummer'] } },
  },
  { name: 'ours', edition: 'b', shipped: false, mapping: ours },
]

test('begins with a mapping that fits the file, else with what is guessed', () => {
  expect(firstMapping(mappings, ['No', 'Name', 'Town'], [])).toMatchObject({ name: 'ours', seen: 'b' })
  const guessed = firstMapping(
    mappings,
    ['Licence', 'Town'],
    [{ field: 'licenceNumber', columns: ['Licence'] }],
  )
  expect(guessed).toEqual({ name: '', mapping: { ...plainMapping, columns: { licenceNumber: ['Licence'] } } })
})

test('knows a mapping again until something about it is changed', () => {
  expect(isRemembered({ name: 'ours', mapping: ours }, mappings)).toBe(true)
  const changed = withColumns(ours, 'address', ['Street', 'Town'])
  expect(isRemembered({ name: 'ours', mapping: changed }, mappings)).toBe(false)
  expect(withColumns(changed, 'address', []).columns).toEqual(ours.columns)
})

test('what is sent has no blanks around names', () => {
  const { branchAliases, openStatuses } = tidied({
    ...ours,
    branchAliases: { ' 城关 ': ' 城关分公司' },
    openStatuses: ['营业', ' '],
  })
  expect(branchAliases).toEqual({ 城关: '城关分公司' })
  expect(openStatuses).toEqual(['营业'])
})
