import { until } from '@kewo/testkit'
import { expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { mapping, registerOf, remember, rows, useRegisters } from './register.testbed.ts'

const { db, runOk, runRefused, organisation, send, runner, ended, start } = useRegisters()

const beginTyped = `mutation ($uploadId: ID!, $mappingName: String!, $typed: Int) {
  startRegisterImport(uploadId: $uploadId, mappingName: $mappingName, typed: $typed) {
    ... on RegisterImport { id } ... on Refusal { code message } } }`

it('asks for the number before it closes many shops, tells the end, and is undone', async () => {
  await runner()
  await ended((await start(registerOf(...rows(30, 800_000)))).id)
  const withStatus = {
    ...mapping,
    columns: { ...mapping.columns, status: ['Area'] },
    openStatuses: Array.from({ length: 28 }, (_, index) => String(index)),
  }
  const wordless = { name: 'status', mapping: JSON.stringify({ ...withStatus, openStatuses: [] }) }
  expect(await runRefused(remember, wordless, organisation.admin)).toBe('RegisterStatusesUnsaid')
  await runOk(remember, { name: 'status', mapping: JSON.stringify(withStatus) }, organisation.admin)

  const upload = await send(registerOf(...rows(30, 800_000)))
  const uploadId = globalId('RegisterUpload', upload!)
  const { registerPreview } = await runOk(
    `query ($uploadId: ID!, $mapping: String!) { registerPreview(uploadId: $uploadId, mapping: $mapping) {
      ... on RegisterPreview { known updated unchanged closed moved dateLost numberToType } } }`,
    { uploadId, mapping: JSON.stringify(withStatus) },
    organisation.admin,
  )
  expect(registerPreview).toEqual({
    ...{ known: 30, updated: 2, unchanged: 28, closed: 2, moved: 0, dateLost: 0, numberToType: 2 },
  })
  const variables = { uploadId, mappingName: 'status' }
  for (const typed of [null, 1, 30])
    expect(await runRefused(beginTyped, { ...variables, typed }, organisation.admin)).toBe('RegisterUpheaval')
  const { startRegisterImport } = await runOk(beginTyped, { ...variables, typed: 2 }, organisation.admin)
  const { id } = await db.registerImport.findFirstOrThrow({ where: { mappingName: 'status' } })
  expect(await ended(id)).toMatchObject({ status: 'COMPLETED', closed: 2, updated: 2 })
  await until(async () =>
    expect(await db.notification.findMany({ where: { subjectId: id } })).toMatchObject([
      { userId: organisation.admin.userId, kind: 'IMPORT_FINISHED', params: { updated: 2 } },
    ]),
  )

  const closed = { licenceNumber: { startsWith: '8000' }, closedAt: { not: null } }
  expect(await db.retailer.count({ where: closed })).toBe(2)
  const undo = `mutation ($id: ID!) { undoRegisterImport(id: $id) { ... on RegisterImport { status canUndo } ... on Refusal { code } } }`
  const undone = await runOk(undo, { id: startRegisterImport.id }, organisation.admin)
  expect(undone.undoRegisterImport).toEqual({ status: 'UNDONE', canUndo: false })
  expect(await db.retailer.count({ where: closed })).toBe(0)
  expect(await runRefused(undo, { id: startRegisterImport.id }, organisation.admin)).toBe(
    'RegisterImportNotUndoable',
  )
})
