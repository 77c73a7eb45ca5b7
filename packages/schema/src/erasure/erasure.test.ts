import { buffer } from 'node:stream/consumers'
import { yearsKeptAfterClosing } from '@kewo/domain'
import { makeFile, makeOrganisation, makeRatingInvitation, makeSession, now, type Team } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { oneOfEach } from '../../test/oneOfEach.ts'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { recordAct } from '../audit/recordAct.ts'
import { verifyAuditLog } from '../audit/verifyAuditLog.ts'
import { allJobs, type JobContext } from '../job/jobs.ts'
import { chainPromise } from '../hashChain/chainEntries.ts'
import { verifyTraces } from '../trace/verifyTraces.ts'
import { marked, markRows, marksLeft, rowsOfShop, tablesOfShops } from './marks.testbed.ts'

const { db, contextFor, runOk } = useSchema()

/** What stays of a shop, and why that tells nothing of a person. */
const kept: Record<string, string> = {
  'Rating.quarter': 'a quarter of a year: which survey the stars belong to',
  'RatingInvitation.quarter': 'the same',
  'Trace.hash': 'holds the chain together',
  'Trace.previousHash': 'holds the chain together',
}

/** Left as they are, so that the erasure finds the rows, and the log and the promises, whose hashes are real, verify afterwards. */
const unmarked = [
  'File.storageKey',
  'VoiceMemo.storageKey',
  ...['digest', 'hash', 'previousHash'].map((column) => `ChainEntry.${column}`),
  ...['subjectId', 'subjectType', 'actor', 'action', 'requestId', 'hash', 'previousHash'].map(
    (column) => `AuditEntry.${column}`,
  ),
]

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const closedLongAgo = new Date(now)
closedLongAgo.setUTCFullYear(now.getUTCFullYear() - yearsKeptAfterClosing)

let context: JobContext
let here: Team
let admin: Awaited<ReturnType<typeof makeOrganisation>>['admin']
let elsewhere: Team
let picture: string
let memo: string

beforeAll(async () => {
  const organisation = await makeOrganisation(db)
  here = organisation.here
  admin = organisation.admin
  elsewhere = organisation.elsewhere
  context = await contextFor(null, {})
  for (const team of [here, elsewhere]) await fill(team, organisation.east.id)
})

/** At least one row in every table that can hold something of a shop. */
async function fill(team: Team, regionId: string): Promise<void> {
  const { retailer, manager } = team
  const rows = await oneOfEach(db, team, { text: '店里的事', offer: '活动', regionIds: [regionId] })
  const { about } = rows
  const [traceId, requestId] = [about['Trace']!.id, about['HelpRequest']!.id]
  await db.traceSuggestion.create({ data: { traceId, position: 1, what: '把软云放到第二层' } })
  const finding = await db.finding.findFirstOrThrow({ where: { traceId } })
  await db.traceFollowUp.create({ data: { traceId, position: 1, findingId: finding.id, settled: true } })
  const brand = await db.brand.findFirstOrThrow()
  await db.traceBrand.create({ data: { traceId, brandId: brand.id } })
  await db.helpRequestEvent.create({
    data: { ...{ requestId, sequence: 99, kind: 'NOTED', at: now }, reason: '老板娘打来的电话' },
  })
  await makeRatingInvitation(db, { retailerId: retailer.id, staffId: manager.id, role: 'MANAGER' })
  const { id: productId } = await db.product.findFirstOrThrow()
  await db.favourite.create({ data: { retailerId: retailer.id, productId, addedAt: now } })
  await db.pressed.create({
    data: { retailerId: retailer.id, about: 'CAMPAIGN', aboutId: productId, saidAt: now },
  })
  const participation = await db.participation.findFirstOrThrow({ where: { retailerId: retailer.id } })
  const { id: participationId, campaignId } = participation
  await db.drawnShop.create({ data: { campaignId, retailerId: retailer.id, inControl: false } })
  const material = { campaignId, regionId, byId: manager.id, at: now }
  await db.materialEntry.create({ data: { ...material, count: 1 } })
  const handed = { ...material, participationId }
  const { id: undoesId } = await db.materialEntry.create({ data: { ...handed, count: -1 } })
  await db.materialEntry.create({ data: { ...handed, count: 1, undoesId } })
  await db.registerEntry.create({ data: { retailerId: retailer.id, said: { name: '老王食杂' }, line: 2 } })
  const change = { created: false, before: { name: '老王食杂' }, after: { name: '老王便利' } }
  await db.registerImportChange.create({
    data: { ...change, importId: rows.named['RegisterImport']!.id, retailerId: retailer.id },
  })
  const write = { userId: retailer.userId, key: v7(), at: now }
  await db.twoFactor.create({ data: { userId: retailer.userId, secret: 's', backupCodes: 'b' } })
  await db.sentKey.create({ data: { ...write, mutation: 'openHelpRequest', subjectType: 'HelpRequest' } })
  await db.recentWrite.create({ data: { ...write, act: 'write' } })
  await db.recentRead.create({ data: { userId: retailer.userId, rowType: 'Staff', rowIds: [], since: now } })
  const session = await makeSession(db, { userId: retailer.userId, ipAddress: '10.0.0.9' })
  const device = { userId: retailer.userId, sessionId: session.id, endpoint: `https://push.example/${v7()}` }
  await db.pushDevice.create({ data: { ...device, publicKey: 'p', authKey: 'a', language: 'en' } })
  await db.deviceOutbox.create({
    data: {
      ...{ userId: retailer.userId, sessionId: session.id, waiting: 1, refused: 0 },
      ...{ oldestAt: now, toldAt: now },
    },
  })
  await db.outboxFile.create({ data: { userId: retailer.userId, acts: [], keptAt: now } })
  const looking = await makeSession(db, { userId: team.manager.userId })
  await db.perspective.create({
    data: {
      ...{ sessionId: looking.id, staffId: team.manager.id, retailerId: retailer.id },
      ...{ begunAt: now, endsAt: now },
    },
  })
  await db.delivery.create({
    data: {
      ...{ notificationId: about['Notification']!.id, channel: 'EMAIL', dueAt: now },
      targetId: retailer.userId,
    },
  })
  await db.account.create({ data: { userId: retailer.userId, accountId: v7(), providerId: 'credential' } })
  const promiseId = about['Promise']!.id
  await db.promise.update({ where: { id: promiseId }, data: { helpRequestId: requestId } })
  await chainPromise(db, promiseId)
  const stored = await context.pictures.save(onePixel)
  const photo = await makeFile(db, { ...stored, traceId, uploadedById: retailer.userId })
  if (team === here) picture = photo.storageKey
  const storageKey = await context.pictures.voices.save(onePixel)
  await db.voiceMemo.create({
    data: {
      ...{ storageKey, mimeType: 'audio/webm', byteSize: onePixel.length, milliseconds: 1000 },
      ...{ uploadedById: retailer.userId, helpRequestId: requestId },
    },
  })
  if (team === here) memo = storageKey
  await db.trace.update({ where: { id: traceId }, data: { signatureFileId: (await makeFile(db)).id } })
}

