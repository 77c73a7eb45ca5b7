import { makeHelpRequest } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { v7 } from 'uuid'
import { globalId } from '../../test/useSchema.ts'
import {
  close,
  input,
  open,
  read,
  reopen,
  reply,
  resolve,
  step,
  useHelpRequests,
} from './helpRequest.testbed.ts'

const { db, runOk, runRefused, refusalOf, organisation } = useHelpRequests()

describe('a shop asks for help', () => {
  it('opens a request at the manager’s desk, with its words and when an answer is due', async () => {
    const { openHelpRequest } = await runOk(open, { input: input() }, organisation.here.retailer)
    expect(openHelpRequest).toMatchObject({
      status: 'NEW',
      desk: 'MANAGER',
      // Monday 10:00 and two working hours.
      firstResponseDueAt: '2026-11-23T04:00:00.000Z',
      messages: { nodes: [{ body: '早上开门扫码枪就不亮' }] },
    })
  })

  it('tells by when it would be answered before it is sent, and how the clocks stand after', async () => {
    const by = '{ helpRequestAnswerBy(category: EQUIPMENT, urgency: URGENT) }'
    expect(await runOk(by, {}, organisation.here.retailer)).toEqual({
      helpRequestAnswerBy: '2026-11-23T04:00:00.000Z',
    })
    const { openHelpRequest } = await runOk(open, { input: input() }, organisation.here.retailer)
    const clocks = `query ($id: ID!) { node(id: $id) { ... on HelpRequest { clocks {
      firstResponse { shareUsed level running } resolution { targetMinutes } } } } }`
    const { node } = await runOk(clocks, { id: openHelpRequest.id }, organisation.here.manager, {
      now: new Date('2026-11-23T03:30:00Z'),
    })
    expect(node.clocks).toEqual({
      firstResponse: { shareUsed: 0.75, level: 'WARN', running: true },
      resolution: { targetMinutes: 480 },
    })
  })

  it('sent twice with one key, opens one', async () => {
    const twice = input({ words: '两次都是这一句' })
    const [first, second] = await Promise.all([
      runOk(open, { input: twice }, organisation.here.retailer),
      runOk(open, { input: twice }, organisation.here.retailer),
    ])
    expect(second.openHelpRequest.id).toBe(first.openHelpRequest.id)
    expect(await db.helpRequest.count({ where: { words: twice.words } })).toBe(1)
  })

  it.each([
    ['no words and no photo', { words: '   ' }],
    ['too many words', { words: '字'.repeat(2001) }],
    ['a photo that nobody uploaded', { photoIds: [v7()] }],
    ['a person complained about in a request that is no complaint', {}],
  ])('is refused with %s, and changes nothing', async (_what, over) => {
    const { here } = organisation
    const complaint =
      Object.keys(over).length === 0 ? { complaintAboutId: globalId('Staff', here.manager) } : {}
    const before = await db.helpRequest.count()
    expect(await runRefused(open, { input: input({ ...over, ...complaint }) }, here.retailer)).toBe(
      'InvalidInput',
    )
    expect(await db.helpRequest.count()).toBe(before)
  })

  it('is not for staff, nor for strangers', async () => {
    expect(await runRefused(open, { input: input() }, organisation.here.manager)).toBe('FORBIDDEN')
    expect(await runRefused(open, { input: input() }, null)).toBe('UNAUTHENTICATED')
  })

  it('words the refusal in the reader’s language', async () => {
    const empty = { input: input({ words: '' }) }
    const message = async (locale: 'zh-CN' | 'en') =>
      (await refusalOf(open, empty, organisation.here.retailer, { locale })).message
    expect(await message('zh-CN')).toBe('请写一句话、拍一张照片，或说一段语音。')
    expect(await message('en')).toBe('Please write a few words, add a photo or record a voice memo.')
  })
})

