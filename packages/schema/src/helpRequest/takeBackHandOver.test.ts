import { makeHelpRequest } from '@kewo/testkit'
import { expect, it } from 'vitest'
import { v7 } from 'uuid'
import { globalId } from '../../test/useSchema.ts'
import { reply, step, useHelpRequests } from './helpRequest.testbed.ts'

const { db, runOk, runRefused, organisation } = useHelpRequests()

const handOver = step(
  'handOverHelpRequest',
  ', $desk: StaffRole!, $reason: String!',
  ', desk: $desk, reason: $reason',
)
const takeBack = step('takeBackHandOver')
const offer = 'query ($id: ID!) { node(id: $id) { ... on HelpRequest { whyNotTakeBackHandOver { code } } } }'
const to = { desk: 'COURIER', reason: '送货的事' }

async function handedOver() {
  const { retailer, manager } = organisation.here
  const row = await makeHelpRequest(db, { retailerId: retailer.id })
  const id = globalId('HelpRequest', row)
  await runOk(
    step('assignHelpRequest', ', $to: ID!', ', assigneeId: $to'),
    { id, to: globalId('Staff', manager) },
    manager,
  )
  await runOk(handOver, { id, ...to }, manager)
  return { row, id }
}

it('a hand-over by mistake is taken back: it lies where it lay, and whom it concerns is told', async () => {
  const { manager, courier, retailer } = organisation.here
  const { row, id } = await handedOver()
  const offered = async (asker: { userId: string }) =>
    (await runOk(offer, { id }, asker)).node.whyNotTakeBackHandOver === null
  expect([await offered(manager), await offered(courier), await offered(retailer)]).toEqual([
    ...[true, false, false],
  ])
  expect(await runOk(takeBack, { id }, manager)).toMatchObject({ takeBackHandOver: { desk: 'MANAGER' } })
  const stands = await db.helpRequest.findUniqueOrThrow({ where: { id: row.id } })
  expect([stands.desk, stands.assigneeId]).toEqual(['MANAGER', manager.id])
  const told = await db.notification.findMany({
    where: { subjectId: row.id, userId: { in: [courier.userId, retailer.userId] } },
    orderBy: { id: 'asc' },
  })
  const kindsOf = (userId: string) => told.flatMap((one) => (one.userId === userId ? one.kind : []))
  expect(kindsOf(courier.userId)).toEqual(['HELP_REQUEST_HANDED_OVER', 'HELP_REQUEST_HANDED_ON'])
  expect(kindsOf(retailer.userId)).toEqual(['HELP_REQUEST_HANDED_OVER', 'HELP_REQUEST_HANDED_OVER'])
  // Nobody is asked to take back what was just taken back.
  expect(await offered(manager)).toBe(false)
  // It is a step of its own: what has happened stays in the log.
  const events = await db.helpRequestEvent.count({ where: { requestId: row.id, kind: 'HANDED_OVER' } })
  expect(events).toBe(2)
  await runOk(handOver, { id, desk: 'COURIER', reason: '这次没错', key: v7() }, manager)
  expect(await offered(manager)).toBe(true)
})

it('stands once somebody has gone on with it, and for everybody else', async () => {
  const { manager, courier } = organisation.here
  const { row, id } = await handedOver()
  expect(await runRefused(takeBack, { id }, organisation.supervisor)).toBe('HandOverStands')
  expect(await runRefused(takeBack, { id }, organisation.elsewhere.manager)).toBe('NOT_FOUND')
  await runOk(reply, { id, words: '我明天送', key: v7() }, courier)
  expect(await runRefused(takeBack, { id }, manager)).toBe('HandOverStands')
  const { desk } = await db.helpRequest.findUniqueOrThrow({ where: { id: row.id } })
  expect(desk).toBe('COURIER')
})
