import { notificationKinds, notificationTable } from '@kewo/domain'
import { expect, test } from 'vitest'
import { subjectPages } from './subjectPages.ts'

test('there is a place for whatever is told here, and for nothing else', () => {
  const told = new Set(
    notificationKinds.flatMap((kind) => {
      const { subject, toShop } = notificationTable[kind]
      return toShop ? subject : []
    }),
  )
  const known = Object.entries(subjectPages).flatMap(([subject, page]) =>
    page === 'NOT_TOLD' ? [] : subject,
  )
  expect(new Set(known)).toEqual(told)
})
