import { assistedActs, assistedActWords } from '@kewo/domain'
import { makeCampaign, makeHelpRequest, makeVisit, now } from '@kewo/testkit'
import { execute, getNamedType, isCompositeType, parse } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeCompany } from '../../test/keptRequests.testbed.ts'
import { idSpellings, minimalArgs } from '../../test/minimalArgs.ts'
import { type Asker, globalId, useSchema } from '../../test/useSchema.ts'
import { complete, start, startAt, written } from '../../test/visiting.ts'
import { type Context, eyesOf, schema } from '../index.ts'

const { db, contextFor, runOk, runRefused } = useSchema()
type Company = Awaited<ReturnType<typeof makeCompany>>
let company: Company

beforeEach(async () => {
  company = await makeCompany(db)
})

const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

const ask = `mutation ($shop: ID!, $caller: ID) { askToActForShop(retailerId: $shop, callerId: $caller) {
  ... on Assistance { id codeUntil caller { name } } ... on Refusal { code } } }`
const makeCode = `mutation ($id: ID!) { readOutCode(id: $id) {
  ... on CodeToReadOut { digits until } ... on Refusal { code } } }`
const begin = `mutation ($id: ID!, $code: String!) { actForShop(id: $id, code: $code) {
  ... on Perspective { plainId endsAt } ... on Refusal { code message } } }`

const askedBy = async (who: Asker, caller?: { id: string }) => {
  const shop = globalId('Retailer', company.here.retailer)
  const given = { shop, ...(caller && { caller: globalId('Staff', caller) }) }
  return (await runOk(ask, given, who)).askToActForShop.id as string
}

async function codeFor(id: string, who: Asker = company.here.orderClerk, at = now): Promise<string> {
  return (await runOk(makeCode, { id }, who, { now: at })).readOutCode.digits
}

/** Another code than this one. */
const wrong = (code: string) => (code === '000000' ? '111111' : '000000')

/** What somebody knows who acts for the shop of the story. */
async function acting(who: Company['here']['manager'] = company.here.orderClerk, at = now): Promise<Context> {
  const { here } = company
  const caller = who.id === here.orderClerk.id ? here.manager : here.orderClerk
  const id = await askedBy(who, caller)
  const code = await codeFor(id, caller)
  const own = await contextFor(who, { now: at })
  const typed = await perform(own, begin, { id, code })
  const viewer = await eyesOf(db, own.viewer, typed.data!['actForShop'].plainId, own)
  expect(viewer?.assistanceId).not.toBeNull()
  return { ...own, viewer, viewerNow: () => Promise.resolve(viewer) }
}

// The context is one operation's: what is read is counted on it.
async function perform(context: Context, document: string, variableValues: object = {}) {
  const answer = await execute({
    ...{ schema, document: parse(document), contextValue: { ...context } },
    variableValues: { ...variableValues },
  })
  // oxlint-disable-next-line typescript/no-explicit-any -- An answer is read by its names.
  return answer as { data?: Record<string, any> | null; errors?: typeof answer.errors }
}

const key = () => crypto.randomUUID()
const join = `mutation ($id: ID!, $key: UUID!) { joinCampaign(id: $id, idempotencyKey: $key) {
  ... on Campaign { id participation { status onBehalfName } } ... on Refusal { code } } }`
const sign = `mutation ($id: ID!, $signature: String, $key: UUID!) {
  countersignTrace(id: $id, name: "王建国", signature: $signature, idempotencyKey: $key) {
  ... on Trace { answerState onBehalfName } ... on Refusal { code } } }`
const open = `mutation ($input: OpenHelpRequestInput!) { openHelpRequest(input: $input) {
  ... on HelpRequest { id messages { nodes { id onBehalfName } } events { kind onBehalfName } }
  ... on Refusal { code } } }`
const request = (over: object = {}) => ({
  input: { category: 'DELIVERY', urgency: 'NORMAL', words: '货少了一箱', idempotencyKey: key(), ...over },
})
const takeBack = `mutation ($id: ID!, $key: UUID!) { takeBackAssistedAct(id: $id, idempotencyKey: $key) {
  ... on AssistedAct { undone takenBackAt } ... on Refusal { code } } }`

