import { makeGuidance, makeOrganisation } from '@kewo/testkit'
import { expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused } = useSchema()

const isWithinReach = `query ($id: ID!, $retailerId: ID!) {
  node(id: $id) { ... on Guidance { isWithinReach(retailerId: $retailerId) } } }`

it('says whether a shop lies within what the author may aim at, of shops that the viewer sees', async () => {
  const { admin, here, elsewhere, supervisor } = await makeOrganisation(db)
  const guidance = await makeGuidance(db, {
    authorId: here.manager.id,
    withinTerritoryIds: [here.territory.id],
  })
  const ask = async (shop: { id: string }, asker = admin) => {
    const variables = { id: globalId('Guidance', guidance), retailerId: globalId('Retailer', shop) }
    return (await runOk(isWithinReach, variables, asker)).node.isWithinReach
  }
  expect(await ask(here.retailer)).toBe(true)
  expect(await ask(elsewhere.retailer)).toBe(false)
  expect(await ask(here.retailer, supervisor)).toBe(true)
  expect(await ask(elsewhere.retailer, here.manager)).toBeNull()
})

it('is nothing that a shop may ask', async () => {
  const { here } = await makeOrganisation(db)
  const guidance = await makeGuidance(db, { authorId: here.manager.id })
  const variables = { id: globalId('Guidance', guidance), retailerId: globalId('Retailer', here.retailer) }
  expect(await runRefused(isWithinReach, variables, here.retailer)).toBe('FORBIDDEN')
})
