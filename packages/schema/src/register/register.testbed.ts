import { Readable } from 'node:stream'
import { makeOrganisation, until } from '@kewo/testkit'
import { afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { saveRegister } from '../index.ts'
import { workOn } from '../job/job.testbed.ts'

export const mapping = {
  columns: { licenceNumber: ['No'], name: ['Name'], branch: ['County'], point: ['Point'], area: ['Area'] },
  licenceNumberDigits: 6,
  country: null,
  namesNoExpiry: true,
}
export const json = JSON.stringify(mapping)
export const rows = (count: number, from = 500_000) =>
  Array.from({ length: count }, (_, index) => `${from + index},Shop ${index},Eastham,POINT (1 2),${index}`)
export const registerOf = (...lines: string[]) => ['No,Name,County,Point,Area', ...lines, ''].join('\n')

export const remember = `mutation ($name: String!, $mapping: String!, $expected: Edition! = "none") { rememberRegisterMapping(name: $name, expected: $expected, mapping: $mapping) {
  ... on RegisterMapping { name edition } ... on Refusal { code message } } }`

export const begin = `mutation ($uploadId: ID!, $mappingName: String!) {
  startRegisterImport(uploadId: $uploadId, mappingName: $mappingName) {
    ... on RegisterImport { id status rowsDone } ... on Refusal { code message } } }`
/** An organisation whose admin has remembered `made-up`, and sends registers; an import runs once `runner` is called. */
export function useRegisters() {
  const tools = useSchema()
  const { db, contextFor, runOk } = tools
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>
  let stop: () => Promise<void> = async () => undefined

  beforeAll(async () => {
    Object.assign(organisation, await makeOrganisation(db))
    await runOk(remember, { name: 'made-up', mapping: json }, organisation.admin)
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
    ;({ stop } = await workOn(tools, 'import-register'))
  }

  const ended = (id: string) =>
    until(async () => {
      const run = await db.registerImport.findUniqueOrThrow({ where: { id } })
      expect(run.status).not.toBe('RUNNING')
      return run
    })

  async function start(content: string, mappingName = 'made-up') {
    const upload = await send(content)
    const variables = { uploadId: globalId('RegisterUpload', upload!), mappingName }
    const { startRegisterImport } = await runOk(begin, variables, organisation.admin)
    const { id } = await db.registerImport.findFirstOrThrow({ where: { status: 'RUNNING' } })
    return { id, globalId: startRegisterImport.id as string, variables }
  }

  return { ...tools, organisation, send, runner, ended, start, stopRunner: () => stop() }
}
