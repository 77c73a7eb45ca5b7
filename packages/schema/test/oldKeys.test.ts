import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeOrganisation, makeTrace, makeVisit, now } from '@kewo/testkit'
import { expect, test } from 'vitest'
import { oneOfEach } from './oneOfEach.ts'
import { useSchema } from './useSchema.ts'

const { db } = useSchema()
const folder = join(import.meta.dirname, '../../db/prisma/migrations')
const name = readdirSync(folder).find((one) => one.endsWith('_sent_keys'))!
const migration = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
const tables = Array.from(migration.matchAll(/DROP INDEX "(\w+)_idempotencyKey_key"/g), ([, table]) => table!)

/** The tables as they were before: each row with a key of its own. */
const before = [
  'DROP TABLE "SentKey";',
  ...tables.map(
    (table) => `ALTER TABLE "${table}" ADD COLUMN "idempotencyKey" UUID DEFAULT uuidv7();
      CREATE UNIQUE INDEX "${table}_idempotencyKey_key" ON "${table}"("idempotencyKey");`,
  ),
].join('\n')

/** Statement by statement, as the database takes them from here. */
async function carryOut(sql: string): Promise<void> {
  for (const statement of sql.split(/;\s*$/m)) if (statement.trim()) await db.$executeRawUnsafe(statement)
}

test('what a device has sent before the update is found again under its key and its person', async () => {
  const { here, elsewhere } = await makeOrganisation(db)
  const { retailer, manager } = here
  const options = { text: '店里的事', offer: '活动', regionIds: [here.territory.regionId] }
  const { about, plans, offers } = await oneOfEach(db, here, options)
  const id = (rows: Record<string, { id: string }>, type: string) => rows[type]!.id
  // What else hangs on a campaign brings one of its own.
  await db.campaign.updateMany({ data: { createdById: manager.id } })
  const campaigns = await db.campaign.findMany({ select: { id: true } })
  const served = { retailerId: retailer.id, staffId: manager.id }
  const planned = await makeVisit(db, { ...served, status: 'PLANNED', plannedOn: now, startedAt: null })
  const written = await db.trace.findUniqueOrThrow({ where: { id: id(about, 'Trace') } })
  const visit = await db.visit.findUniqueOrThrow({ where: { id: written.visitId } })
  const corrected = await makeTrace(db, visit, { version: 2 })
  const reply = await db.helpRequestMessage.create({
    data: { requestId: id(about, 'HelpRequest'), body: '来了', at: now, staffId: elsewhere.manager.id },
  })

  await carryOut(before)
  const keys = new Map<string, string>()
  for (const table of tables)
    for (const row of await db.$queryRawUnsafe<{ id: string; key: string }[]>(
      `SELECT id, "idempotencyKey" AS key FROM "${table}"`,
    ))
      keys.set(row.id, row.key)
  await carryOut(migration)
  const row = (mutation: string, subjectType: string, of: string, userId: string, subjectId = of) => ({
    ...{ userId, key: keys.get(of), mutation, digest: null, subjectType, subjectId },
  })
  const [shop, staff] = [retailer.userId, manager.userId]
  const expected = [
    ...campaigns.map((campaign) => row('createCampaign', 'Campaign', campaign.id, staff)),
    row('startGuidance', 'Guidance', id(offers, 'Guidance'), staff),
    row('openHelpRequest', 'HelpRequest', id(about, 'HelpRequest'), shop),
    row('replyToHelpRequest', 'HelpRequestMessage', id(about, 'HelpRequestMessage'), shop),
    row('replyToHelpRequest', 'HelpRequestMessage', reply.id, elsewhere.manager.userId),
    row('startVisit', 'Visit', visit.id, staff),
    row('planVisit', 'Visit', planned.id, staff),
    row('completeVisit', 'Visit', written.id, staff, visit.id),
    row('correctTrace', 'Trace', corrected.id, staff),
    row('makePromise', 'Promise', id(about, 'Promise'), staff),
    row('planVisits', 'VisitPlan', id(plans, 'VisitPlan'), staff),
    row('askAnotherTime', 'VisitWish', id(about, 'VisitWish'), shop),
  ]
  const sent = await db.sentKey.findMany({ omit: { at: true } })
  expect(sent).toHaveLength(expected.length)
  expect(sent).toEqual(expect.arrayContaining(expected))
})
