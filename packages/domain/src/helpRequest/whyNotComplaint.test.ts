import { expect, it } from 'vitest'
import { whyNotComplaint } from './whyNotComplaint.ts'

const fine = { namesPerson: true, personMayBeNamed: true, someoneReads: true }
const nobody = { ...fine, namesPerson: false, personMayBeNamed: false }

it.each([
  { category: 'COMPLAINT', ...nobody, refused: false },
  { category: 'DISPLAY', ...nobody, someoneReads: false, refused: false },
  { category: 'COMPLAINT', ...fine, refused: false },
  { category: 'COMPLAINT', ...fine, personMayBeNamed: false, refused: true },
  { category: 'DISPLAY', ...fine, refused: true },
  { category: 'COMPLAINT', ...fine, someoneReads: false, refused: true },
  { category: 'COMPLAINT', ...nobody, someoneReads: false, refused: true },
] as const)('$category, names a person: $namesPerson, refused: $refused', ({ refused, ...request }) => {
  expect(whyNotComplaint(request) !== null).toBe(refused)
})
