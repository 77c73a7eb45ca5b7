import { makeProduct } from '@kewo/testkit'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { saveRegister } from '../index.ts'
import { useSupply } from './supply.testbed.ts'

const { db, contextFor, runOk, runRefused, refusalOf, organisation, product, rule, begin, written } =
  useSupply()

describe('a file', () => {
  const look = `query ($uploadId: ID!) { supplyFile(uploadId: $uploadId) {
    ... on SupplyFile { rows products faultCount faults { line message } } ... on Refusal { code } } }`
  const take = `mutation ($id: ID!, $uploadId: ID!, $expected: Edition!) {
    importSupplyRules(id: $id, uploadId: $uploadId, expected: $expected) {
      ... on SupplyPolicy { draft { rules { product { id } quantities stock } } } ... on Refusal { code message } } }`

  const sent = async (...lines: string[]) => {
    const bytes = Readable.from([Buffer.from(['品规,对谁,30,14,库存', ...lines, ''].join('\n'))])
    const id = await saveRegister(await contextFor(organisation.admin, {}), bytes, '投放.csv')
    return globalId('RegisterUpload', id!)
  }

  it('is looked at without changing anything, and taken whole: what it does not name stays', async () => {
    const other = await makeProduct(db)
    const { id, edition } = await written([rule({ productId: globalId('Product', other) })])
    const uploadId = await sent(`${product.name},全部,10,不限,1600`)
    const { supplyFile } = await runOk(look, { uploadId }, organisation.admin)
    expect(supplyFile).toEqual({ rows: 1, products: 1, faultCount: 0, faults: [] })
    expect(await db.supplyRule.count()).toBe(1)
    const taken = { id, uploadId, expected: edition }
    const { rules } = (await runOk(take, taken, organisation.admin)).importSupplyRules.draft
    expect(rules).toHaveLength(2)
    const own = rules.find(
      (one: { product: { id: string } }) => one.product.id === globalId('Product', product),
    )
    expect([own.quantities[29], own.quantities[13], own.stock]).toEqual([10, -1, 1600])
    expect(await runRefused(take, taken, organisation.admin)).toBe('ChangedMeanwhile')
    expect(await runRefused(look, { uploadId }, organisation.here.manager)).toBe('FORBIDDEN')
  })

  it('with one faulty row changes nothing, and each row says what is wrong', async () => {
    const { id, edition } = await begin()
    const uploadId = await sent(`${product.name},全部,10,-3,`, '没有的,,1,1,', `${product.name},,1,1,`)
    const { supplyFile } = await runOk(look, { uploadId }, organisation.admin)
    expect(supplyFile.faults.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4])
    const refusal = await refusalOf(take, { id, uploadId, expected: edition }, organisation.admin)
    expect(refusal).toMatchObject({ code: 'InvalidInput', message: '第 2 行：14 档的“-3”是负数' })
    expect(await db.supplyRule.count()).toBe(0)
  })
})
