import { makeHelpRequest, makeOrganisation, makeTeam } from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { v7 } from 'uuid'
import { allJobs } from '../job/jobs.ts'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, contextFor, runOk, runRefused, refusalOf, listen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  await db.workingCalendar.create({
    data: {
      hours: Object.fromEntries(
        [1, 2, 3, 4, 5].map((day) => [
          day,
          [
            [540, 720],
            [810, 1020],
          ],
        ]),
      ),
    },
  })
  await db.serviceLevelPolicy.create({
    data: {
      category: 'EQUIPMENT',
      urgency: 'URGENT',
      firstResponseMinutes: 120,
      resolutionMinutes: 480,
      validFrom: new Date('2026-01-01T00:00:00Z'),
    },
  })
})

const open = `mutation ($input: OpenHelpRequestInput!) {
  openHelpRequest(input: $input) {
    ... on HelpRequest { id status desk firstResponseDueAt messages { nodes { body } } }
    ... on Refusal { code message }
  }
}`

const read = `query ($id: ID!) { node(id: $id) { ... on HelpRequest {
  status desk whyNotReply { code } whyNotResolve { code } whyNotClose { code }
  messages { nodes { body internal staff { name } } }
  events { kind }
} } }`

const input = (over: object = {}) => ({
  category: 'EQUIPMENT',
  urgency: 'URGENT',
  words: '早上开门扫码枪就不亮',
  idempotencyKey: v7(),
  ...over,
})

const step = (name: string, more = '', moreArgs = '') =>
  `mutation ($id: ID!${more}) { ${name}(id: $id${moreArgs}) { ... on HelpRequest { status desk } ... on Refusal { code } } }`
const reply = step(
  'replyToHelpRequest',
  ', $words: String!, $key: UUID!, $internal: Boolean',
  ', words: $words, idempotencyKey: $key, internal: $internal',
)
const resolve = step('resolveHelpRequest')
const close = step('closeHelpRequest')
const reopen = step('reopenHelpRequest', ', $reason: String!', ', reason: $reason')

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
    const twice = input()
    const [first, second] = await Promise.all([
      runOk(open, { input: twice }, organisation.here.retailer),
      runOk(open, { input: twice }, organisation.here.retailer),
    ])
    expect(second.openHelpRequest.id).toBe(first.openHelpRequest.id)
    expect(await db.helpRequest.count({ where: { idempotencyKey: twice.idempotencyKey } })).toBe(1)
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
    expect(await message('zh-CN')).toBe('请写一句话，或拍一张照片。')
    expect(await message('en')).toBe('Please write a few words or add a picture.')
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
  })

  it('a complaint never reaches the person it is about', async () => {
    const { retailer, manager, courier } = organisation.here
    const complaint = {
      category: 'COMPLAINT',
      complaintAboutId: globalId('Staff', manager),
      words: '态度不好',
    }
    const { openHelpRequest } = await runOk(open, { input: input(complaint) }, retailer)
    expect(openHelpRequest.desk).toBe('SUPERVISOR')
    expect(await runRefused(read, { id: openHelpRequest.id }, manager)).toBe('NOT_FOUND')
    expect((await runOk(read, { id: openHelpRequest.id }, courier)).node).not.toBeNull()
  })
})

describe('live changes', () => {
  const document = 'subscription { helpRequestChanged { words } }'
  /** The first event with these words; what other tests still tell is passed over. */
  async function hear(events: AsyncGenerator<{ data?: unknown }>, words: string) {
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
    expect(await told(retailer.userId)).toEqual(['HELP_REQUEST_REPLIED', 'HELP_REQUEST_RESOLVED'])
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