/** A record of a visit to the shop, as its manager writes one. */
async function recorded() {
  const { manager, retailer } = company.here
  const { startVisit } = await runOk(start, startAt(retailer), manager)
  await runOk(complete, written(startVisit), manager)
  return db.trace.findFirstOrThrow({ where: { retailerId: retailer.id } })
}

async function takenBack(act: string) {
  const { retailer } = company.here
  const row = await db.assistedAct.findFirstOrThrow({ where: { act, retailerId: retailer.id } })
  return runOk(takeBack, { id: globalId('AssistedAct', row), key: key() }, retailer)
}

describe('the code', () => {
  test('goes from a colleague’s screen over the phone to the one who acts, and is kept nowhere', async () => {
    const { here } = company
    const id = await askedBy(here.manager, here.orderClerk)
    const code = await codeFor(id)
    expect(code).toMatch(/^\d{6}$/)
    expect(JSON.stringify(await db.assistance.findMany())).not.toContain(code)
    const seen = await runOk(
      'query ($id: ID!) { node(id: $id) { ... on Assistance { codeUntil } } }',
      { id },
      here.manager,
    )
    expect(new Date(seen.node.codeUntil)).toEqual(minutesOn(10))
    // Who acts makes no code, nor does anybody who was not asked to phone.
    for (const who of [here.manager, here.courier, company.supervisor])
      expect(await runRefused(makeCode, { id }, who)).toBe('NOT_FOUND')
    // And nobody acts with another's.
    expect(await runRefused(begin, { id, code }, here.orderClerk)).toBe('NOT_FOUND')
    const { actForShop } = await runOk(begin, { id, code }, here.manager)
    expect(new Date(actForShop.endsAt)).toEqual(minutesOn(20))
    expect(await runRefused(begin, { id, code }, here.manager)).toBe('AssistanceCodeOver')
    const noted = await db.auditEntry.findMany({ where: { subjectId: here.retailer.id } })
    expect(noted.map(({ action }) => action)).toEqual(
      ['askToActForShop', 'readOutCode', 'actForShop'].concat('mistypeShopCode'),
    )
    expect(JSON.stringify(noted)).not.toContain(code)
  })

  test('is tried three times, lasts ten minutes, and an earlier one counts no more', async () => {
    const { here } = company
    const id = await askedBy(here.manager, here.orderClerk)
    const first = await codeFor(id)
    expect(await runRefused(begin, { id, code: wrong(first) }, here.manager)).toBe('InvalidInput')
    expect(await runRefused(begin, { id, code: wrong(first) }, here.manager)).toBe('InvalidInput')
    expect(await runRefused(begin, { id, code: wrong(first) }, here.manager)).toBe('AssistanceCodeOver')
    expect(await runRefused(begin, { id, code: first }, here.manager)).toBe('AssistanceCodeOver')
    const second = await codeFor(id)
    if (second !== first)
      expect(await runRefused(begin, { id, code: first }, here.manager)).toBe('InvalidInput')
    expect(await runRefused(begin, { id, code: second }, here.manager, { now: minutesOn(10) })).toBe(
      'AssistanceCodeOver',
    )
    await codeFor(id)
    expect(await runRefused(makeCode, { id }, here.orderClerk)).toBe('NoMoreCodes')
  })

  test('of one shop is worth nothing for another, and many at once are tried three times', async () => {
    const { here, elsewhere } = company
    const id = await askedBy(here.manager, here.orderClerk)
    const code = await codeFor(id)
    const foreign = {
      shop: globalId('Retailer', elsewhere.retailer),
      caller: globalId('Staff', here.orderClerk),
    }
    expect(await runRefused(ask, foreign, here.manager)).toBe('NOT_FOUND')
    const other = await askedBy(here.manager, here.orderClerk)
    expect(await runRefused(begin, { id: other, code }, here.manager)).toBe('AssistanceCodeOver')
    await Promise.all(
      Array.from({ length: 8 }, () => runRefused(begin, { id, code: wrong(code) }, here.manager)),
    )
    expect(await runRefused(begin, { id, code }, here.manager)).toBe('AssistanceCodeOver')
  })

  test('is asked for by the shop’s manager or clerk alone, with a colleague around the shop, and not without end', async () => {
    const { here, elsewhere, supervisor, admin } = company
    const shop = globalId('Retailer', here.retailer)
    for (const who of [here.courier, here.inspector, supervisor, admin])
      expect(await runRefused(ask, { shop, caller: globalId('Staff', here.orderClerk) }, who)).toBe(
        'FORBIDDEN',
      )
    for (const caller of [here.manager, here.inspector, admin, elsewhere.manager])
      expect(await runRefused(ask, { shop, caller: globalId('Staff', caller) }, here.manager)).toBe(
        'InvalidInput',
      )
    // Without a gateway nothing goes to the telephone of the shop.
    expect(await runRefused(ask, { shop }, here.manager)).toBe('InvalidInput')
    for (let asked = 0; asked < 6; asked++) await askedBy(here.manager, here.courier)
    expect(await runRefused(ask, { shop, caller: globalId('Staff', here.courier) }, here.manager)).toBe(
      'TOO_MANY',
    )
  })

  test('goes by the gateway to the telephone of the shop where there is one', async () => {
    const { here } = company
    await db.retailer.update({ where: { id: here.retailer.id }, data: { phone: '13900000000' } })
    const sent: { to: unknown; lines: readonly string[] }[] = []
    const context = await contextFor(here.manager, {})
    const gateway = {
      knowsById: true,
      send: (to: unknown, { lines }: { lines: readonly string[] }) => {
        sent.push({ to, lines })
        return Promise.resolve('SENT' as const)
      },
    }
    const withGateway = { ...context, channels: { ...context.channels, WEBHOOK: gateway } }
    const { data } = await perform(withGateway, ask, { shop: globalId('Retailer', here.retailer) })
    const { id } = data!['askToActForShop']
    expect(sent).toMatchObject([{ to: { reader: 'SHOP', phone: '13900000000' } }])
    const code = /\d{6}/.exec(sent[0]!.lines[0]!)![0]
    expect(JSON.stringify(data)).not.toContain(code)
    expect(JSON.stringify(await db.notification.findMany())).not.toContain(code)
    const { actForShop } = await runOk(begin, { id, code }, here.manager)
    expect(actForShop.plainId).toBeTruthy()
  })
})

