import { makeOrganisation, makeSession, now } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { letIn } from '../viewer/heldViewer.ts'
import { loadViewer } from '../viewer/loadViewer.ts'

const { db, runOk } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

// That no operation at all lets them in is for test/rootAccess.test.ts.
it('who was given a password by staff is told what to do first, and no more than who one is', async () => {
  const { admin, here } = organisation
  const reset = 'mutation ($id: ID!) { resetRetailerPassword(id: $id) { userName } }'
  await runOk(reset, { id: globalId('Retailer', here.retailer) }, admin)
  const { viewer } = await runOk('{ viewer { id need retailer { id } } }', {}, here.retailer)
  expect(viewer).toEqual({ id: here.retailer.userId, need: 'NEW_PASSWORD', retailer: null })
})

it('an admin’s session that nobody used for twelve hours is over, another’s is not', async () => {
  const { admin, here } = organisation
  const viewerAt = async ({ userId }: { userId: string }, seenAt: Date) => {
    const { token } = await makeSession(db, { userId, seenAt })
    return loadViewer(db, token, now, 'Asia/Shanghai')
  }
  expect(await viewerAt(admin, hours(-13))).toBeNull()
  expect((await viewerAt(admin, hours(-11)))?.userId).toBe(admin.userId)
  expect((await viewerAt(here.manager, hours(-100)))?.userId).toBe(here.manager.userId)
})

it('where it is asked for, an admin without a second factor gets no further', async () => {
  const { admin } = organisation
  const { token } = await makeSession(db, { userId: admin.userId, seenAt: now })
  const signedIn = await loadViewer(db, token, now, 'Asia/Shanghai')
  const strict = { adminsNeedSecondFactor: true }
  expect(letIn(signedIn, strict)).toMatchObject({ viewer: null, held: { need: 'SECOND_FACTOR' } })
  expect(letIn(signedIn, { adminsNeedSecondFactor: false })).toMatchObject({ held: null })
  expect(letIn(signedIn && { ...signedIn, hasSecondFactor: true }, strict).held).toBeNull()
})
