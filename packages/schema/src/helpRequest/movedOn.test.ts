import { makeHelpRequest } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { v7 } from 'uuid'
import { globalId } from '../../test/useSchema.ts'
import { reply, step, useHelpRequests } from './helpRequest.testbed.ts'

const { db, runOk, refusalOf, organisation } = useHelpRequests()

type Asker = { userId: string }
const editionOf = 'query ($id: ID!) { node(id: $id) { ... on HelpRequest { edition } } }'
const expecting = (name: string, more = '', moreArgs = '') =>
  `mutation ($id: ID!, $expected: Edition${more}) { ${name}(id: $id, expected: $expected${moreArgs}) {
    __typename
    ... on HelpRequest { status }
    ... on HelpRequestMovedOn { message movements edition node { id ... on HelpRequest { messages { nodes { body } } } } }
    ... on Refusal { code }
  } }`
const acts = {
  reply: expecting(
    'replyToHelpRequest',
    ', $words: String!, $key: UUID!, $internal: Boolean',
    ', words: $words, idempotencyKey: $key, internal: $internal',
  ),
  assign: expecting('assignHelpRequest', ', $assigneeId: ID!', ', assigneeId: $assigneeId'),
  handOver: expecting(
    'handOverHelpRequest',
    ', $desk: StaffRole!, $reason: String!',
    ', desk: $desk, reason: $reason',
  ),
  wait: expecting('waitOnRetailer'),
  resolve: expecting('resolveHelpRequest'),
  close: expecting('closeHelpRequest'),
  reopen: expecting('reopenHelpRequest', ', $reason: String!', ', reason: $reason'),
}

async function answered() {
  const { retailer, manager } = organisation.here
  const id = globalId('HelpRequest', await makeHelpRequest(db, { retailerId: retailer.id }))
  await runOk(reply, { id, ...said('先看看') }, manager)
  return id
}

const said = (words: string) => ({ words, key: v7() })

async function seen(id: string, asker: Asker): Promise<string> {
  return (await runOk(editionOf, { id }, asker)).node.edition
}

type Asked = { __typename: string; message: string; movements: string[]; edition: string }

const done = async (act: keyof typeof acts, variables: Record<string, unknown>, asker: Asker) =>
  Object.values(await runOk(acts[act], variables, asker))[0]

const asked = async (act: keyof typeof acts, variables: Record<string, unknown>, asker: Asker) =>
  (await refusalOf(acts[act], variables, asker)) as unknown as Asked

