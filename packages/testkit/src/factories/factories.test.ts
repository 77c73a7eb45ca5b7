import { expect, test } from 'vitest'
import { useDatabase } from '../database/useDatabase.ts'
import { makeCampaign, makeParticipation } from './campaign.ts'
import { makeFile } from './file.ts'
import { makeGuidance, makeReceipt } from './guidance.ts'
import { makeHelpRequest } from './helpRequest.ts'
import { makeOrganisation } from './organisation.ts'
import { makeRating, makeRatingInvitation } from './rating.ts'
import { makeSession } from './user.ts'
import { makeFinding, makePromise, makeTrace, makeVisit } from './visit.ts'

const { db } = useDatabase()

test('an organisation has two teams that share nothing but the company', async () => {
  const { company, here, elsewhere, department } = await makeOrganisation(db)
  expect(department.path).toEqual([company.id, department.parentId, department.id])
  expect(here.retailer.territoryId).toBe(here.territory.id)
  expect(elsewhere.retailer.regionId).not.toBe(here.retailer.regionId)
  expect(await db.territoryMember.count({ where: { territoryId: here.territory.id } })).toBe(4)
})

test('everything that happens to a shop can be made, twice', async () => {
  const { here } = await makeOrganisation(db)
  for (const retailer of [
    here.retailer,
    await makeHelpRequest(db).then(({ retailerId }) => ({ id: retailerId })),
  ]) {
    const served = { retailerId: retailer.id, staffId: here.manager.id }
    const visit = await makeVisit(db, served)
    const trace = await makeTrace(db, visit)
    await makeFinding(db, { traceId: trace.id })
    await makePromise(db, { ...served, visitId: visit.id })
    await makeFile(db, { traceId: trace.id })
    await makeRating(db, { ...served, role: 'MANAGER' })
    await makeRatingInvitation(db, { ...served, role: 'MANAGER' })
    const { version } = await makeGuidance(db, { authorId: here.manager.id })
    await makeReceipt(db, { versionId: version.id, retailerId: retailer.id })
    const campaign = await makeCampaign(db)
    await makeParticipation(db, { campaignId: campaign.id, retailerId: retailer.id })
  }
  await makeSession(db, { userId: here.retailer.userId })
  expect(await db.trace.count()).toBe(2)
  expect(await db.participation.count()).toBe(2)
})
