import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { daysFromNow, makeOrganisation } from '@kewo/testkit'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { allJobs, readRegisterResult, saveRegister, startRegisterImports } from '../index.ts'

const { db, url, live, contextFor, runOk, runRefused, refusalOf, listen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let stop: () => Promise<void> = async () => undefined

const mapping = {
  columns: { licenceNumber: ['No'], name: ['Name'], branch: ['County'], point: ['Point'], area: ['Area'] },
  licenceNumberDigits: 6,
  country: null,
  namesNoExpiry: true,
}
const json = JSON.stringify(mapping)
const rows = (count: number, from = 500_000) =>
  Array.from({ length: count }, (_, index) => `${from + index},Shop ${index},Eastham,POINT (1 2),${index}`)
const registerOf = (...lines: string[]) => ['No,Name,County,Point,Area', ...lines, ''].join('\n')

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const remember = `mutation ($name: String!, $mapping: String!) { rememberRegisterMapping(name: $name, mapping: $mapping) {
    ... on RegisterMapping { name } ... on Refusal { code message } } }`
  await runOk(remember, { name: 'made-up', mapping: json }, organisation.admin)
  expect(await runRefused(remember, { name: 'ny-food', mapping: json }, organisation.admin)).toBe(
    'RegisterMappingShipped',
  )
  expect(await runRefused(remember, { name: ' ', mapping: json }, organisation.admin)).toBe('InvalidInput')
  for (const broken of ['{', '{"columns":{}}', '[]'])
    expect(await runRefused(remember, { name: 'x', mapping: broken }, organisation.admin)).toBe(
      'RegisterMappingMalformed',
    )
  const silent = JSON.stringify({ ...mapping, namesNoExpiry: false })
  expect(await runRefused(remember, { name: 'x', mapping: silent }, organisation.admin)).toBe(
    'RegisterExpiryUnsaid',
  )
})

beforeEach(async () => {
  stop = async () => undefined
  await db.registerImport.deleteMany()
})
afterEach(() => stop())

async function send(content: string | Buffer, asker: { userId: string } = organisation.admin) {
  return saveRegister(await contextFor(asker, {}), Readable.from([Buffer.from(content)]), '登记册.csv')
}

async function runner() {
  const { registers } = await contextFor(null, {})
  const troubles: unknown[] = []
  const imports = startRegisterImports({ db, live, registers, databaseUrl: url }, (error) =>
    troubles.push(error),
  )
  stop = async () => {
    await imports.stop()
    expect(troubles).toEqual([])
  }
}

const ended = (id: string) =>
  vi.waitFor(
    async () => {
      const run = await db.registerImport.findUniqueOrThrow({ where: { id } })
      expect(run.status).not.toBe('RUNNING')
      return run
    },
    { timeout: 10_000, interval: 50 },
  )

const begin = `mutation ($uploadId: ID!, $mappingName: String!) {
  startRegisterImport(uploadId: $uploadId, mappingName: $mappingName) {
    ... on RegisterImport { id status rowsDone } ... on Refusal { code message } } }`

async function start(content: string, mappingName = 'made-up') {
  const upload = await send(content)
  const variables = { uploadId: globalId('RegisterUpload', upload!), mappingName }
  const { startRegisterImport } = await runOk(begin, variables, organisation.admin)
  const { id } = await db.registerImport.findFirstOrThrow({ where: { status: 'RUNNING' } })
  return { id, globalId: startRegisterImport.id as string, variables }
}

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
    'mutation { rememberRegisterMapping(name: "x", mapping: "{}") { __typename } }',
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

