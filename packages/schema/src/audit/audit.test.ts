import { makeOrganisation } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { recordAct } from './recordAct.ts'

const { db, contextFor, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const context = await contextFor(organisation.admin, {})
  for (const grade of [5, 6, 7])
    await db.$transaction((transaction) =>
      recordAct(transaction, context, {
        action: 'gradeRetailer',
        subjectType: 'Retailer',
        subjectId: organisation.here.retailer.id,
        before: { grade: grade - 1, phone: '13800000000' },
        after: { grade, phone: '13900000000' },
      }),
    )
})

const list =
  'query ($filter: AuditFilter) { auditEntries(filter: $filter) { totalCount nodes { actor action changes } } }'

it('says who changed what, with sensitive values masked', async () => {
  const { auditEntries } = await runOk(list, { filter: { search: 'grade' } }, organisation.admin)
  expect(auditEntries.totalCount).toBe(3)
  expect(auditEntries.nodes[0]).toMatchObject({ actor: organisation.admin.name, action: 'gradeRetailer' })
  expect(JSON.parse(auditEntries.nodes[0].changes)).toEqual({
    grade: { from: 6, to: 7 },
    phone: { from: '***', to: '***' },
  })
})

it('is for admins only', async () => {
  const { here, supervisor } = organisation
  for (const asker of [supervisor, here.manager, here.inspector, here.retailer]) {
    expect(await runRefused(list, {}, asker)).toBe('FORBIDDEN')
    expect(await runRefused('{ auditVerification { intact } }', {}, asker)).toBe('FORBIDDEN')
    const id = globalId('AuditEntry', await db.auditEntry.findFirstOrThrow())
    expect(await runRefused('query ($id: ID!) { node(id: $id) { id } }', { id }, asker)).toBe('NOT_FOUND')
  }
  expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
})

it('refuses to be changed, and shows when it was changed all the same', async () => {
  const verify = '{ auditVerification { intact checked } }'
  expect((await runOk(verify, {}, organisation.admin)).auditVerification).toEqual({
    intact: true,
    checked: 3,
  })
  await expect(db.auditEntry.updateMany({ data: { actor: '别人' } })).rejects.toThrow('append-only')
  await expect(db.auditEntry.deleteMany()).rejects.toThrow('append-only')
  await db.$executeRaw`ALTER TABLE "AuditEntry" DISABLE TRIGGER append_only`
  await db.$executeRaw`UPDATE "AuditEntry" SET actor = '别人' WHERE sequence = 2`
  expect((await runOk(verify, {}, organisation.admin)).auditVerification).toEqual({
    intact: false,
    checked: 1,
  })
})

it('sees an entry that was slipped in before the first one, and one that no calendar has', async () => {
  const verify = '{ auditVerification { intact checked brokenAt } }'
  const last = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
  const slipped = await db.auditEntry.create({
    data: { ...last, changes: {}, id: undefined, sequence: -2_147_483_648, hash: 'f'.repeat(64) },
  })
  expect((await runOk(verify, {}, organisation.admin)).auditVerification).toEqual({
    intact: false,
    checked: 0,
    brokenAt: last.at.toISOString(),
  })
  await db.$executeRaw`UPDATE "AuditEntry" SET at = 'infinity', "previousHash" = repeat('0', 64) WHERE id = ${slipped.id}::uuid`
  expect((await runOk(verify, {}, organisation.admin)).auditVerification).toEqual({
    intact: false,
    checked: 0,
    brokenAt: null,
  })
})
