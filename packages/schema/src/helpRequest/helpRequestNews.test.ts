import { makeTeam } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { v7 } from 'uuid'
import { allJobs } from '../job/jobs.ts'
import { globalId } from '../../test/useSchema.ts'
import { input, open, read, reopen, reply, resolve, useHelpRequests } from './helpRequest.testbed.ts'

const { db, contextFor, runOk, listen, organisation } = useHelpRequests()

describe('live changes', () => {
  const document = 'subscription { helpRequestChanged { words } }'
  /** The first event with these words; what other tests still tell is passed over. */
  async function hear(events: AsyncIterable<{ data?: unknown }>, words: string) {
    for await (const { data } of events) if (JSON.stringify(data).includes(words)) return
  }

  it('tell those in scope, and only those', async () => {
    const { here, elsewhere } = organisation
    const heardHere: unknown[] = []
    const events = await listen(document, {}, here.manager)
    const others = await listen(document, {}, elsewhere.manager)
    const mine = (async () => {
      for await (const { data } of events) {
        heardHere.push(data)
        if (JSON.stringify(data).includes('门打不开')) return
      }
    })()
    const theirs = hear(others, '灯不亮')
    await runOk(open, { input: input({ words: '灯不亮' }) }, elsewhere.retailer)
    await runOk(open, { input: input({ words: '门打不开' }) }, here.retailer)
    await Promise.all([mine, theirs])
    expect(JSON.stringify(heardHere)).not.toContain('灯不亮')
  })

  it('do not even stir for a complaint about the one who looks', async () => {
    const { manager, retailer } = organisation.here
    const heard: unknown[] = []
    const events = await listen(document, {}, manager)
    const listening = (async () => {
      for await (const { data } of events) {
        heard.push(data)
        if (JSON.stringify(data).includes('说完了')) return
      }
    })()
    const complaint = {
      category: 'COMPLAINT',
      complaintAboutId: globalId('Staff', manager),
      words: '说好的没来',
    }
    await runOk(open, { input: input(complaint) }, retailer)
    await runOk(open, { input: input({ words: '说完了' }) }, retailer)
    await listening
    expect(heard.every((data) => (data as { helpRequestChanged: unknown }).helpRequestChanged !== null)).toBe(
      true,
    )
    expect(JSON.stringify(heard)).not.toContain('说好的没来')
  })
})

