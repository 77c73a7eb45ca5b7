import { type StaffRole, staffRoles } from '@kewo/domain'
import {
  joinTerritory,
  makeHelpRequest,
  makeRegion,
  makeRetailerOf,
  makeStaff,
  makeTerritory,
} from '@kewo/testkit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { seesHelpRequest, visibleHelpRequests } from './access.ts'
import { helpRequestScope } from './helpRequestScope.ts'
import { requestPeople } from './requestPeople.ts'

const { db, contextFor } = useSchema()

const serving = ['MANAGER', 'ORDER_CLERK', 'COURIER', 'INSPECTOR'] as const
const places = ['company', 'branch', 'department', 'otherDepartment'] as const

const person = fc.record({
  roles: fc.uniqueArray(fc.constantFrom(...staffRoles), { minLength: 1, maxLength: 2 }),
  place: fc.constantFrom(...places),
})
const company = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 7 }),
  /** Who serves the shop in each of the four roles, by place in the list. */
  members: fc.array(fc.nat(6), { maxLength: 4 }),
  left: fc.array(fc.nat(6), { maxLength: 1 }),
  assignee: fc.option(fc.nat(6)),
  confidential: fc.boolean(),
  /** Only after the complaints were filed. */
  moves: fc.boolean(),
})

/** A company of its own with a shop and a complaint about each of its people, and one about nobody. */
async function make({ people, members, left, assignee, confidential }: Company) {
  // Those of the runs before work here no longer; what counts is who works here now.
  await db.staff.updateMany({ where: { leftAt: null }, data: { leftAt: new Date('2026-01-01') } })
  const root = await makeRegion(db, { kind: 'COMPANY' })
  const branch = await makeRegion(db, { kind: 'BRANCH', parentId: root.id })
  const department = await makeRegion(db, { parentId: branch.id })
  const otherDepartment = await makeRegion(db, { parentId: branch.id })
  const regions = { company: root, branch, department, otherDepartment }
  const territory = await makeTerritory(db, { regionId: department.id })
  const staff = await Promise.all(
    people.map(({ roles: [role, ...more], place }) =>
      makeStaff(db, role as StaffRole, { roles: [role as StaffRole, ...more], regionId: regions[place].id }),
    ),
  )
  for (const [index, who] of members.entries())
    await joinTerritory(db, territory, staff[who % staff.length]!, serving[index]!)
  const shop = await makeRetailerOf(db, territory)
  const named = [null, ...staff]
  const requests = await Promise.all(
    named.map((about) =>
      makeHelpRequest(db, {
        ...{ retailerId: shop.id, category: 'COMPLAINT', desk: 'SUPERVISOR', confidential },
        complaintAboutId: about?.id ?? null,
        assigneeId: assignee === null ? null : staff[assignee % staff.length]!.id,
      }),
    ),
  )
  for (const who of left)
    await db.staff.update({ where: { id: staff[who % staff.length]!.id }, data: { leftAt: new Date() } })
  return { staff, shop, requests, otherDepartment }
}

type Company = typeof company extends fc.Arbitrary<infer Made> ? Made : never

/** The filter, the check of one row and the rule over all people at once say the same of everybody. */
async function expectOneAnswer({ staff, requests }: Awaited<ReturnType<typeof make>>) {
  const rows = await db.helpRequest.findMany({
    where: { id: { in: requests.map(({ id }) => id) } },
    select: { ...helpRequestScope, desk: true },
    orderBy: { id: 'asc' },
  })
  const readers = await Promise.all(rows.map(async (row) => (await requestPeople(db, row)).readers))
  for (const one of staff) {
    const { viewer } = await contextFor(one, {})
    const byRule = rows.filter((_row, index) => readers[index]!.some(({ id }) => id === one.id))
    expect(rows.filter((row) => seesHelpRequest(viewer, row))).toEqual(byRule)
    if (!viewer) continue
    const found = await db.helpRequest.findMany({
      where: { id: { in: rows.map(({ id }) => id) }, AND: visibleHelpRequests(viewer) },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
    expect(found).toEqual(byRule.map(({ id }) => ({ id })))
  }
}

test('filter, row check and rule agree about every complaint in any company, also after the shop has moved', async () => {
  await fc.assert(
    fc.asyncProperty(company, async (made) => {
      const all = await make(made)
      await expectOneAnswer(all)
      if (!made.moves) return
      const { otherDepartment, shop } = all
      await db.retailer.update({
        where: { id: shop.id },
        data: { regionId: otherDepartment.id, territoryId: null },
      })
      await expectOneAnswer(all)
    }),
    {
      numRuns: 15,
      examples: [
        // Its only admin has left: whom is a complaint about them for?
        [
          {
            people: [
              { roles: ['SUPERVISOR'], place: 'company' },
              { roles: ['ADMIN'], place: 'company' },
            ],
            ...{ members: [], left: [1], assignee: null, confidential: false, moves: false },
          },
        ],
      ],
    },
  )
}, 300_000)
