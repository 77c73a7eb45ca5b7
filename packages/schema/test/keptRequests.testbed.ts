import { makeFile, makeOrganisation, makeStaff, now } from '@kewo/testkit'
import { v7 } from 'uuid'
import { allJobs } from '../src/job/jobs.ts'
import { globalId, type useSchema } from './useSchema.ts'

type SignsIn = { id: string; userId: string }
type Schema = ReturnType<typeof useSchema>

/** A protected request: what the shop says, and by whom of its readers it is answered. */
export type Kept = { category: string; confidential?: boolean; about?: SignsIn | null; reader: SignsIn }

const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)
/** After everything of a story, on a later day. */
export const afterwards = hours(24 * 6)
const dayOf = (at: Date) => at.toISOString().slice(0, 10)

/** The test organisation with a supervisor of the branch and a second admin. */
export async function makeCompany(db: Schema['db']) {
  const organisation = await makeOrganisation(db)
  return {
    ...organisation,
    branchSupervisor: await makeStaff(db, 'SUPERVISOR', { regionId: organisation.east.id }),
    otherAdmin: await makeStaff(db, 'ADMIN', { regionId: organisation.company.id }),
  }
}

const open = `mutation ($input: OpenHelpRequestInput!) {
  openHelpRequest(input: $input) { ... on HelpRequest { id } ... on Refusal { code message } } }`
const reply = `mutation ($id: ID!, $words: String!, $photoIds: [ID!], $internal: Boolean!, $key: UUID!) {
  replyToHelpRequest(id: $id, words: $words, photoIds: $photoIds, internal: $internal, idempotencyKey: $key) {
    ... on HelpRequest { id } ... on Refusal { code message } } }`
const promise = `mutation ($retailerId: ID!, $helpRequestId: ID!, $promise: PromiseInput!, $key: UUID!) {
  makePromise(retailerId: $retailerId, helpRequestId: $helpRequestId, promise: $promise, idempotencyKey: $key) {
    ... on Promise { id } ... on Refusal { code message } } }`
const by = (name: string, type: string) =>
  `mutation ($id: ID!) { ${name}(id: $id) { ... on ${type} { id } ... on Refusal { code message } } }`
const rate = `mutation ($input: RateInput!) { rate(input: $input) { __typename ... on Refusal { code } } }`

/** Runs all jobs that the clock starts, as often as they find something. */
export async function runClock({ contextFor }: Schema, at: Date): Promise<void> {
  const context = await contextFor(null, { now: at })
  for (const { run } of allJobs()) for (let round = 0; (await run(context)) > 0 && round < 5; round++);
}

/**
 * All that can grow from a request: words, notes and photos of both sides, promises kept, broken and left open, warnings and
 * escalations, requests that open by themselves, a wall let down, and what comes after it is settled.
 */
export async function tellStory(
  schema: Schema,
  shop: SignsIn,
  { category, confidential = false, about, reader }: Kept,
) {
  const { db, runOk, runRefused } = schema
  const retailerId = globalId('Retailer', shop)
  const asShop = await makeFile(db, { uploadedById: shop.userId })
  const asReader = await makeFile(db, { uploadedById: reader.userId })
  const input = {
    ...{
      category,
      urgency: 'URGENT',
      words: '有话要说',
      confidential,
      photoIds: [asShop.id],
      idempotencyKey: v7(),
    },
    complaintAboutId: about ? globalId('Staff', about) : null,
  }
  const { id } = (await runOk(open, { input }, shop)).openHelpRequest
  await runClock(schema, hours(30))
  const says = { id, words: '我来了解', photoIds: [], internal: false }
  await runOk(reply, { ...says, key: v7(), photoIds: [asReader.id] }, reader)
  await runOk(reply, { ...says, key: v7(), internal: true }, reader)
  const promised = async (days: number) => {
    const owed = { text: '当面道歉', staffId: globalId('Staff', reader), dueOn: dayOf(hours(24 * days)) }
    const given = { retailerId, helpRequestId: id, promise: owed, key: v7() }
    return (await runOk(promise, given, reader)).makePromise as { id: string }
  }
  const kept = await promised(2)
  await promised(2)
  await promised(30)
  await runOk(by('keepPromise', 'Promise'), { id: kept.id }, reader)
  await runOk(by('sayPromiseNotKept', 'Promise'), { id: kept.id }, shop)
  await runClock(schema, hours(24 * 5))
  await runOk(by('resolveHelpRequest', 'HelpRequest'), { id }, reader)
  const plainId = Buffer.from(id, 'base64').toString().split(':')[1]
  if (category === 'COMPLAINT') {
    const rated = { occasion: 'REQUEST', helpRequestId: plainId, role: 'MANAGER', stars: 1 }
    if ((await runRefused(rate, { input: rated }, shop)) !== 'RoleDidNotServe') throw new Error('rated')
  }
  if (confidential && category === 'COMPLAINT')
    await runOk(by('liftConfidentiality', 'HelpRequest'), { id }, shop)
  await runOk(by('closeHelpRequest', 'HelpRequest'), { id }, shop)
  return { files: [asShop.id, asReader.id] }
}
