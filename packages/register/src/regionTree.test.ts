import { expect, test } from 'vitest'
import { useFreshDatabase } from './importRegister.testbed.ts'
import { madeUpMapping, madeUpRegister, madeUpRow } from './madeUpRegister.testbed.ts'
import { undoRegisterImport } from './undoRegisterImport.ts'

const { database, importHere, shop } = useFreshDatabase()

const at = (branch: string, department: string, status = '1') => ({ 4: branch, 5: department, 10: status })

test('a branch is found wherever an admin has put it, and its path follows', async () => {
  await importHere(madeUpRegister([madeUpRow(1, at('城东', '一部')), madeUpRow(2, at('城西', '一部'))]))
  const { db } = database
  const [east, west] = [(await shop('000001')).region, (await shop('000002')).region]
  await db.region.update({ where: { id: east.parentId! }, data: { parentId: west.parentId } })
  const moved = await db.region.findUniqueOrThrow({ where: { id: east.id } })
  expect(moved.path.slice(1)).toEqual([west.parentId, east.parentId, east.id])
  await importHere(madeUpRegister([madeUpRow(3, at(' 城 东', '一部')), madeUpRow(4, at('城东', '二部'))]))
  expect((await shop('000003')).regionId).toBe(east.id)
  const { path } = (await shop('000004')).region
  expect(path).toEqual([...moved.path.slice(0, -1), path.at(-1)])
  expect(await db.region.count({ where: { kind: 'BRANCH' } })).toBe(2)
})

test('a closed region in which a register has an open shop is open again, with what is above it', async () => {
  await importHere(
    madeUpRegister([madeUpRow(1, at('城东', '一部', '3')), madeUpRow(2, at('城西', '一部'))]),
    {
      mapping: { ...madeUpMapping, closedShops: 'IMPORT' },
    },
  )
  const { db } = database
  const { region } = await shop('000001')
  const closed = () => db.region.findMany({ where: { closedAt: { not: null } }, select: { name: true } })
  await db.region.updateMany({
    where: { id: { in: [region.id, region.parentId!] } },
    data: { closedAt: new Date() },
  })
  await importHere(madeUpRegister([madeUpRow(3, at('城西', '一部'))]))
  expect(await closed()).toHaveLength(2)
  await importHere(madeUpRegister([madeUpRow(4, at('城东', '一部'))]))
  expect(await closed()).toEqual([])
})

test('undoing an import that closed a shop opens its region again', async () => {
  const { db } = database
  await importHere(madeUpRegister([madeUpRow(1, at('城东', '一部'))]))
  const { importId } = await importHere(madeUpRegister([madeUpRow(1, at('城东', '一部', '3'))]))
  const { region, closedAt } = await shop('000001')
  expect(closedAt).not.toBeNull()
  await db.region.update({ where: { id: region.id }, data: { closedAt: new Date() } })
  await db.$transaction((transaction) => undoRegisterImport(transaction, importId, new Date()))
  const after = await shop('000001')
  expect([after.closedAt, after.region.closedAt]).toEqual([null, null])
})
