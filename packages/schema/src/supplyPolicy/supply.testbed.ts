import { noQuantities } from '@kewo/domain'
import { makeOrganisation, makeProduct, mondayFromNow } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeAll, beforeEach } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

export const week = mondayFromNow().toISOString().slice(0, 10)
export const start = `mutation ($week: Day!, $key: UUID!) { startSupplyPolicy(week: $week, idempotencyKey: $key) {
  ... on SupplyPolicy { id edition current { number } draft { number rules { edition product { id } quantities } } }
  ... on Refusal { code } } }`
export const save = `mutation ($id: ID!, $rules: [SupplyRuleInput!]!, $removed: [SupplyRuleRemoval!]!) {
  saveSupplyRules(id: $id, rules: $rules, removed: $removed) {
    ... on SupplyPolicy { id edition draft { rules { edition reason product { id } } } }
    ... on Refusal { code message } ... on InvalidInput { field others { field } } } }`
export const publish = `mutation ($id: ID!, $expected: Edition!, $reason: String) {
  publishSupplyPolicy(id: $id, expected: $expected, orderUntil: 1020, reason: $reason) {
    ... on SupplyPolicy { id edition draft { id } current { number publishedBy { name } } versions { number } }
    ... on Refusal { code message } ... on InvalidInput { field } } }`
export const mine = `{ supplyWeeks { versionId week number orderUntil correction
  lines { product { name } amount { units } lastWeek { units } corrected { units } change grade doubled none reason }
  question { product { name } options { units } } receipt { status wrongAnswers } } }`

/** The schema with an organisation and a product, and weeks that are begun, written and published; each test begins with none. */
export function useSupply() {
  const schema = useSchema()
  const { db, runOk } = schema
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>
  const product = {} as { id: string; name: string }

  beforeAll(async () => {
    Object.assign(organisation, await makeOrganisation(db))
    Object.assign(product, await makeProduct(db))
  })
  beforeEach(async () => {
    await db.supplyReceipt.deleteMany()
    await db.supplyPolicyVersion.deleteMany()
    await db.supplyPolicy.deleteMany()
    await db.supplyStanding.deleteMany()
    await db.retailer.updateMany({ data: { grade: 14 } })
  })

  const rule = (over: object = {}) => ({
    ...{ productId: globalId('Product', product), method: 'GRADE', regionIds: [], doubles: false },
    ...{ quantities: noQuantities('GRADE').map((_none, index) => index + 1), reason: '', expected: null },
    ...over,
  })

  const begin = async () => (await runOk(start, { week, key: v7() }, organisation.admin)).startSupplyPolicy

  async function written(rules: readonly object[] = [rule()]) {
    const { id } = await begin()
    return (await runOk(save, { id, rules, removed: [] }, organisation.admin)).saveSupplyRules
  }

  async function published(rules?: readonly object[]) {
    const { id, edition } = await written(rules)
    return (await runOk(publish, { id, expected: edition }, organisation.admin)).publishSupplyPolicy
  }

  const linesOf = async (asker = organisation.here.retailer) => (await runOk(mine, {}, asker)).supplyWeeks

  return { ...schema, organisation, product, rule, begin, written, published, linesOf }
}
