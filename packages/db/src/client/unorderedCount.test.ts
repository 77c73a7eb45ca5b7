import { expect, test } from 'vitest'
import { unorderedCount } from './unorderedCount.ts'

const counted = 'SELECT COUNT(*) AS "_count$_all" FROM (SELECT "public"."Visit"."id" FROM "public"."Visit"'

test('a count of some rows loses its order', () => {
  expect(unorderedCount(`${counted} ORDER BY "public"."Visit"."id" ASC LIMIT $1 OFFSET $2) AS "sub"`)).toBe(
    `${counted} LIMIT $1 OFFSET $2) AS "sub"`,
  )
})

test.each([
  'SELECT "public"."Visit"."id" FROM "public"."Visit" ORDER BY "public"."Visit"."id" ASC LIMIT $1 OFFSET $2',
  `${counted} ORDER BY "public"."Visit"."startedAt" DESC LIMIT $1 OFFSET $2) AS "sub"`,
  `${counted}) AS "sub"`,
])('every other statement goes as it is: %s', (sql) => {
  expect(unorderedCount(sql)).toBe(sql)
})
