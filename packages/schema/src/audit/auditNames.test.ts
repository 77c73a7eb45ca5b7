import { auditedFields, auditedRows, auditedSubjects } from '@kewo/domain'
import { makeOrganisation, makeRetailer } from '@kewo/testkit'
import { expect, test } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { mentionedRows } from './mentionedRows.ts'
import { recordAct } from './recordAct.ts'
import { isNamedType } from './rowNames.ts'

const { db, contextFor, runOk } = useSchema()

test('every type that an entry may name is known to have a name or none', () => {
  for (const type of [...auditedSubjects, ...auditedRows]) expect(isNamedType(type), type).toBe(true)
})

test.each(Object.entries(auditedFields).filter(([, kind]) => typeof kind === 'object' && 'row' in kind))(
  'the rows of %s are found, one or many, on top and inside',
  (field, kind) => {
    const { row: type } = kind as { row: string }
    const both = {
      [field]: { from: 'one', to: ['two', 'one'] },
      audience: { from: null, to: { [field]: ['three'] } },
    }
    expect(mentionedRows(both)).toEqual(['one', 'two', 'three'].map((id) => ({ type, id })))
  },
)

test('an entry names its subject and the rows in its changes, less those that were erased', async () => {
  const { admin, here } = await makeOrganisation(db)
  const erased = await makeRetailer(db, {
    closedAt: new Date('2020-01-01'),
    erasedAt: new Date('2023-02-01'),
  })
  const context = await contextFor(admin, {})
  await db.$transaction((transaction) =>
    recordAct(transaction, context, {
      action: 'updateCadence',
      subjectType: 'Retailer',
      subjectId: here.retailer.id,
      after: {
        regionId: here.retailer.regionId,
        audience: { includeRetailerIds: [here.retailer.id, erased.id] },
      },
    }),
  )
  const { auditEntries } = await runOk(
    '{ auditEntries(first: 1) { nodes { subjectId names { id name } } } }',
    {},
    admin,
  )
  const region = await db.region.findUniqueOrThrow({ where: { id: here.retailer.regionId } })
  const { names } = auditEntries.nodes[0]
  expect(names).toContainEqual({ id: here.retailer.id, name: here.retailer.name })
  expect(names).toContainEqual({ id: region.id, name: region.name })
  expect(JSON.stringify(names)).not.toContain(erased.id)
})