describe('an act onto a request that has moved on', () => {
  it('a reply that crosses a colleague’s is asked first, shows it, and goes on purpose', async () => {
    const { manager } = organisation.here
    const { supervisor } = organisation
    const id = await answered()
    const expected = await seen(id, manager)
    await runOk(reply, { id, ...said('我来回') }, supervisor)
    const mine = { id, ...said('我十一点半到') }
    const first = await asked('reply', { ...mine, expected }, manager)
    const { name } = await db.staff.findUniqueOrThrow({ where: { id: supervisor.id } })
    expect(first).toMatchObject({
      __typename: 'HelpRequestMovedOn',
      movements: ['REPLY'],
      edition: await seen(id, manager),
      node: { id, messages: { nodes: expect.arrayContaining([{ body: '我来回' }]) } },
    })
    expect(first.message).toContain(`${name}回复了`)
    expect(await db.helpRequestMessage.count({ where: { body: '我十一点半到' } })).toBe(0)
    // The same key: what was refused has left it free.
    expect(await done('reply', { ...mine, expected: first.edition }, manager)).toMatchObject({
      __typename: 'HelpRequest',
    })
    // Its answer was lost, and it is sent again after another look: it is the same reply.
    const later = { ...mine, expected: await seen(id, manager) }
    expect(await done('reply', later, manager)).toMatchObject({ __typename: 'HelpRequest' })
    expect(await db.helpRequestMessage.count({ where: { body: '我十一点半到' } })).toBe(1)
  })

  it('notes, own steps and what is not said to be seen are never asked about', async () => {
    const { manager, courier } = organisation.here
    const id = await answered()
    const expected = await seen(id, manager)
    await runOk(reply, { id, ...said('内部一句'), internal: true }, courier)
    await runOk(reply, { id, ...said('我又说一句') }, manager)
    expect(await done('reply', { id, expected, ...said('再一句') }, manager)).toMatchObject({
      __typename: 'HelpRequest',
    })
    await runOk(reply, { id, ...said('主管的话') }, organisation.supervisor)
    // A note crosses nothing; an entry that was queued before editions were named asks nothing.
    expect(await done('reply', { id, expected, ...said('备注'), internal: true }, manager)).toMatchObject({
      __typename: 'HelpRequest',
    })
    expect(await done('reply', { id, ...said('不带版本') }, manager)).toMatchObject({
      __typename: 'HelpRequest',
    })
  })

  it('who takes it, passes it on, waits or resolves is told who has it and how it stands', async () => {
    const { manager, courier, retailer } = organisation.here
    const { supervisor } = organisation
    const id = await answered()
    const expected = await seen(id, supervisor)
    const to = { desk: 'COURIER', reason: '送货的事' }
    await done('handOver', { id, expected: await seen(id, manager), ...to }, manager)
    await runOk(reply, { id, ...said('修好了吗') }, retailer)
    const assigneeId = globalId('Staff', courier)
    expect(await asked('assign', { id, expected, assigneeId }, supervisor)).toMatchObject({
      movements: ['OWNER'],
      message: expect.stringContaining('转由送货员处理'),
    })
    const back = { desk: 'ORDER_CLERK', reason: '订货的事' }
    expect(await asked('handOver', { id, expected, ...back }, supervisor)).toMatchObject({
      movements: ['OWNER'],
    })
    for (const act of ['wait', 'resolve'] as const)
      expect(await asked(act, { id, expected }, supervisor)).toMatchObject({ movements: ['REPLY', 'OWNER'] })
    // Nothing of it was done.
    const where = { retailerId: retailer.id }
    const row = await db.helpRequest.findFirstOrThrow({ where, orderBy: { number: 'desc' } })
    expect([row.status, row.desk, row.assigneeId]).toEqual(['IN_PROGRESS', 'COURIER', null])
    const now = await seen(id, supervisor)
    expect(await done('assign', { id, expected: now, assigneeId }, supervisor)).toMatchObject({
      status: 'IN_PROGRESS',
    })
    // That it is now in their own hands asks nothing of them.
    expect(await done('wait', { id, expected: now }, courier)).toMatchObject({
      status: 'WAITING_ON_RETAILER',
    })
  })

  it('the shop is asked after an answer and an end, not after what is the same to it', async () => {
    const { manager, retailer } = organisation.here
    const id = await answered()
    const expected = await seen(id, retailer)
    await runOk(step('waitOnRetailer'), { id }, manager)
    expect(await done('reply', { id, expected, ...said('好的') }, retailer)).toMatchObject({
      status: 'IN_PROGRESS',
    })
    await runOk(reply, { id, ...said('换好了') }, manager)
    expect(await asked('close', { id, expected }, retailer)).toMatchObject({ movements: ['REPLY'] })
    await runOk(step('resolveHelpRequest'), { id }, manager)
    expect(await asked('reply', { id, expected, ...said('灯还红') }, retailer)).toMatchObject({
      movements: ['REPLY', 'STATUS'],
    })
    expect(await asked('reopen', { id, expected, reason: '又坏了' }, retailer)).toMatchObject({
      movements: ['REPLY'],
    })
    const now = await seen(id, retailer)
    expect(await done('reopen', { id, expected: now, reason: '又坏了' }, retailer)).toMatchObject({
      status: 'IN_PROGRESS',
    })
  })

  it('a shop does not learn from an edition that a note was written', async () => {
    const { manager, courier, retailer } = organisation.here
    const id = await answered()
    const before = await seen(id, retailer)
    await runOk(reply, { id, ...said('内部一句'), internal: true }, courier)
    expect(await seen(id, retailer)).toBe(before)
    expect(await seen(id, manager)).not.toBe(before)
    await runOk(reply, { id, ...said('换好了') }, manager)
    const shown = await seen(id, retailer)
    await runOk(reply, { id, ...said('又一句'), internal: true }, courier)
    expect(await asked('close', { id, expected: before }, retailer)).toMatchObject({ edition: shown })
  })
})
