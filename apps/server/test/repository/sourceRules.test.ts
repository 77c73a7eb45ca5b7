import { expect, test } from 'vitest'
import { linesMatching, sourceFiles } from './sourceFiles.ts'

const code = sourceFiles('{apps,packages}/**/*.{ts,tsx,mts,mjs,js}')
const tests = code.filter(({ path }) => /\.(test|e2e)\.tsx?$/.test(path))
const here = ({ path }: { path: string }) => path.startsWith('apps/server/test/repository/')
const written = code.filter((file) => !here(file))

test('there is code and there are tests to look at', () => {
  expect(code.length).toBeGreaterThan(100)
  expect(tests.length).toBeGreaterThan(20)
})

test('the environment is read in env.ts, in configuration files and in commands only', () => {
  const mayRead = /(^|\/)env\.ts$|\/bin\/|\.config\.[cm]?[jt]s$/
  const files = written.filter(({ path }) => !mayRead.test(path))
  expect(
    linesMatching(files, /\bprocess\s*\.\s*env\b|\bprocess\[|import\.meta\.env\.(?!DEV\b|PROD\b|BASE_URL\b)/),
  ).toEqual([])
})

test('no test is skipped, singled out or promised for later', () => {
  // To leave out on a condition, as Playwright has it, is what the next rule judges.
  expect(
    linesMatching(
      tests,
      /(?!test\.skip\(\w)\b(test|it|describe|suite)(\.\w+)*\.(skip|only|todo|fixme|fails)\b|\bx(it|describe)\(/,
    ),
  ).toEqual([])
})

test('a test is left out only where the real data or the account of root are missing, and says so by name', () => {
  const found = linesMatching(tests, /\.(skipIf|runIf)\(|\btest\.skip\(\w/)
  expect(found.filter((line) => !/['"`].*(real data|root)/i.test(line))).toEqual([])
})

test('nothing is typed any, silenced or left to do', () => {
  const anyType = /(:|<|\bas|\|)\s*any\b(?!\w)|\bArray<any>/
  const typed = written.filter(({ path }) => /\.(ts|tsx|mts)$/.test(path))
  const withoutComments = typed.map(({ path, text }) => ({
    path,
    text: text.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\/|'[^'\n]*'|`[^`]*`/g, ''),
  }))
  expect(linesMatching(withoutComments, anyType)).toEqual([])
  expect(
    linesMatching(written, /@ts-(ignore|nocheck|expect-error)|\b(eslint|oxlint)-disable(?!-next-line)\b/),
  ).toEqual([])
  expect(linesMatching(written, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([])
})

test('who switches a lint rule off for a line gives the reason in the line above or after two dashes', () => {
  const unexplained = written.flatMap(({ path, text }) => {
    const lines = text.split('\n')
    return lines.flatMap((line, index) => {
      if (!/(eslint|oxlint)-disable-next-line/.test(line)) return []
      const explained = / -- \w/.test(line) || /^\s*(\/\/|\*|\{\/\*) \S/.test(lines[index - 1] ?? '')
      return explained ? [] : [`${path}:${index + 1}`]
    })
  })
  expect(unexplained).toEqual([])
})

test('no path of one machine and no package registry is named', () => {
  const files = [
    ...written,
    ...sourceFiles('*.{json,yaml,mjs,ts,md}'),
    ...sourceFiles('.{npmrc,oxlintrc.json,oxfmtrc.json,gitignore,dependency-cruiser.mjs}'),
    ...sourceFiles('.ci/run'),
    ...sourceFiles('docs/**/*.md'),
    ...sourceFiles('{apps,packages}/**/*.{json,css,html,prisma,sql,graphql,md}'),
  ]
  const pathOfOneMachine = /(?<![\w.$@-])\/(home|root|Users|work|workspace|farm)\/[\w.-]+/
  const registry = /registry\.(npmjs|yarnpkg|npmmirror)|\bverdaccio\b|jsr\.io/i
  expect(linesMatching(files, pathOfOneMachine)).toEqual([])
  expect(linesMatching(files, registry)).toEqual([])
})

test('counts on screens are told by countWords or a message, never by the locale of the browser', () => {
  const screens = sourceFiles('{apps/manager,apps/portal,packages/ui,packages/web}/src/**/*.{ts,tsx}')
  expect(linesMatching(screens, /\.toLocaleString\(/)).toEqual([])
  const counts = /\{(?:\w+\.)*(?:count|\w+Count)\}<|>\{(?:\w+\.)*(?:count|\w+Count)\}/
  expect(linesMatching(screens, counts)).toEqual([])
})

test('days and times are typed in the reader’s language: no input of the browser’s own', () => {
  const native = /['"](?:date|time|datetime-local|month|week)['"]/
  const faults = sourceFiles('{apps,packages}/*/src/**/*.tsx')
    .filter(({ text }) => text.split('\n').some((line) => /\btype\s*[=:]/.test(line) && native.test(line)))
    .map(({ path }) => path)
  expect(faults).toEqual([])
})

/** Tables that are no lists of rows. */
const otherTables = [
  // Sets brands against managers.
  'apps/manager/src/brandFairness/Matrix.tsx',
  // Sets two sides beside each other.
  'apps/manager/src/campaignResults/ComparisonRows.tsx',
  // Its columns are those of the file that is read.
  'apps/manager/src/register/MappingStep.tsx',
  // Sets two figures beside each other.
  'apps/manager/src/serviceLevels/TrialResult.tsx',
  // A sheet of cells, which are typed into.
  'apps/manager/src/supplyPolicies/SupplyGrid.tsx',
]

test('rows of the staff’s app stand in a ListTable, with its pager', () => {
  const elsewhere = sourceFiles('apps/manager/src/**/*.tsx').filter(
    ({ path }) => !path.startsWith('apps/manager/src/list/'),
  )
  const tables = linesMatching(elsewhere, /<(Table|table)\b/).map((line) => line.split(':')[0])
  expect(tables).toEqual(otherTables)
  expect(linesMatching(elsewhere, /\b(hasNextPage|hasPreviousPage|endCursor|startCursor)\b/)).toEqual([])
})