it('imports in the background, tells how far it is, and gives the result row by row', async () => {
  await runner()
  const { id, globalId: node, variables } = await start(registerOf(...rows(2_500), '9,'))
  const done = await ended(id)
  expect(done).toMatchObject({
    status: 'COMPLETED',
    created: 2_500,
    refused: 1,
    rowsDone: 2_501,
    failure: null,
  })
  await vi.waitFor(async () =>
    expect(await db.registerUpload.count({ where: { imports: { some: { id } } } })).toBe(0),
  )
  expect(await runRefused(begin, variables, organisation.admin)).toBe('NOT_FOUND')
  const seen = await runOk(
    `query ($node: ID!) { node(id: $node) { ... on RegisterImport { status canGoOn resultPath startedBy { name }
      issues(first: 2, kind: REFUSED) { totalCount: edges { node { line message } } } } } }`,
    { node },
    organisation.admin,
  )
  expect(seen.node).toMatchObject({ status: 'COMPLETED', canGoOn: false })
  const result = await readRegisterResult(await contextFor(organisation.admin, {}), id, 'en')
  expect(result?.fileName).toBe('登记册 import result.csv')
  expect(await text(Readable.from(result!.lines))).toContain('Line,Licence number,Result')
  const acts = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { sequence: 'asc' } })
  expect(acts.map(({ action }) => action)).toEqual([
    'startRegisterImport',
    'importRegister',
    'exportRegisterResult',
  ])
})

it('goes on after the process was stopped half-way, as if nothing had happened', async () => {
  await runner()
  const { id } = await start(registerOf(...rows(6_000, 600_000)))
  await vi.waitFor(
    async () =>
      expect((await db.registerImport.findUniqueOrThrow({ where: { id } })).rowsDone).toBeGreaterThan(0),
    { timeout: 10_000, interval: 5 },
  )
  await stop()
  const stopped = await db.registerImport.findUniqueOrThrow({ where: { id } })
  expect(stopped.status).toBe('RUNNING')
  expect(stopped.rowsDone).toBeLessThan(6_000)
  await runner()
  expect(await ended(id)).toMatchObject({ status: 'COMPLETED', created: 6_000, rowsDone: 6_000 })
})

it('is cancelled and resumed by a person, one at a time', async () => {
  const { id, globalId: node, variables } = await start(registerOf(...rows(10)))
  const again = await runOk(begin, variables, organisation.admin)
  expect(again.startRegisterImport.id).toBe(node)
  const other = await send(registerOf(...rows(4)))
  const second = { uploadId: globalId('RegisterUpload', other!), mappingName: 'made-up' }
  expect(await runRefused(begin, second, organisation.admin)).toBe('RegisterImportRunning')
  expect(await runRefused(begin, { ...second, mappingName: '没有' }, organisation.admin)).toBe(
    'RegisterMappingUnknown',
  )

  const cancel = 'mutation ($node: ID!) { cancelRegisterImport(id: $node) { status canGoOn } }'
  const cancelled = await runOk(cancel, { node }, organisation.admin)
  expect(cancelled.cancelRegisterImport).toEqual({ status: 'CANCELLED', canGoOn: true })
  await runner()
  expect(await db.retailer.count({ where: { licenceNumber: '500009', name: 'Shop 9' } })).toBeLessThan(2)
  const resume = `mutation ($node: ID!) { resumeRegisterImport(id: $node) { ... on RegisterImport { status } ... on Refusal { code message } } }`
  await runOk(resume, { node }, organisation.admin)
  expect(await ended(id)).toMatchObject({ status: 'COMPLETED', rowsDone: 10 })
})

it('does not begin what cannot be read with its mapping', async () => {
  const upload = await send(registerOf(...rows(3)))
  const variables = { uploadId: globalId('RegisterUpload', upload!), mappingName: 'tw-convenience' }
  expect(await runRefused(begin, variables, organisation.admin)).toBe('RegisterColumnsMissing')
  expect(await db.registerImport.count()).toBe(0)
})

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
  const remember = `mutation ($name: String!, $mapping: String!) { rememberRegisterMapping(name: $name, mapping: $mapping) {
    ... on RegisterMapping { name } ... on Refusal { code } } }`
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
  await vi.waitFor(async () =>
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

it('tells admins when a batch is done', async () => {
  const { globalId: node } = await start(registerOf(...rows(20, 700_000)))
  const events = await listen(
    `subscription { registerImportChanged(id: "${node}") { rowsDone status } }`,
    {},
    organisation.admin,
  )
  await runner()
  const told: unknown[] = []
  for await (const { data } of events) {
    const changed = data?.registerImportChanged as { status: string } | undefined
    told.push(changed)
    if (changed?.status === 'COMPLETED') break
  }
  expect(told).toContainEqual({ rowsDone: 20, status: 'COMPLETED' })
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
