import { expect, test } from 'vitest'
import { signInsCsv } from './signInsCsv.ts'

test('quotes what must be quoted and lets no cell run as a formula', () => {
  const rows = [
    ['店名', '密码'],
    ['阿福, "老店"', 'ab23-cd45'],
    ['=HYPERLINK("x")', '+1'],
  ]
  expect(signInsCsv(rows)).toBe(
    '\uFEFF店名,密码\r\n"阿福, ""老店""",ab23-cd45\r\n"\'=HYPERLINK(""x"")",\'+1\r\n',
  )
})
