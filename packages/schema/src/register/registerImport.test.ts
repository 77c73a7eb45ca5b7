import { until } from '@kewo/testkit'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { execute, parse } from 'graphql'
import { expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { readRegisterResult, schema } from '../index.ts'
import { begin, json, mapping, registerOf, remember, rows, useRegisters } from './register.testbed.ts'

const registers = useRegisters()
const { db, contextFor, runOk, runRefused, listen, organisation, send, runner, ended, start } = registers

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
  await until(async () =>
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
  const { id } = await start(registerOf(...rows(4_000, 600_000)))
  await until(
    async () =>
      expect((await db.registerImport.findUniqueOrThrow({ where: { id } })).rowsDone).toBeGreaterThan(0),
    { every: 5 },
  )
  await registers.stopRunner()
  const stopped = await db.registerImport.findUniqueOrThrow({ where: { id } })
  expect(stopped.status).toBe('RUNNING')
  expect(stopped.rowsDone).toBeLessThan(4_000)
  await runner()
  expect(await ended(id)).toMatchObject({ status: 'COMPLETED', created: 4_000, rowsDone: 4_000 })
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

it('does not begin when somebody changes the mapping while the file is looked through', async () => {
  const { rememberRegisterMapping: first } = await runOk(
    remember,
    { name: 'changing', mapping: json },
    organisation.admin,
  )
  const upload = await send(registerOf(...rows(3)))
  const context = await contextFor(organisation.admin, {})
  const other = JSON.stringify({ ...mapping, takesOddNumbers: true })
  const beginning = {
    schema,
    document: parse(begin),
    variableValues: { uploadId: globalId('RegisterUpload', upload!), mappingName: 'changing' },
  }
  const source: typeof context.registers.source = (register) => ({
    fileName: register.fileName,
    async open() {
      await runOk(remember, { name: 'changing', mapping: other, expected: first.edition }, organisation.admin)
      return context.registers.source(register).open()
    },
  })
  const { data } = await execute({
    ...beginning,
    contextValue: { ...context, registers: { ...context.registers, source } },
  })
  expect(data?.startRegisterImport).toMatchObject({ code: 'ChangedMeanwhile' })
  expect(await db.registerImport.count()).toBe(0)
  // Looked at anew, the mapping as it now stands begins.
  const again = await execute({ ...beginning, contextValue: await contextFor(organisation.admin, {}) })
  expect(again.data?.startRegisterImport).toMatchObject({ status: 'RUNNING' })
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
