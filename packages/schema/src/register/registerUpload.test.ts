import { daysFromNow } from '@kewo/testkit'
import { expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { allJobs, readRegisterResult } from '../index.ts'
import { json, mapping, registerOf, rows, useRegisters } from './register.testbed.ts'

const { db, contextFor, runOk, runRefused, refusalOf, listen, organisation, send } = useRegisters()

it('is for admins only, from the file to its result', async () => {
  const { here, supervisor } = organisation
  const upload = (await send(registerOf(...rows(3))))!
  const uploadId = globalId('RegisterUpload', upload)
  expect(upload.globalId).toBe(uploadId)
  const run = await db.registerImport.create({
    data: { fileName: 'a.csv', fileHash: 'a', mappingName: 'x', mapping: {}, startedAt: new Date() },
  })
  const id = globalId('RegisterImport', run)
  const asked = [
    '{ registerImports { nodes { id } } }',
    '{ registerMappings { name } }',
    `{ registerPreview(uploadId: "${uploadId}", mapping: "{}") { __typename } }`,
    `mutation { startRegisterImport(uploadId: "${uploadId}", mappingName: "made-up") { __typename } }`,
    `mutation { cancelRegisterImport(id: "${id}") { id } }`,
    `mutation { resumeRegisterImport(id: "${id}") { __typename } }`,
    `mutation { undoRegisterImport(id: "${id}") { __typename } }`,
    'mutation { rememberRegisterMapping(name: "x", expected: "none", mapping: "{}") { __typename } }',
  ]
  for (const document of asked) {
    for (const asker of [
      supervisor,
      here.manager,
      here.orderClerk,
      here.courier,
      here.inspector,
      here.retailer,
    ])
      expect(await runRefused(document, {}, asker)).toBe('FORBIDDEN')
    expect(await runRefused(document, {}, null)).toBe('UNAUTHENTICATED')
  }
  for (const asker of [supervisor, here.manager, here.retailer]) {
    expect(await send('a,b\n1,2\n', asker)).toBeNull()
    expect(await readRegisterResult(await contextFor(asker, {}), run.id, 'en')).toBeNull()
    for (const node of [uploadId, id])
      expect(await runRefused('query ($node: ID!) { node(id: $node) { id } }', { node }, asker)).toBe(
        'NOT_FOUND',
      )
    const events = listen(`subscription { registerImportChanged(id: "${id}") { id } }`, {}, asker)
    await expect(events).rejects.toThrow()
  }
})

it('refuses what is no register and keeps nothing of it', async () => {
  const before = await db.registerUpload.count()
  await expect(send('')).rejects.toMatchObject({ name: 'RegisterFileEmpty' })
  await expect(send(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toMatchObject({
    name: 'RegisterFileUnreadable',
  })
  expect(await db.registerUpload.count()).toBe(before)
})

it('shows the beginning of a file with a guess, and what would become of its rows', async () => {
  const upload = await send(
    registerOf(
      '500001,Corner shop,Eastham,POINT (1 2),0',
      ',Nameless,Eastham,,5',
      '7,Lost zeros,Eastham,POINT (1 2),9',
    ),
  )
  const uploadId = globalId('RegisterUpload', upload!)
  const head = await runOk(
    `query ($id: ID!) { node(id: $id) { ... on RegisterUpload { fileName head { ... on RegisterHead { columns headerRow isKnown firstRows { line cells } suggestion { field columns } } } } } }`,
    { id: uploadId },
    organisation.admin,
  )
  expect(head.node.head.columns).toEqual(['No', 'Name', 'County', 'Point', 'Area'])
  expect(head.node.head.firstRows[1]).toEqual({ line: 3, cells: ['', 'Nameless', 'Eastham', '', '5'] })
  expect(head.node.head.suggestion).toContainEqual({ field: 'name', columns: ['Name'] })
  const preview = `query ($uploadId: ID!, $mapping: String!) { registerPreview(uploadId: $uploadId, mapping: $mapping) {
    ... on RegisterPreview { rows firstRows { line licenceNumber taken name branch remarks { kind field message value } }
      refusedRows { line remarks { message } } remarks { kind message rows } }
    ... on Refusal { code message } } }`
  const variables = { uploadId, mapping: json }
  const { registerPreview } = await runOk(preview, variables, organisation.admin)
  expect(registerPreview.rows).toBe(3)
  expect(registerPreview.firstRows[0]).toMatchObject({
    line: 2,
    licenceNumber: '500001',
    name: 'Corner shop',
    branch: 'Eastham',
  })
  expect(registerPreview.refusedRows).toEqual([
    { line: 3, remarks: [{ message: '没有许可证号。请补上后重新导入。' }] },
  ])
  expect(registerPreview.firstRows[2]).toMatchObject({ licenceNumber: '000007', taken: true })
  const other = {
    uploadId,
    mapping: JSON.stringify({ ...mapping, columns: { ...mapping.columns, name: ['Title'] } }),
  }
  expect(await refusalOf(preview, other, organisation.admin)).toMatchObject({
    code: 'RegisterColumnsMissing',
    message: expect.stringContaining('Title'),
  })
  expect(await db.retailer.count({ where: { licenceNumber: '500001' } })).toBe(0)
})

it('forgets files that nobody needs any more', async () => {
  const { id } = (await send(registerOf(...rows(1))))!
  const context = await contextFor(null, {})
  const job = allJobs().find(({ name }) => name === 'forget-registers')!
  await job.run(context)
  expect(await db.registerUpload.count({ where: { id } })).toBe(1)
  await job.run({ ...context, now: daysFromNow(8) })
  expect(await db.registerUpload.count()).toBe(0)
})
