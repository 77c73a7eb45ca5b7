import { expect, test } from 'vitest'
import { branchReader } from './branchNames.ts'

const read = branchReader({
  branchAliases: { 城关: '城关分公司', 臺北市: '北区' },
  branchEndings: ['County', '县'],
})

test.each([
  ['an alias', '城关', '城关分公司'],
  ['an alias with inner blanks', '城 关', '城关分公司'],
  ['an alias in another spelling', '台 北市', '北区'],
  ['an alias behind an ending', '城关县', '城关分公司'],
  ['an ending', 'Albany County', 'Albany'],
  ['an ending in another case', 'ALBANY COUNTY', 'ALBANY'],
  ['an ending with blanks', 'Albany  Cou nty ', 'Albany'],
  ['an ending without blanks', '云岭县', '云岭'],
  ['nothing but an ending', 'County', 'County'],
  ['a name that is known', '城关分公司', '城关分公司'],
])('%s', (_case, name, branch) => {
  expect(read(name)).toBe(branch)
})

test('a mapping that says nothing keeps names', () => {
  expect(branchReader({ branchAliases: {}, branchEndings: [] })('Albany County')).toBe('Albany County')
})
