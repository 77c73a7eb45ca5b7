import { makeOrganisation, now } from '@kewo/testkit'
import { beforeAll } from 'vitest'
import { v7 } from 'uuid'
import { visibleFiles } from '../index.ts'
import { useSchema } from '../../test/useSchema.ts'

export const start = `mutation ($input: StartGuidanceInput!) { startGuidance(input: $input) {
  ... on Guidance { id status kind edition draft { number title } version { number }
    withinTerritories { name } withinRegions { name } }
  ... on Refusal { code message } ... on InvalidInput { field } } }`
export const save = `mutation ($id: ID!, $draft: GuidanceDraftInput!, $expected: Edition!) {
  saveGuidanceDraft(id: $id, draft: $draft, expected: $expected) {
    ... on Guidance { id edition draft { number title blocks { position kind title pictures { place image { id } marks { kind x number words } } } } version { number title } }
    ... on Refusal { code message } ... on InvalidInput { field } } }`
export const aim = `mutation ($id: ID!, $audience: AudienceInput!, $validUntil: Day, $expected: Edition!) {
  aimGuidance(id: $id, kind: SERVICE, audience: $audience, validUntil: $validUntil, expected: $expected) {
    ... on Guidance { id edition kind validUntil audience { formats } withinTerritories { name } }
    ... on Refusal { code message } ... on InvalidInput { field } } }`
export const publish = `mutation ($id: ID!, $expected: Edition!) { publishGuidance(id: $id, expected: $expected) {
    ... on Guidance { id status edition publishedAt draft { id } version { number title } versions { number supersededAt } }
    ... on Refusal { code message } ... on InvalidInput { field } } }`
export const withdraw = `mutation ($id: ID!) { withdrawGuidance(id: $id) {
    ... on Guidance { status whyNotWithdraw { code } } ... on Refusal { code } } }`
export const discard = `mutation ($id: ID!, $expected: Edition!) { discardGuidanceDraft(id: $id, expected: $expected) {
    ... on Guidance { draft { id } version { number } } ... on Refusal { code } } }`
export const list = `query ($filter: GuidanceFilter) { guidances(filter: $filter) { totalCount nodes { id version { title } draft { title } } } }`
export const node = `query ($id: ID!) { node(id: $id) { ... on Guidance { status version { title } draft { title } } } }`

export const draft = (over: object = {}) => ({
  title: '收银台怎么摆',
  blocks: [{ kind: 'STEP', title: '擦干净台面', toDo: '先收零钱盒', notToDo: '别用湿布' }],
  question: '第一层放什么？',
  options: ['新品', '价签'],
  rightOption: 0,
  ...over,
})

/** The schema with an organisation for all tests of a file, and guidance as its authors make it. */
export function useGuidance() {
  const schema = useSchema()
  const { db, contextFor, runOk } = schema
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>

  beforeAll(async () => {
    Object.assign(organisation, await makeOrganisation(db))
  })

  const begin = async (asker = organisation.here.manager) =>
    (await runOk(start, { input: { kind: 'DISPLAY', title: '收银台怎么摆', idempotencyKey: v7() } }, asker))
      .startGuidance

  async function published(asker = organisation.here.manager, over: object = {}) {
    const begun = await begin(asker)
    const { saveGuidanceDraft } = await runOk(
      save,
      { id: begun.id, draft: draft(over), expected: begun.edition },
      asker,
    )
    return (await runOk(publish, { id: begun.id, expected: saveGuidanceDraft.edition }, asker))
      .publishGuidance
  }

  async function seesPicture(asker: { userId: string }, id: string): Promise<boolean> {
    const { viewer } = await contextFor(asker, {})
    return (await db.file.count({ where: { id, AND: visibleFiles(viewer!, now) } })) === 1
  }

  return { ...schema, organisation, begin, published, seesPicture }
}
