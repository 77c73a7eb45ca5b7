import { expect, it } from 'vitest'
import { whyNotComplaint } from './whyNotComplaint.ts'

it.each([
  { category: 'COMPLAINT', namesPerson: false, personServesShop: false, refused: false },
  { category: 'DISPLAY', namesPerson: false, personServesShop: false, refused: false },
  { category: 'COMPLAINT', namesPerson: true, personServesShop: true, refused: false },
  { category: 'COMPLAINT', namesPerson: true, personServesShop: false, refused: true },
  { category: 'DISPLAY', namesPerson: true, personServesShop: true, refused: true },
] as const)(
  '$category, names a person: $namesPerson, who serves the shop: $personServesShop',
  ({ refused, ...request }) => {
    expect(whyNotComplaint(request) !== null).toBe(refused)
  },
)
