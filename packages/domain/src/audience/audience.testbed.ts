import * as fc from 'fast-check'
import { businessDistricts } from '../retailer/businessDistrict.ts'
import { formats } from '../retailer/format.ts'
import { marketTypes } from '../retailer/marketType.ts'
import type { Audience, AudienceShop } from './audience.ts'

export const villageShop: AudienceShop = {
  id: 'village',
  region: { path: ['company', 'north', 'north-1'] },
  marketType: 'RURAL',
  format: 'GROCERY',
  businessDistrict: 'RESIDENTIAL',
  grade: 9,
}

export const shopOf = fc.record<AudienceShop>({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  region: fc.constantFrom(
    { path: ['company', 'north', 'north-1'] },
    { path: ['company', 'north', 'north-2'] },
    { path: ['company', 'south', 'south-1'] },
  ),
  marketType: fc.constantFrom(...marketTypes),
  format: fc.constantFrom(...formats),
  businessDistrict: fc.constantFrom(...businessDistricts),
  grade: fc.option(fc.integer({ min: 1, max: 30 })),
})

export const audienceOf = fc.record<Audience>({
  regionIds: fc.uniqueArray(fc.constantFrom('company', 'north', 'north-1', 'south', 'south-1')),
  marketTypes: fc.uniqueArray(fc.constantFrom(...marketTypes)),
  formats: fc.uniqueArray(fc.constantFrom(...formats)),
  businessDistricts: fc.uniqueArray(fc.constantFrom(...businessDistricts)),
  gradeFrom: fc.option(fc.integer({ min: 1, max: 30 })),
  gradeTo: fc.option(fc.integer({ min: 1, max: 30 })),
  includeRetailerIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  excludeRetailerIds: fc.uniqueArray(fc.constantFrom('b', 'c', 'd')),
})