const erase = (at = now) =>
  allJobs()
    .find(({ name }) => name === 'erase-closed-shops')!
    .run({ ...context, now: at })
const closeShop = (closedAt: Date | null, { retailer } = here) =>
  db.retailer.update({ where: { id: retailer.id }, data: { closedAt } })

describe('a shop is left as it is', () => {
  test('while it is open', async () => {
    expect(await erase()).toBe(0)
  })

  test('until the last moment of its term', async () => {
    await closeShop(new Date(closedLongAgo.getTime() + 1))
    expect(await erase()).toBe(0)
    expect((await db.retailer.findUniqueOrThrow({ where: { id: here.retailer.id } })).name).toBe('店里的事')
    await closeShop(null)
  })
})

describe('after its term', () => {
  beforeAll(async () => {
    const { retailer, manager } = here
    const act = { action: 'setLicence', subjectType: 'Retailer', subjectId: retailer.id } as const
    const by = await contextFor(manager, {})
    await recordAct(db, by, { ...act, after: { shop: marked } })
    const own = await contextFor(retailer, {})
    await recordAct(db, own, { ...act, subjectId: null, action: 'signIn', after: { userName: '手机' } })
    const owned = await rowsOfShop(db, retailer)
    await markRows(db, owned, unmarked)
    // What only names the shop, without a reference in the database.
    const { licenceNumber } = await db.retailer.findUniqueOrThrow({ where: { id: retailer.id } })
    const { id: importId } = await db.registerImport.findFirstOrThrow()
    await db.registerImportIssue.create({
      data: {
        importId,
        line: 2,
        licenceNumber,
        kind: 'CORRECTED',
        field: 'phone',
        reason: 'x',
        value: marked,
      },
    })
    await db.notification.create({
      data: {
        userId: manager.userId,
        kind: 'HELP_REQUEST_OPENED',
        subjectId: retailer.id,
        params: { shop: marked },
      },
    })
    await closeShop(closedLongAgo)
    expect(await erase()).toBe(1)
  })

  test('every table that can hold something of a shop held something of this one', async () => {
    const filled = await rowsOfShop(db, elsewhere.retailer)
    expect([...filled.keys(), 'AuditEntry'].toSorted()).toEqual(await tablesOfShops(db))
  })

  test('nothing that people wrote is left anywhere, but for what is listed', async () => {
    expect(await marksLeft(db)).toEqual(Object.keys(kept))
  })

  test('it has a plain word for a name, and no number, wherever it still stands', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Retailer { name licenceNumber } } }'
    const asked = async (locale: 'zh-CN' | 'en') =>
      runOk(query, { id: globalId('Retailer', here.retailer) }, admin, { locale })
    expect((await asked('zh-CN')).node).toEqual({ name: '已清除资料的店', licenceNumber: '—' })
    expect((await asked('en')).node).toEqual({ name: 'A shop whose data was erased', licenceNumber: '—' })
  })

  test('its pictures, and what it said aloud, are gone', async () => {
    expect(await db.file.count({ where: { storageKey: picture } })).toBe(0)
    const read = context.pictures.read(picture, 'small').then((stream) => buffer(stream))
    await expect(read).rejects.toThrow()
    await expect(context.pictures.voices.read(memo)).rejects.toThrow()
  })

  test('nobody signs in as it', async () => {
    expect(await db.session.count({ where: { userId: here.retailer.userId } })).toBe(0)
    expect(await db.account.count({ where: { userId: here.retailer.userId } })).toBe(0)
  })

  test('figures stay: its stars in their batches, its visits, who served it', async () => {
    const mine = { where: { retailerId: here.retailer.id } }
    expect(await db.rating.findMany(mine)).toMatchObject([{ stars: 4, staffId: here.manager.id }])
    expect(await db.visit.count(mine)).toBe(1)
  })

  test('another shop is as it was', async () => {
    const other = await db.retailer.findUniqueOrThrow({ where: { id: elsewhere.retailer.id } })
    expect([other.name, other.erasedAt]).toEqual(['店里的事', null])
    const trace = await db.trace.findFirstOrThrow({ where: { retailerId: other.id } })
    expect(trace.commentary).toBe('店里的事')
  })

  test('the audit log holds, says that it was erased, and refuses every other change', async () => {
    expect(await verifyAuditLog(db)).toMatchObject({ intact: true })
    const act = await db.auditEntry.findFirstOrThrow({ where: { action: 'eraseRetailer' } })
    expect(act).toMatchObject({ subjectId: here.retailer.id, actor: 'Kewo' })
    await expect(db.auditEntry.update({ where: { id: act.id }, data: { changes: {} } })).rejects.toThrow(
      'append-only',
    )
    const withSetting = db.$transaction(async (transaction) => {
      await transaction.$executeRaw`SELECT set_config('kewo.erasing', 'on', true)`
      await transaction.auditEntry.update({ where: { id: act.id }, data: { action: 'other' } })
    })
    await expect(withSetting).rejects.toThrow('append-only')
  })

  test('an entry that somebody else has emptied breaks the log', async () => {
    const act = { action: 'updateBrand', subjectType: 'Brand', subjectId: null } as const
    await recordAct(db, { ...context, viewer: null, address: null }, { ...act, after: { name: '云岭' } })
    const last = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    const empty = (changes: object, erasedAt: Date | null) =>
      db.$transaction(async (transaction) => {
        await transaction.$executeRaw`SELECT set_config('kewo.erasing', 'on', true)`
        await transaction.auditEntry.update({ where: { id: last.id }, data: { changes, erasedAt } })
      })
    await empty({}, now)
    expect(await verifyAuditLog(db)).toMatchObject({ intact: false })
    await empty(last.changes as object, null)
    expect(await verifyAuditLog(db)).toMatchObject({ intact: true })
  })

  test('once is enough', async () => {
    expect(await erase()).toBe(0)
  })
})

