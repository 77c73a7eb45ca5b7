import { pictureRef } from '@kewo/domain'
import { dayFromNow, daysFromNow, makeRetailerOf, makeVisit, now } from '@kewo/testkit'
import { describe, expect, test } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { allJobs } from '../index.ts'
import { asked, calledOff, madeAt, replied, started } from './laid.testbed.ts'
import { useOutboxFiles } from './outboxFile.testbed.ts'

const bed = useOutboxFiles()
const { db, organisation, chosen, takeIn, look, runOk, signedIn, contextFor } = bed
const standings = (file: { acts: { standing: string }[] }) => file.acts.map(({ standing }) => standing)
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('a file is taken in', () => {
  test('each act in its person’s name, by its own key; the person is told and the audit log knows who did it', async () => {
    const { admin, here } = organisation
    const id = await chosen(here.retailer, [asked(here.retailer), asked(here.retailer, '价签打印机没纸了')])
    expect(await look(id)).toMatchObject({
      takenInBy: null,
      whyNotTakeIn: null,
      acts: [{ kind: 'HELP_REQUEST', standing: 'NEW' }, { standing: 'NEW' }],
    })
    expect(await db.helpRequest.count({ where: { retailerId: here.retailer.id } })).toBe(0)

    const file = await takeIn(id)
    expect(standings(file)).toEqual(['TAKEN_IN', 'TAKEN_IN'])
    expect(file).toMatchObject({
      takenInBy: { name: admin.name },
      whyNotTakeIn: { code: 'OutboxFileTakenIn' },
    })
    const requests = await db.helpRequest.findMany({ where: { retailerId: here.retailer.id } })
    expect(requests.map(({ words }) => words)).toEqual(['早上开门扫码枪就不亮', '价签打印机没纸了'])
    expect(await db.notification.findMany({ where: { userId: here.retailer.userId } })).toMatchObject([
      { kind: 'OUTBOX_TAKEN_IN', params: { name: admin.name, count: 2 } },
    ])
    expect(await db.auditEntry.findMany({ where: { subjectId: here.retailer.id } })).toMatchObject([
      {
        action: 'takeInOutboxFile',
        actor: admin.name,
        changes: { count: { to: 2 } },
        subjectType: 'Retailer',
      },
    ])
    expect(await db.outboxFile.findMany({ select: { content: true } })).toEqual([{ content: null }])
  })

  test('nothing twice: chosen again, pressed twice at once, sent by the phone before and after', async () => {
    const { retailer } = organisation.here
    const [first, second] = [asked(retailer), asked(retailer, '货架灯坏了')]
    await runOk(first.document, first.variables, retailer)
    const id = await chosen(retailer, [first, second])
    expect(standings(await look(id))).toEqual(['WAS_THERE', 'NEW'])
    const again = await chosen(retailer, [first, second])
    const both = await Promise.allSettled([takeIn(id), takeIn(id), takeIn(again)])
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
    await runOk(second.document, second.variables, retailer)
    expect(await db.helpRequest.count({ where: { retailerId: retailer.id } })).toBe(2)
    expect(standings(await look(await chosen(retailer, [first, second])))).toEqual(['WAS_THERE', 'WAS_THERE'])
  })

  test('with its pictures, which are that person’s uploads', async () => {
    const { retailer } = organisation.here
    const laid = asked(retailer)
    const input = { ...(laid.variables['input'] as object), photoIds: [pictureRef('p1')] }
    const pictures = [{ id: 'p1', type: 'image/png', base64: png }]
    const file = await takeIn(await chosen(retailer, [{ ...laid, variables: { input }, pictures }]))
    expect(file.acts).toMatchObject([{ standing: 'TAKEN_IN', pictures: 1 }])
    expect(await db.file.findMany({ where: { uploadedById: retailer.userId } })).toMatchObject([
      { width: 1, height: 1 },
    ])
    // The phone, with its own upload of the same picture: it had arrived.
    expect(await bed.runRefused(laid.document, laid.variables, retailer)).toBe('SentBefore')
  })

  test('what is no picture is refused with its act, and nothing else is', async () => {
    const { retailer } = organisation.here
    const pictures = [{ id: 'p1', type: 'image/png', base64: 'bm8gcGljdHVyZQ==' }]
    const file = await takeIn(
      await chosen(retailer, [asked(retailer, '一', { pictures }), asked(retailer, '二')]),
    )
    expect(standings(file)).toEqual(['REFUSED', 'TAKEN_IN'])
    expect(file.acts[0].reason).toMatch(/图片|照片/)
  })

  test('at the time when it was made', async () => {
    const { manager, retailer } = organisation.here
    const visit = started(manager, retailer, { madeAt: madeAt(90) })
    await takeIn(await chosen(manager, [visit]))
    expect(await db.visit.findMany({ where: { retailerId: retailer.id } })).toMatchObject([
      { id: visit.key, startedAt: new Date(madeAt(90)), startArrivedAt: now },
    ])
  })
})

