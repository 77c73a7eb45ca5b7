import { Prisma } from '@kewo/db'
import { makeOrganisation, makeRetailer, makeTerritory } from '@kewo/testkit'
import { expect, it } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { seesRetailer, visibleRetailers, visibleRetailersSql } from './access.ts'

const { db, contextFor } = useSchema()

it('says the same of who sees a shop as a filter, as a condition of SQL and of one row', async () => {
  const organisation = await makeOrganisation(db)
  const { here, elsewhere, department, east } = organisation
  await makeRetailer(db, { regionId: department.id })
  await makeRetailer(db, { regionId: east.id })
  const { id: territoryId } = await makeTerritory(db, { regionId: department.id })
  await makeRetailer(db, { regionId: department.id, territoryId })
  const shops = await db.retailer.findMany({ orderBy: { id: 'asc' } })
  const { admin, supervisor, otherSupervisor } = organisation
  const people = [admin, supervisor, otherSupervisor]
  for (const { manager, orderClerk, courier, inspector, retailer } of [here, elsewhere])
    people.push(manager, orderClerk, courier, inspector, retailer as never)
  const counts = new Set<number>()
  for (const person of people) {
    const { viewer } = await contextFor(person, {})
    const seen = shops.filter((shop) => seesRetailer(viewer, shop)).map(({ id }) => id)
    const found = await db.retailer.findMany({ where: visibleRetailers(viewer!), orderBy: { id: 'asc' } })
    const asked = await db.$queryRaw<{ id: string }[]>(
      Prisma.sql`SELECT id FROM "Retailer" WHERE ${visibleRetailersSql(viewer!)} ORDER BY id`,
    )
    expect(found.map(({ id }) => id)).toEqual(seen)
    expect(asked.map(({ id }) => id)).toEqual(seen)
    counts.add(seen.length)
  }
  expect(counts).toEqual(new Set([1, 3, shops.length]))
})
