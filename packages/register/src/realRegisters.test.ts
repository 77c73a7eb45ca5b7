import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { countryBoxes, isInBox, type Point } from '@kewo/domain'
import { describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase, versions } from './freshDatabase.testbed.ts'
import { importRegister } from './importRegister.ts'
import { findRegisterMapping } from './registerMappings.ts'
import { registerFile } from './table/registerSource.ts'

const folder = join(import.meta.dirname, '../../../../shared/data/registers')

describe.runIf(existsSync(folder))('real data: both registers (needs ../shared/data)', () => {
  const importInto = async ({ db, url }: FreshDatabase, file: string, mappingName: string) =>
    importRegister({
      databaseUrl: url,
      source: registerFile(join(folder, file)),
      mappingName,
      mapping: await findRegisterMapping(db, mappingName),
    })

  const reasonsOf = async ({ db }: FreshDatabase) => {
    const groups = await db.registerImportIssue.groupBy({ by: ['reason'], _count: true })
    return Object.fromEntries(groups.map(({ reason, _count }) => [reason, _count]))
  }

  test('28,715 food shops: every quirk survived, and again nothing changes', async () => {
    const database = await freshDatabase()
    const file = 'ny_retail_food_stores.csv'
    expect(await importInto(database, file, 'ny-food')).toMatchObject({
      created: 28_715,
      refused: 0,
      skipped: 0,
    })
    expect(await reasonsOf(database)).toEqual({
      AREA_ZERO: 5_621,
      PLACE_MISSING: 1_109,
      PLACE_FAR: 47,
      NAME_FROM_HOLDER: 7,
      NAME_COMPLETED: 1_980,
      NAME_MAY_BE_CUT: 2_416,
      SAME_SHOP_TWICE: 25,
    })
    const { db } = database
    expect(await db.retailer.count({ where: { placeStatus: 'DOUBTFUL', longitude: { not: null } } })).toBe(47)
    expect(await db.retailer.count({ where: { licenceNumber: { startsWith: '0' } } })).toBe(774)
    expect(await db.retailer.count({ where: { address: { startsWith: '78-14 ' } } })).toBeGreaterThan(0)
    expect(await db.region.count({ where: { kind: 'BRANCH' } })).toBe(62)
    const before = await versions(database)
    expect(await importInto(database, file, 'ny-food')).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 28_715,
    })
    expect(await versions(database)).toEqual(before)
  })

  test('21,747 convenience branches: every quirk survived', async () => {
    const database = await freshDatabase()
    expect(await importInto(database, 'tw_convenience_branches.csv', 'tw-convenience')).toMatchObject({
      created: 13_532,
      skipped: 8_215,
      refused: 0,
      rowsDone: 21_747,
    })
    const { db } = database
    expect(await db.retailer.count({ where: { openedOn: null } })).toBe(2)
    expect(await db.region.count({ where: { kind: 'BRANCH', name: { not: '區域待定' } } })).toBe(22)
    const all = await db.retailer.findMany({
      select: { licenceNumber: true, longitude: true, latitude: true, placeStatus: true },
    })
    expect(all.every(({ licenceNumber }) => /^\d{8}$/.test(licenceNumber))).toBe(true)
    expect(all.filter(({ licenceNumber }) => !hasCheckDigit(licenceNumber)).length).toBeLessThanOrEqual(2)
    const statusOf = (shops: typeof all) => new Set(shops.map(({ placeStatus }) => placeStatus))
    const [without, placed] = [
      all.filter((shop) => pointOf(shop) === null),
      all.filter((shop) => pointOf(shop) !== null),
    ]
    expect(statusOf(without)).toEqual(new Set(['UNKNOWN']))
    expect(statusOf(placed.filter((shop) => !isInBox(pointOf(shop) ?? origin, countryBoxes.TW)))).toEqual(
      new Set(['DOUBTFUL']),
    )
  })
})

const origin: Point = { longitude: 0, latitude: 0 }

const pointOf = ({
  longitude,
  latitude,
}: {
  longitude: number | null
  latitude: number | null
}): Point | null => (longitude === null || latitude === null ? null : { longitude, latitude })

/** The check digit of Taiwan's business numbers tells whether the leading zeros were put back rightly. */
function hasCheckDigit(number: string): boolean {
  const weights = [1, 2, 1, 2, 1, 2, 4, 1]
  const sum = weights.reduce((total, weight, index) => {
    const product = weight * Number(number[index])
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return sum % 5 === 0 || (number[6] === '7' && (sum + 1) % 5 === 0)
}