test('the chain of what was promised in a request holds without a word of it', async () => {
  const { retailer } = here
  const { id, helpRequestId } = await db.promise.findFirstOrThrow({ where: { retailerId: retailer.id } })
  const chain = () => verifyTraces(db, { retailerId: retailer.id, chainId: helpRequestId! }, noPictures)
  expect(await chain()).toMatchObject({ intact: true, checked: 1 })
  await db.promise.update({ where: { id }, data: { text: '没有这回事' } })
  expect(await chain()).toMatchObject({ intact: false, brokenKind: 'PROMISE' })
})

const noPictures = () => Promise.resolve(null)

test('the chain of records holds without their words; words put in their place, or taken from another shop, break it', async () => {
  const chain = (retailerId: string) => verifyTraces(db, { retailerId, chainId: retailerId }, noPictures)
  // The records of this test are no chain of their own hashes: before the erasure it does not hold.
  expect(await chain(elsewhere.retailer.id)).toMatchObject({ intact: false })
  await db.trace.updateMany({
    where: { retailerId: here.retailer.id },
    data: { previousHash: '0'.repeat(64) },
  })
  expect(await chain(here.retailer.id)).toMatchObject({ intact: true, checked: 1 })
  await db.trace.updateMany({ where: { retailerId: here.retailer.id }, data: { summary: '没有这回事' } })
  expect(await chain(here.retailer.id)).toMatchObject({ intact: false, brokenAt: 1 })
  await db.trace.updateMany({
    where: { retailerId: elsewhere.retailer.id },
    data: {
      ...{ commentary: '', heard: '', summary: '', signatureName: '', erasedAt: now },
      previousHash: '0'.repeat(64),
    },
  })
  await db.finding.deleteMany({
    where: { trace: { retailerId: elsewhere.retailer.id }, followUps: { none: {} } },
  })
  expect(await chain(elsewhere.retailer.id)).toMatchObject({ intact: false, brokenAt: 1 })
})
