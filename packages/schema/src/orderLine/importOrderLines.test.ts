import { Readable } from 'node:stream'
import { makeOrganisation, makeProduct } from '@kewo/testkit'
import { expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { saveRegister } from '../index.ts'

const { db, contextFor, runOk, runRefused, refusalOf } = useSchema()

const look = `query ($uploadId: ID!) { orderFile(uploadId: $uploadId) {
  ... on OrderFile { rows faultCount faults { line message } } ... on Refusal { code } } }`
const take = `mutation ($uploadId: ID!) { importOrderLines(uploadId: $uploadId) {
  ... on OrderFile { rows } ... on Refusal { code message } } }`

it('orders are looked at, taken whole, and put right by the next file; with a faulty row nothing is', async () => {
  const { admin, here } = await makeOrganisation(db)
  const { name, id: productId } = await makeProduct(db)
  const { licenceNumber, id: retailerId } = here.retailer
  const sent = async (...lines: string[]) => {
    const bytes = Readable.from([Buffer.from(['许可证号,品规,周,要货,到货', ...lines, ''].join('\n'))])
    const uploadId = await saveRegister(await contextFor(admin, {}), bytes, '订货.csv')
    return { uploadId: globalId('RegisterUpload', uploadId!) }
  }
  const good = await sent(`${licenceNumber},${name},2026-11-18,6,5`)
  expect((await runOk(look, good, admin)).orderFile).toEqual({ rows: 1, faultCount: 0, faults: [] })
  expect(await db.orderLine.count()).toBe(0)
  expect(await runRefused(take, good, here.manager)).toBe('FORBIDDEN')
  await runOk(take, good, admin)
  await runOk(take, await sent(`${licenceNumber},${name},2026-11-16,6,6`), admin)
  const monday = new Date('2026-11-16')
  expect(await db.orderLine.findMany()).toEqual([
    { retailerId, productId, week: monday, wanted: 6, given: 6 },
  ])

  const bad = await sent(`${licenceNumber},${name},2026-11-09,6,5`, `000,${name},2026-11-09,1,1`)
  expect((await runOk(look, bad, admin)).orderFile.faults).toEqual([
    { line: 3, message: '没有许可证号 000 的店' },
  ])
  expect((await refusalOf(take, bad, admin)).message).toBe('第 3 行：没有许可证号 000 的店')
  expect(await db.orderLine.count()).toBe(1)
})