test('whatever is done for a shop says who did it, in its row, in the list of the shop and in the chain', async () => {
  const { here, east } = company
  const clerk = await acting()
  const name = here.orderClerk.name
  const campaign = await makeCampaign(db, {}, { regionIds: [east.id] })
  const trace = await recorded()
  const joined = await perform(clerk, join, { id: globalId('Campaign', campaign), key: key() })
  const byHand = { id: globalId('Trace', trace), signature: 'M0 0L5 5', key: key() }
  expect((await perform(clerk, sign, byHand)).data!['countersignTrace'].code).toBe('InvalidInput')
  const signed = await perform(clerk, sign, { id: globalId('Trace', trace), key: key() })
  const asked = await perform(clerk, open, request())
  expect(joined.errors ?? signed.errors ?? asked.errors).toBeUndefined()
  expect(signed.data!['countersignTrace']).toEqual({ answerState: 'COUNTERSIGNED', onBehalfName: name })
  expect(asked.data!['openHelpRequest']).toMatchObject({
    messages: { nodes: [{ onBehalfName: name }] },
    events: [{ kind: 'OPENED', onBehalfName: name }],
  })
  expect(await db.participation.findFirst({ where: { campaignId: campaign.id } })).toMatchObject({
    ...{ status: 'JOINED', onBehalfById: here.orderClerk.id },
  })
  const list = '{ assistedActs { nodes { words about staff { name } whyNotTakeBack { code } } } }'
  const { assistedActs: acts } = await runOk(list, {}, here.retailer)
  expect(acts.nodes.map((node: { words: string }) => node.words)).toEqual(
    (['openHelpRequest', 'countersignTrace', 'joinCampaign'] as const).map(
      (act) => assistedActWords[act]['zh-CN'],
    ),
  )
  for (const node of acts.nodes) expect(node).toMatchObject({ staff: { name }, whyNotTakeBack: null })
  const verify = '{ verifyTraces { intact } }'
  expect((await runOk(verify, {}, here.retailer)).verifyTraces.intact).toBe(true)
  // Written over past Kewo, the answer is another one.
  await db.trace.update({ where: { id: trace.id }, data: { onBehalfById: null } })
  expect((await runOk(verify, {}, here.retailer)).verifyTraces.intact).toBe(false)
})