describe('the clock', () => {
  const job = (name: string) => allJobs().find((one) => one.name === name)!
  const at = async (now: Date) => ({ ...(await contextFor(null, { now })), now })

  it('closes what has been resolved for seven days', async () => {
    const { manager, retailer } = organisation.here
    const { openHelpRequest } = await runOk(open, { input: input() }, retailer)
    const { id } = openHelpRequest
    await runOk(reply, { id, words: '换好了', key: v7(), internal: false }, manager)
    await runOk(resolve, { id }, manager)
    const { run } = job('close-resolved-help-requests')
    expect(await run(await at(new Date('2026-11-30T01:59:59Z')))).toBe(0)
    expect(await run(await at(new Date('2026-11-30T02:00:00Z')))).toBeGreaterThan(0)
    expect((await runOk(read, { id }, retailer)).node.status).toBe('CLOSED')
  })

  it('warns the desk once of each clock, at three quarters of its time, and the shop of nothing', async () => {
    const { manager, retailer } = organisation.here
    const { openHelpRequest } = await runOk(open, { input: input() }, retailer)
    const { id } = openHelpRequest
    const { run } = job('warn-of-help-requests')
    expect(await run(await at(new Date('2026-11-23T03:29:59Z')))).toBe(0)
    const due = await at(new Date('2026-11-23T03:30:00Z'))
    // Requests of the tests before are warned of as well.
    expect(await run(due)).toBeGreaterThan(0)
    expect(await run(due)).toBe(0)
    const kinds = async (asker: typeof manager | typeof retailer) =>
      (await runOk(read, { id }, asker)).node.events.map(({ kind }: { kind: string }) => kind)
    expect(await kinds(manager)).toEqual(['OPENED', 'WARNED'])
    expect(await kinds(retailer)).toEqual(['OPENED'])
    const subjectId = Buffer.from(id, 'base64').toString().split(':')[1]!
    const told = { kind: 'HELP_REQUEST_WARNED', subjectId }
    expect(await db.notification.count({ where: { ...told, userId: manager.userId } })).toBe(1)
    expect(await db.notification.count({ where: told })).toBe(1)

    // The second clock has a warning of its own.
    await runOk(reply, { id, words: '下午来看', key: v7(), internal: false }, manager, {
      now: new Date('2026-11-23T03:40:00Z'),
    })
    const { warnsAt } = await db.helpRequest.findUniqueOrThrow({ where: { id: subjectId } })
    expect(warnsAt).not.toBeNull()
    expect(await run(await at(warnsAt!))).toBeGreaterThan(0)
    expect((await db.helpRequest.findUniqueOrThrow({ where: { id: subjectId } })).warnsAt).toBeNull()
  })

  it('passes an overdue request up once, and tells the supervisor of that region only', async () => {
    const { here, supervisor, otherSupervisor } = organisation
    const { openHelpRequest } = await runOk(open, { input: input() }, here.retailer)
    const { run } = job('escalate-overdue-help-requests')
    const overdue = await at(new Date('2026-11-23T04:00:01Z'))
    expect(await run(overdue)).toBeGreaterThan(0)
    expect(await run(overdue)).toBe(0)
    const { node } = await runOk(read, { id: openHelpRequest.id }, here.manager)
    expect(node.events.at(-1)).toEqual({ kind: 'ESCALATED' })
    const told = {
      kind: 'HELP_REQUEST_ESCALATED',
      subjectId: Buffer.from(openHelpRequest.id, 'base64').toString().split(':')[1],
    }
    expect(await db.notification.count({ where: { ...told, userId: supervisor.userId } })).toBe(1)
    expect(await db.notification.count({ where: { ...told, userId: otherSupervisor.userId } })).toBe(0)
  })
})

describe('those whose turn it is are told', () => {
  const told = async (userId: string) =>
    (await db.notification.findMany({ where: { userId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind)

  it('the desk of what the shop does, the shop of what the staff do, nobody of a note', async () => {
    const { here } = await makeAnother()
    const { manager, courier, retailer } = here
    const { openHelpRequest } = await runOk(open, { input: input() }, retailer)
    const { id } = openHelpRequest
    await runOk(reply, { id, words: '备注', key: v7(), internal: true }, manager)
    await runOk(reply, { id, words: '马上来', key: v7(), internal: false }, manager)
    await runOk(resolve, { id }, manager)
    await runOk(reopen, { id, reason: '又坏了' }, retailer)
    expect(await told(manager.userId)).toEqual(['HELP_REQUEST_OPENED', 'HELP_REQUEST_REOPENED'])
    expect(await told(retailer.userId)).toEqual([
      'HELP_REQUEST_REPLIED',
      'RATING_INVITED',
      'HELP_REQUEST_RESOLVED',
    ])
    expect(await told(courier.userId)).toEqual([])
  })

  it('never the one whom a complaint is about', async () => {
    const { supervisor, here } = organisation
    const before = await told(here.manager.userId)
    const complaint = {
      category: 'COMPLAINT',
      complaintAboutId: globalId('Staff', here.manager),
      words: '没有来',
    }
    await runOk(open, { input: input(complaint) }, here.retailer)
    expect(await told(here.manager.userId)).toEqual(before)
    expect(await told(supervisor.userId)).toContain('HELP_REQUEST_OPENED')
  })

  async function makeAnother() {
    const department = organisation.otherDepartment
    return { here: await makeTeam(db, department) }
  }
})