describe('as the sender would', () => {
  test('what a rule refuses is told in its words and holds nothing up', async () => {
    const { retailer } = organisation.here
    const file = await takeIn(await chosen(retailer, [asked(retailer, '字'.repeat(5_000)), asked(retailer)]))
    expect(standings(file)).toEqual(['REFUSED', 'TAKEN_IN'])
    // It could say that the shop complains; the shop sees it on its phone.
    expect(file.acts[0].reason).toBe('规则不允许，原因在本人的设备上看得到。')
  })

  test('what was refused on the device waits for its person', async () => {
    const { retailer } = organisation.here
    const file = await look(await chosen(retailer, [asked(retailer, '一', { state: 'refused' })]))
    expect(file).toMatchObject({
      acts: [{ standing: 'REFUSED' }],
      whyNotTakeIn: { code: 'OutboxFileTakenIn' },
    })
  })

  test('a visit that the server calls otherwise is ended by its own name', async () => {
    const { manager, retailer } = organisation.here
    const planned = await makeVisit(db, {
      ...{ retailerId: retailer.id, staffId: manager.id, status: 'PLANNED' },
      ...{ plannedOn: dayFromNow(0), startedAt: null, completedAt: null },
    })
    const visit = started(manager, retailer)
    const file = await takeIn(await chosen(manager, [visit, calledOff(manager, visit)]))
    expect(file.acts).toMatchObject([
      { standing: 'TAKEN_IN', retailer: { name: retailer.name } },
      { standing: 'TAKEN_IN' },
    ])
    expect(await db.visit.findMany({ where: { retailerId: retailer.id } })).toMatchObject([
      { id: planned.id, status: 'CANCELLED', reason: '店门关着' },
    ])
  })

  test('a start that meets the visit before it waits for that one’s end, wherever it stands', async () => {
    const { manager, retailer } = organisation.here
    const next = await makeRetailerOf(db, organisation.here.territory)
    const running = started(manager, retailer, { madeAt: madeAt(60) })
    const start = started(manager, next, { madeAt: madeAt(20) })
    const end = calledOff(manager, running, { madeAt: madeAt(40) })
    expect(standings(await takeIn(await chosen(manager, [running, start, end])))).toEqual([
      ...['TAKEN_IN', 'TAKEN_IN', 'TAKEN_IN'],
    ])
  })

  test('over the quota it waits, with all that comes after it about the same shop, and goes on later', async () => {
    const { retailer } = organisation.here
    const id = await chosen(retailer, [asked(retailer, '一'), asked(retailer, '二'), asked(retailer, '三')])
    const few = { retailer: { most: 1, minutes: 5 }, staff: { most: 300, minutes: 1 } }
    const file = await takeIn(id, organisation.admin, { quotas: { any: few, acts: {} } })
    expect(standings(file)).toEqual(['TAKEN_IN', 'WAITS', 'WAITS'])
    expect(file.whyNotTakeIn).toBeNull()
    expect(standings(await takeIn(id))).toEqual(['TAKEN_IN', 'TAKEN_IN', 'TAKEN_IN'])
  })

  test('what was changed after it had arrived is refused, as its person has to see it', async () => {
    const { retailer } = organisation.here
    const laid = asked(retailer)
    await runOk(laid.document, laid.variables, retailer)
    const changed = { ...laid, ...{ changed: true }, variables: asked(retailer, '又坏了一台').variables }
    ;(changed.variables['input'] as { idempotencyKey: string }).idempotencyKey = laid.key
    const file = await takeIn(await chosen(retailer, [changed]))
    expect(file.acts).toMatchObject([{ standing: 'REFUSED' }])
    expect(await db.helpRequest.findMany({ where: { retailerId: retailer.id } })).toMatchObject([
      { words: '早上开门扫码枪就不亮' },
    ])
  })

  test('what the person may not do now is not done: another’s request, a licence that has ended', async () => {
    const { here, elsewhere } = organisation
    const laid = asked(elsewhere.retailer)
    const answer = await runOk(laid.document, laid.variables, elsewhere.retailer)
    const row = (await db.helpRequest.findFirst({ where: { retailerId: elsewhere.retailer.id } }))!
    expect(answer.openHelpRequest).toBeTruthy()
    const file = await takeIn(await chosen(here.manager, [replied(here.manager, row)]))
    expect(file.acts).toMatchObject([{ standing: 'REFUSED', reason: expect.stringContaining('不归本人') }])

    await db.retailer.update({ where: { id: here.retailer.id }, data: { licenceExpiresOn: daysFromNow(-3) } })
    const open = `mutation Join($id: ID!, $key: UUID!) { joinCampaign(id: $id, idempotencyKey: $key) { __typename } }`
    const join = { ...asked(here.retailer), document: open }
    join.variables = { id: globalId('Campaign', { id: join.key }), key: join.key }
    const joined = await takeIn(await chosen(here.retailer, [join]))
    expect(joined.acts).toMatchObject([{ standing: 'REFUSED', reason: expect.stringContaining('许可证') }])
  })

  test('what an earlier app asks is taken, what it says that is not known any more is refused alone', async () => {
    const { retailer } = organisation.here
    const laid = asked(retailer)
    const gone = laid.document.replace('id words', 'id words goneSince')
    const unknown = { ...asked(retailer), document: laid.document.replace('input: $input', 'entry: $input') }
    const missing = { ...asked(retailer), variables: {} }
    const otherKey = { ...asked(retailer), variables: asked(retailer).variables }
    const acts = [{ ...laid, document: gone }, unknown, missing, otherKey]
    expect(standings(await takeIn(await chosen(retailer, acts)))).toEqual([
      ...['TAKEN_IN', 'REFUSED', 'REFUSED', 'REFUSED'],
    ])
  })
})

