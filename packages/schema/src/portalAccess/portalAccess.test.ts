import { makeOrganisation, makeSession } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const open = `mutation ($ids: [ID!]!) { openPortalAccess(retailerIds: $ids) { retailer { name hasSignIn } userName password whyNot { code } } }`
const reset = `mutation ($id: ID!) { resetRetailerPassword(id: $id) { userName password } }`

async function shop(licenceNumber: string, over: { closedAt?: Date } = {}) {
  const regionId = organisation.department.id
  return db.retailer.create({ data: { licenceNumber, name: `店 ${licenceNumber}`, regionId, ...over } })
}

it('gives each shop its licence number and a password of its own, and says which were passed over', async () => {
  const { admin, here } = organisation
  const shops = [
    await shop('012345'),
    await shop('A-77'),
    await shop('has/stroke'),
    await shop('9 9 9'),
    await shop('closed1', { closedAt: new Date() }),
    here.retailer,
  ]
  const ids = shops.map((one) => globalId('Retailer', one))
  const { openPortalAccess } = await runOk(open, { ids }, admin)
  const told = Object.fromEntries(
    openPortalAccess.map((one: { userName: string; whyNot: { code: string } | null }) => [
      one.userName,
      one.whyNot?.code ?? 'open',
    ]),
  )
  expect(told).toEqual({
    '012345': 'open',
    'A-77': 'open',
    'has/stroke': 'LicenceNumberIsNoUserName',
    '9 9 9': 'open',
    closed1: 'RetailerIsClosed',
    [here.retailer.licenceNumber]: 'PortalIsOpen',
  })
  const { userId } = await db.retailer.findUniqueOrThrow({ where: { licenceNumber: '012345' } })
  const { viewer } = await runOk('{ viewer { name need } }', {}, { userId: userId! })
  expect(viewer).toEqual({ name: '店 012345', need: 'NEW_PASSWORD' })
  const passwords = openPortalAccess.flatMap(({ password }: { password: string | null }) => password ?? [])
  expect(new Set(passwords).size).toBe(3)
  expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain(passwords[0])
})

it('two admins who press at once open a shop once', async () => {
  const ids = [globalId('Retailer', await shop('555'))]
  const both = await Promise.all([1, 2].map(() => runOk(open, { ids }, organisation.admin)))
  const given = both.filter(({ openPortalAccess }) => openPortalAccess[0].password !== null)
  expect(given).toHaveLength(1)
})

it('takes twenty at most', async () => {
  const ids = Array(21).fill(globalId('Retailer', organisation.here.retailer))
  expect(await runRefused(open, { ids }, organisation.admin)).toBe('BAD_USER_INPUT')
})

it('a reset password signs the shop out everywhere, and the shop is told by whom', async () => {
  const { admin, here } = organisation
  await makeSession(db, { userId: here.retailer.userId })
  const { resetRetailerPassword } = await runOk(reset, { id: globalId('Retailer', here.retailer) }, admin)
  expect(resetRetailerPassword.userName).toBe(here.retailer.licenceNumber)
  const { userId } = here.retailer
  expect(await db.session.count({ where: { userId } })).toBe(0)
  expect(await db.notification.findMany({ where: { userId } })).toMatchObject([
    { kind: 'PASSWORD_RESET', params: { name: admin.name } },
  ])
  expect(await runRefused(reset, { id: globalId('Retailer', await shop('777')) }, admin)).toBe('NOT_FOUND')
})

it('is for admins only', async () => {
  await db.user.updateMany({ data: { mustChangePassword: false } })
  const { here, supervisor } = organisation
  const id = globalId('Retailer', here.retailer)
  for (const [document, variables] of [
    [open, { ids: [id] }],
    [reset, { id }],
  ] as const) {
    for (const asker of [
      supervisor,
      here.manager,
      here.orderClerk,
      here.courier,
      here.inspector,
      here.retailer,
    ])
      expect(await runRefused(document, variables, asker)).toBe('FORBIDDEN')
    expect(await runRefused(document, variables, null)).toBe('UNAUTHENTICATED')
  }
})
