import { expect, test } from 'vitest'
import { retailerName } from './retailerName.ts'

test.each<[string, string | null, string | null, string]>([
  ['the trade name', '春风小卖部', '王春风', '春风小卖部'],
  ['the holder where the trade name is blank', '  ', '王春风', '王春风'],
  ['the licence number where both are missing', null, '', '0012345'],
  ['white space tidied, the rest kept', " JOE'S  DELI\t#2 ", null, "JOE'S DELI #2"],
  ['full-width space counts as white space', '\u3000春风\u3000小卖部', null, '春风 小卖部'],
])('%s', (_case, tradeName, holderName, expected) => {
  expect(retailerName({ tradeName, holderName, licenceNumber: '0012345' })).toBe(expected)
})