describe('the life of a request', () => {
  async function opened(): Promise<{ id: string }> {
    const { openHelpRequest } = await runOk(open, { input: input() }, organisation.here.retailer)
    return { id: openHelpRequest.id }
  }
  const said = (words: string, internal = false) => ({ words, key: v7(), internal })

  it('goes from new to closed, each step by whom it belongs to', async () => {
    const { manager, retailer } = organisation.here
    const { id } = await opened()
    expect(await runRefused(resolve, { id }, manager)).toBe('HelpRequestNotAnsweredYet')
    expect(await runOk(reply, { id, ...said('我十一点半到') }, manager)).toMatchObject({
      replyToHelpRequest: { status: 'IN_PROGRESS' },
    })
    expect(await runOk(resolve, { id }, manager)).toMatchObject({
      resolveHelpRequest: { status: 'RESOLVED' },
    })
    expect(await runRefused(close, { id }, manager)).toBe('FORBIDDEN')
    expect(await runOk(close, { id }, retailer)).toMatchObject({ closeHelpRequest: { status: 'CLOSED' } })
    expect(await runRefused(reply, { id, ...said('还有一句') }, manager)).toBe('HelpRequestIsClosed')
    expect(await runOk(reopen, { id, reason: '又不亮了' }, retailer)).toMatchObject({
      reopenHelpRequest: { status: 'IN_PROGRESS' },
    })
    const { node } = await runOk(read, { id }, retailer)
    expect(node.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'OPENED',
      'REPLIED',
      'RESOLVED',
      'CLOSED',
      'REOPENED',
    ])
  })

  it('cannot be reopened after fourteen days', async () => {
    const { manager, retailer } = organisation.here
    const { id } = await opened()
    await runOk(reply, { id, ...said('好的') }, manager)
    await runOk(resolve, { id }, manager)
    const later = { now: new Date('2026-12-08T02:00:01Z') }
    expect(await runRefused(reopen, { id, reason: '又坏了' }, retailer, later)).toBe('ReopenTooLate')
  })

  it('says a reply once when the phone sends it twice', async () => {
    const { id } = await opened()
    const once = said('收到')
    await runOk(reply, { id, ...once }, organisation.here.manager)
    await runOk(reply, { id, ...once }, organisation.here.manager)
    const { node } = await runOk(read, { id }, organisation.here.retailer)
    expect(node.messages.nodes).toHaveLength(2)
  })

  it('keeps notes among the staff', async () => {
    const { id } = await opened()
    await runOk(reply, { id, ...said('店主上周也来过电话', true) }, organisation.here.courier)
    const asManager = await runOk(read, { id }, organisation.here.manager)
    const asShop = await runOk(read, { id }, organisation.here.retailer)
    expect(asManager.node.messages.nodes).toHaveLength(2)
    expect(asShop.node.messages.nodes).toHaveLength(1)
    expect(asShop.node.events.map(({ kind }: { kind: string }) => kind)).toEqual(['OPENED'])
  })

  it('tells beforehand what the mutation would refuse', async () => {
    const { id } = await opened()
    const { node } = await runOk(read, { id }, organisation.here.courier)
    expect(node.whyNotReply).toEqual({ code: 'NotYourDesk' })
    expect(await runRefused(reply, { id, ...said('我来吧') }, organisation.here.courier)).toBe('NotYourDesk')
  })

  it('tells beforehand who may take it, as the mutation has it', async () => {
    const { id } = await opened()
    const { here, supervisor } = organisation
    const asked = 'query ($id: ID!) { node(id: $id) { ... on HelpRequest { whyNotTake { code } } } }'
    const take = `mutation ($id: ID!, $assigneeId: ID!, $key: UUID!) {
      assignHelpRequest(id: $id, assigneeId: $assigneeId, idempotencyKey: $key) { ... on Refusal { code } }
    }`
    for (const [staff, code] of [
      [here.courier, 'NotYourDesk'],
      [supervisor, 'NotAtThatDesk'],
    ] as const) {
      expect((await runOk(asked, { id }, staff)).node.whyNotTake).toEqual({ code })
      expect(await runRefused(take, { id, assigneeId: globalId('Staff', staff), key: v7() }, staff)).toBe(
        code,
      )
    }
    expect((await runOk(asked, { id }, here.manager)).node.whyNotTake).toBeNull()
    await runOk(take, { id, assigneeId: globalId('Staff', here.manager), key: v7() }, here.manager)
  })
})

describe('whom a request reaches', () => {
  const list =
    'query ($filter: HelpRequestFilter) { helpRequests(filter: $filter) { totalCount nodes { id } } }'

  it('reaches its own shop, its people, their supervisor and the admin, and nobody else', async () => {
    const { here, elsewhere, supervisor, otherSupervisor, admin } = organisation
    const id = globalId('HelpRequest', await makeHelpRequest(db, { retailerId: here.retailer.id }))
    for (const asker of [
      here.retailer,
      here.manager,
      here.orderClerk,
      here.courier,
      here.inspector,
      supervisor,
      admin,
    ]) {
      expect((await runOk(read, { id }, asker)).node).not.toBeNull()
      const { helpRequests } = await runOk(list, { filter: { view: 'ALL' } }, asker)
      expect(helpRequests.nodes).toContainEqual({ id })
    }
    for (const asker of [elsewhere.retailer, elsewhere.manager, otherSupervisor]) {
      expect(await runRefused(read, { id }, asker)).toBe('NOT_FOUND')
      expect(await runRefused(resolve, { id }, elsewhere.manager)).toBe('NOT_FOUND')
      const { helpRequests } = await runOk(list, { filter: { view: 'ALL' } }, asker)
      expect(helpRequests).toEqual({ totalCount: 0, nodes: [] })
    }
    expect(await runRefused(read, { id }, null)).toBe('UNAUTHENTICATED')
    expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
  })

  it('a confidential one never reaches an inspector, by no path, until the shop agrees', async () => {
    const { retailer, inspector } = organisation.here
    const row = await makeHelpRequest(db, { retailerId: retailer.id, confidential: true, words: '悄悄话' })
    const id = globalId('HelpRequest', row)
    const search = { filter: { view: 'ALL', search: '悄悄话' } }
    expect(await runRefused(read, { id }, inspector)).toBe('NOT_FOUND')
    expect((await runOk(list, search, inspector)).helpRequests.totalCount).toBe(0)
    await runOk(step('liftConfidentiality'), { id }, retailer)
    expect((await runOk(list, search, inspector)).helpRequests.totalCount).toBe(1)
    // The shop has it told, whoever of it pressed; nobody else is told.
    const told = await db.notification.findMany({ where: { subjectId: row.id } })
    expect(told.map(({ kind, userId }) => [kind, userId])).toEqual([['HELP_REQUEST_LIFTED', retailer.userId]])
  })
})