describe('what lies here of a file', () => {
  test('is never what was written; the bytes go after a day, what is told after thirty', async () => {
    const { retailer } = organisation.here
    const id = await chosen(retailer, [asked(retailer, '不能让人看见')])
    const [row] = await db.outboxFile.findMany()
    expect(JSON.stringify(row!.acts)).not.toContain('不能让人看见')
    expect(Buffer.from(row!.content!).includes('不能让人看见')).toBe(false)
    const sweep = allJobs().find(({ name }) => name === 'sweep-outbox-files')!
    await sweep.run({ ...(await contextFor(null, {})), now: daysFromNow(1.1) })
    expect(await bed.refuseTakeIn(id)).toBe('OutboxFileSwept')
    await sweep.run({ ...(await contextFor(null, {})), now: daysFromNow(30.1) })
    expect(await db.outboxFile.count()).toBe(0)
  })

  test('a sign-in that ended long ago is swept, and only that', async () => {
    const { userId } = organisation.here.manager
    for (const days of [-31, -29, 1]) await signedIn({ userId }, { expiresAt: daysFromNow(days) })
    const sweep = allJobs().find(({ name }) => name === 'sweep-ended-sessions')!
    await sweep.run(await contextFor(null, {}))
    expect(await db.session.count({ where: { userId } })).toBe(2)
  })
})