test('sent again by its key it is noted once, and what is refused is not noted', async () => {
  const clerk = await acting()
  const given = request()
  const first = await perform(clerk, open, given)
  const second = await perform(clerk, open, given)
  expect(second.data!['openHelpRequest'].id).toBe(first.data!['openHelpRequest'].id)
  const refused = await perform(clerk, open, request({ words: '' }))
  expect(refused.data!['openHelpRequest'].code).toBe('InvalidInput')
  expect(await db.assistedAct.count({ where: { retailerId: company.here.retailer.id } })).toBe(1)
})

test('everything else is the shop’s alone: stars, what was pressed, secrets, complaints and the sign-in', async () => {
  const clerk = await acting()
  const allowed = new Set<string>(assistedActs)
  const node = schema.getType('Node')
  const types = schema.getImplementations(node as never).objects.map(({ name }) => name)
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    if (allowed.has(field.name)) continue
    const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''
    const codes = new Set<unknown>()
    for (const id of idSpellings(types)) {
      const { errors } = await perform(
        clerk,
        `mutation { ${field.name}${minimalArgs(field.args, id)} ${selection} }`,
      )
      if (/global ?id|is not of type/i.test(errors?.[0]?.message ?? '')) continue
      codes.add(errors?.[0]?.extensions['code'])
      break
    }
    expect([field.name, [...codes]]).toEqual([field.name, ['FORBIDDEN']])
  }
  const complaint = await perform(clerk, open, request({ category: 'COMPLAINT' }))
  expect(complaint.data!['openHelpRequest'].code).toBe('OnlyTheShopItself')
  const stars = await perform(clerk, '{ myRatings { nodes { id } } }')
  expect(stars.errors !== undefined || stars.data!['myRatings'].nodes.length === 0).toBe(true)
})

test('nobody answers for a shop about their own work', async () => {
  const { here } = company
  const trace = await recorded()
  const manager = await acting(here.manager)
  const id = globalId('Trace', trace)
  expect((await perform(manager, sign, { id, key: key() })).data!['countersignTrace'].code).toBe('OwnWork')
  const why = 'query ($id: ID!) { node(id: $id) { ... on Trace { whyNotAnswer { code } } } }'
  expect((await perform(manager, why, { id })).data!['node'].whyNotAnswer.code).toBe('OwnWork')
  const own = await makeHelpRequest(db, {
    retailerId: here.retailer.id,
    assigneeId: here.manager.id,
    status: 'RESOLVED',
    resolvedAt: now,
  })
  const close = `mutation ($id: ID!, $key: UUID!) { closeHelpRequest(id: $id, idempotencyKey: $key) { ... on Refusal { code } } }`
  const closed = await perform(manager, close, { id: globalId('HelpRequest', own), key: key() })
  expect(closed.data!['closeHelpRequest'].code).toBe('OwnWork')
})

