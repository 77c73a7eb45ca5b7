import { makeBrand, makeFile, makeHelpRequest, makeOrganisation, type Team } from '@kewo/testkit'
import { v7 } from 'uuid'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { complete, promised, record, start, startAt, written } from '../../test/visiting.ts'
import { correct, countersign, dispute } from './trace.testbed.ts'

const keep = 'mutation ($id: ID!) { keepPromise(id: $id) { ... on Promise { id } ... on Refusal { code } } }'
const notKept =
  'mutation ($id: ID!) { sayPromiseNotKept(id: $id) { ... on Promise { id } ... on Refusal { code } } }'
const withdraw =
  'mutation ($id: ID!, $reason: String!) { withdrawPromise(id: $id, reason: $reason) { ... on Promise { id } ... on Refusal { code } } }'
const make = `mutation ($retailerId: ID!, $promise: PromiseInput!, $helpRequestId: ID, $key: UUID!) {
  makePromise(retailerId: $retailerId, promise: $promise, helpRequestId: $helpRequestId, idempotencyKey: $key) {
    ... on Promise { id } ... on Refusal { code }
  }
}`

/** Pictures of one dot, of two colours. */
const dots = [
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
].map((bytes) => Buffer.from(bytes, 'base64'))

/** What happens between a shop and those who serve it, so that every chained table has rows of it. */
export function useWholeShop() {
  const schema = useSchema()
  const { db, contextFor, runOk } = schema

  async function picture({ userId }: { userId: string }, dot: number) {
    const { pictures } = await contextFor(null, {})
    return makeFile(db, { ...(await pictures.save(dots[dot]!)), uploadedById: userId })
  }

  async function visited({ manager, retailer }: Team, over: object = {}, promises: object[] = []) {
    const { startVisit } = await runOk(start, startAt(retailer, place), manager)
    const { completeVisit } = await runOk(complete, written(startVisit, over, promises), manager)
    return completeVisit as { id: string; trace: { id: string }; promises: { id: string }[] }
  }

  async function wholeShop() {
    const { here, supervisor } = await makeOrganisation(db)
    const { manager, retailer } = here
    const owed = [promised(manager), promised(manager, { text: '换一块价签板' })]
    const first = await visited(here, {}, owed)
    const [kept, withdrawn] = first.promises
    const [promise] = await db.promise.findMany({
      where: { retailerId: retailer.id },
      orderBy: { id: 'asc' },
    })
    const finding = await db.finding.findFirstOrThrow({ where: { fixedNow: false } })
    const brand = await makeBrand(db)
    const second = await visited(here, {
      commentary: '冷柜已经补满，右侧换了新价签，云岭只剩 4 条。',
      followUps: [
        { kind: 'PROMISE', subjectId: promise!.id, settled: false, words: '明天就来' },
        { kind: 'FINDING', subjectId: finding.id, settled: true, words: '已经补上' },
      ],
      brandIds: [globalId('Brand', brand)],
      photoIds: [(await picture(manager, 0)).id, (await picture(manager, 1)).id],
      signatureFileId: (await picture(manager, 0)).id,
    })
    await runOk(countersign, { id: first.trace.id, name: '王建国' }, retailer)
    const signature = 'M40 120Q60 20 90 70L140 150'
    await runOk(dispute, { id: second.trace.id, reason: '没有补满', signature }, retailer)
    const again = record({ commentary: '更正：冷柜右侧还空 2 格。' })
    await runOk(correct, { visitId: second.id, trace: again, key: v7() }, manager)
    await runOk(withdraw, { id: withdrawn!.id, reason: '厂家停产' }, manager)
    await runOk(keep, { id: kept!.id }, manager)
    await runOk(notKept, { id: kept!.id }, retailer)

    const request = await makeHelpRequest(db, { retailerId: retailer.id })
    const helpRequestId = globalId('HelpRequest', request)
    const given = { retailerId: globalId('Retailer', retailer), promise: promised(manager), key: v7() }
    const { makePromise } = await runOk(make, { ...given, helpRequestId }, manager)
    await runOk(keep, { id: makePromise.id }, manager)
    return { here, supervisor, request, first, second }
  }

  return { ...schema, wholeShop }
}

const place = { place: { longitude: 110.8, latitude: 32.6 } }
