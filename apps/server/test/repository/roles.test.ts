import { may, type StaffAct, staffActs, type StaffRole, staffRoles } from '@kewo/domain'
import { rootAccess, type Who } from '@kewo/schema/test/rootAccess'
import { Kind, OperationTypeNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { pageDocuments } from './pageDocuments.ts'
import { pageRoutes, waysToPages } from './pageRoutes.ts'
import { linesMatching, sourceFiles } from './sourceFiles.ts'

const routes = pageRoutes()

const whoOf: Record<StaffRole, Who> = {
  ADMIN: 'admin',
  SUPERVISOR: 'supervisor',
  MANAGER: 'manager',
  ORDER_CLERK: 'orderClerk',
  COURIER: 'courier',
  INSPECTOR: 'inspector',
}

const ways = waysToPages()

const isAct = (name: string): name is StaffAct => staffActs.some((act) => act === name)

const mayDo = (role: StaffRole, act: string | null) => act === null || (isAct(act) && may([role], act))

/** The acts on which what a file shows depends. */
const actsOf = (text: string): StaffAct[] =>
  [...text.matchAll(/\bmay\('(\w+)'\)|\buseMay\(\)\('(\w+)'\)/gi)]
    .map(([, one, other]) => one ?? other ?? '')
    .filter(isAct)

/** What each file asks as it opens: the root fields of its queries. */
const asked = new Map<string, string[]>()
for (const { path, document } of pageDocuments())
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY)
      asked.set(path, [
        ...(asked.get(path) ?? []),
        ...definition.selectionSet.selections.flatMap((field) =>
          field.kind === Kind.FIELD ? `Query.${field.name.value}` : [],
        ),
      ])

test('the routes are found, and each names an act that there is', () => {
  expect(routes.length).toBeGreaterThan(40)
  expect(routes.filter(({ act }) => act !== null).length).toBeGreaterThan(20)
  expect(ways.length).toBeGreaterThan(25)
  expect([...routes, ...ways].filter(({ act }) => act !== null && !isAct(act))).toEqual([])
  expect(routes.filter(({ files }) => files.length === 0)).toEqual([])
})

describe.each(staffRoles)('%s', (role) => {
  const open = routes.filter(({ act }) => mayDo(role, act))

  test('is led by the rail and the palette only to what opens', () => {
    const openPaths = new Set(open.map(({ path }) => path))
    expect(ways.filter(({ path, act }) => mayDo(role, act) && !openPaths.has(path))).toEqual([])
  })

  test.each(open)('may read all that $path asks as it opens', ({ files }) => {
    const forbidden = files.flatMap(({ path, text }) =>
      // What a file asks only of those who may do something is not asked of the others.
      actsOf(text).every((act) => may([role], act))
        ? (asked.get(path) ?? []).filter((field) => !rootAccess[field]?.includes(whoOf[role]))
        : [],
    )
    expect(forbidden).toEqual([])
  })
})

test('no app and no door of the API lists roles: who may do what stands in one table', () => {
  const files = [
    ...sourceFiles('{apps/manager,apps/portal,packages/web,packages/ui}/src/**/*.{ts,tsx}'),
    ...sourceFiles('packages/schema/src/**/*.ts'),
  ].filter(({ path }) => !/\.(test|testbed)\.tsx?$/.test(path))
  const role = `['"](${staffRoles.join('|')})['"]`
  const inApps = files.filter(({ path }) => !path.startsWith('packages/schema/'))
  expect(linesMatching(inApps, new RegExp(`\\broles\\b.*${role}|\\[\\s*${role}`))).toEqual([])
  expect(linesMatching(files, new RegExp(`(withAuth|authScopes).*${role}`))).toEqual([])
})