test('ends with the next one, with its time, with the sign-in, and where the shop is served by another', async () => {
  const { here } = company
  const first = await acting()
  const own = await contextFor(here.orderClerk, {})
  const rows = () =>
    db.perspective.findMany({ where: { staffId: here.orderClerk.id }, orderBy: { begunAt: 'asc' } })
  expect(first.viewer?.kind).toBe('retailer')
  const [begun] = await rows()
  const eyes = async (at = now) => {
    const context = await contextFor(here.orderClerk, { now: at })
    const viewer = {
      ...(context.viewer as Extract<Context['viewer'], { kind: 'staff' }>),
      sessionId: begun!.sessionId,
    }
    return eyesOf(db, viewer, begun!.id, context)
  }
  expect(await eyes()).not.toBeNull()
  expect(await eyes(minutesOn(20))).toBeNull()
  const member = { territoryId: here.territory.id, staffId: here.orderClerk.id }
  const [membership] = await db.territoryMember.findMany({ where: member })
  await db.territoryMember.deleteMany({ where: member })
  expect(await eyes()).toBeNull()
  await db.territoryMember.create({ data: membership! })
  expect(await eyes()).not.toBeNull()
  await acting()
  expect(await eyes()).toBeNull()
  expect(own.viewer?.kind).toBe('staff')
})

describe('the shop takes back', () => {
  test('what can be undone is undone, and the answer stays in the chain', async () => {
    const { here, east } = company
    const clerk = await acting()
    const campaign = await makeCampaign(db, {}, { regionIds: [east.id] })
    const trace = await recorded()
    await perform(clerk, join, { id: globalId('Campaign', campaign), key: key() })
    await perform(clerk, sign, { id: globalId('Trace', trace), key: key() })
    const asked = await perform(clerk, open, request())
    expect((await takenBack('joinCampaign')).takeBackAssistedAct.undone).toBe(true)
    expect((await takenBack('countersignTrace')).takeBackAssistedAct.undone).toBe(true)
    expect((await takenBack('openHelpRequest')).takeBackAssistedAct.undone).toBe(true)
    expect(await db.participation.findFirst({ where: { campaignId: campaign.id } })).toMatchObject({
      ...{ status: 'DECLINED', onBehalfById: null },
    })
    expect(await db.trace.findUnique({ where: { id: trace.id } })).toMatchObject({ answer: null })
    expect(await db.chainEntry.count({ where: { subjectId: trace.id } })).toBe(2)
    expect((await runOk('{ verifyTraces { intact } }', {}, here.retailer)).verifyTraces.intact).toBe(true)
    const requestId = asked.data!['openHelpRequest'].id
    const read = 'query ($id: ID!) { node(id: $id) { ... on HelpRequest { status } } }'
    expect((await runOk(read, { id: requestId }, here.retailer)).node.status).toBe('CLOSED')
    const [told] = await db.notification.findMany({
      where: { kind: 'ASSISTED_TAKEN_BACK', subjectId: here.retailer.id },
    })
    expect(told?.userId).toBe(here.orderClerk.userId)
    // The shop answers anew, for itself.
    const { countersignTrace } = await runOk(
      sign,
      { id: globalId('Trace', trace), key: key() },
      here.retailer,
    )
    expect(countersignTrace).toEqual({ answerState: 'COUNTERSIGNED', onBehalfName: null })
  })

  test('until the day after its next visit, once, and nobody takes back another’s', async () => {
    const { here, elsewhere } = company
    const clerk = await acting()
    await perform(clerk, open, request())
    await makeVisit(db, {
      retailerId: here.retailer.id,
      staffId: here.manager.id,
      status: 'COMPLETED',
      completedAt: minutesOn(60),
    })
    const late = minutesOn(8 * 24 * 60)
    const row = await db.assistedAct.findFirstOrThrow({ where: { retailerId: here.retailer.id } })
    const given = { id: globalId('AssistedAct', row), key: key() }
    expect(await runRefused(takeBack, given, elsewhere.retailer)).toBe('NOT_FOUND')
    expect(await runRefused(takeBack, given, here.orderClerk)).toBe('FORBIDDEN')
    expect(await runRefused(takeBack, given, here.retailer, { now: late })).toBe('TakeBackTooLate')
    await takenBack('openHelpRequest')
    expect(await runRefused(takeBack, { ...given, key: key() }, here.retailer)).toBe('AlreadyTakenBack')
  })
})
