import { closesAfterDays, type HelpRequestEvent, partyOf, staffRoleWords, type Words } from '@kewo/domain'
import type { HelpRequest } from '@kewo/db'
import { notify, type Telling } from '../notification/notify.ts'
import { type LyingRequest, requestPeople, type RequestPeople } from './requestPeople.ts'

type Told = Pick<HelpRequest, 'id' | 'number'> & LyingRequest
type Step = Pick<HelpRequestEvent, 'kind' | 'staffId' | 'byRetailer' | 'assigneeId'>
/** With whom it lay before, as far as they may still read it. */
type Before = Pick<LyingRequest, 'desk' | 'assigneeId'> | null

/** What a step tells from. */
type TheStep = {
  telling: Telling
  step: Step
  people: RequestPeople
  before: RequestPeople['readers']
  shop: string | null
  params: { shop: string; number: number }
  subjectId: string
}

/**
 * Tells of a step of a request as it now stands whose turn it is and whose turn it was: the shop of what the staff or the
 * clock did, those with whom it lies of what the shop, the clock or another of them did. Who took the step is not told, nor
 * whoever may not read the request. Notes are told to nobody.
 */
export async function tellOfStep(
  { db, live, now }: Telling,
  request: Told,
  step: Step,
  before: Before = null,
): Promise<void> {
  const tell = tellers[step.kind]
  if (!tell) return
  const { name, userId } = await db.retailer.findUniqueOrThrow({
    where: { id: request.retailer.id },
    select: { name: true, userId: true },
  })
  const people = await requestPeople(db, request)
  const lay = before ? (await requestPeople(db, { ...request, ...before })).atDesk : []
  await tell({
    ...{ telling: { db, live, now }, step, people },
    before: lay.filter(({ id }) => people.readers.some((reader) => reader.id === id)),
    shop: userId,
    params: { shop: name, number: request.number },
    subjectId: request.id,
  })
}

/** Sign-ins of staff, less of who took the step. */
const usersOf = (people: RequestPeople['readers'], { staffId }: Pick<Step, 'staffId'>) =>
  people.flatMap(({ id, userId }) => (id === staffId ? [] : userId))

const tellers: Partial<Record<HelpRequestEvent['kind'], (told: TheStep) => Promise<void>>> = {
  OPENED: (told) => notify(told.telling, atDesk(told), 'HELP_REQUEST_OPENED', told),
  REOPENED: (told) => notify(told.telling, atDesk(told), 'HELP_REQUEST_REOPENED', told),
  REPLIED: (told) => notify(told.telling, otherSide(told), 'HELP_REQUEST_REPLIED', told),
  WAITING: (told) => notify(told.telling, [told.shop], 'HELP_REQUEST_WAITING', told),
  RESOLVED: (told) => notify(told.telling, [told.shop], 'HELP_REQUEST_RESOLVED', told),
  CONFIDENTIALITY_LIFTED: (told) => notify(told.telling, [told.shop], 'HELP_REQUEST_LIFTED', told),
  WARNED: (told) => notify(told.telling, atDesk(told), 'HELP_REQUEST_WARNED', told),
  ESCALATED: tellOfDelay,
  CLOSED: tellOfEnd,
  ASSIGNED: async (told) => {
    await notify(told.telling, taker(told), 'HELP_REQUEST_ASSIGNED', told)
    // Given to nobody, it is the whole desk's again.
    if (told.step.assigneeId === null)
      await notify(told.telling, atDesk(told), 'HELP_REQUEST_HANDED_OVER', told)
    await tellWhoHadIt(told)
  },
  HANDED_OVER: async (told) => {
    await notify(told.telling, [told.shop, ...atDesk(told)], 'HELP_REQUEST_HANDED_OVER', told)
    await tellWhoHadIt(told)
  },
}

const atDesk = ({ people, step }: TheStep) => usersOf(people.atDesk, step)

const otherSide = (told: TheStep) => (partyOf(told.step) === 'SHOP' ? atDesk(told) : [told.shop])

const taker = ({ people, step }: TheStep) =>
  usersOf(
    people.readers.filter(({ id }) => id === step.assigneeId),
    step,
  )

/** Those who had it and have it no more are told with whom it is. */
async function tellWhoHadIt(told: TheStep): Promise<void> {
  const { telling, before, people, step, params, subjectId } = told
  const has = new Set(people.atDesk.map(({ id }) => id))
  const had = before.filter(({ id }) => !has.has(id))
  await notify(telling, usersOf(had, step), 'HELP_REQUEST_HANDED_ON', {
    params: { ...params, to: holderWords(told) },
    subjectId,
  })
}

function holderWords({ people, step }: TheStep): Words {
  const name = people.readers.find(({ id }) => id === step.assigneeId)?.name
  return name ? { 'zh-CN': name, en: name } : staffRoleWords[people.desk]
}

/** Those above take it up; the desk and the shop know that they do. */
async function tellOfDelay({ telling, people, shop, params, subjectId }: TheStep): Promise<void> {
  const above = new Set(people.above.map(({ userId }) => userId))
  await notify(telling, [...above], 'HELP_REQUEST_ESCALATED', { params, subjectId })
  const desk = people.atDesk.map(({ userId }) => userId).filter((userId) => !above.has(userId))
  await notify(telling, [shop, ...desk], 'HELP_REQUEST_OVERDUE', { params, subjectId })
}

async function tellOfEnd(told: TheStep): Promise<void> {
  const { telling, step, shop, params, subjectId } = told
  if (partyOf(step) === 'SHOP')
    await notify(telling, atDesk(told), 'HELP_REQUEST_CLOSED', { params, subjectId })
  else
    await notify(telling, [shop, ...atDesk(told)], 'HELP_REQUEST_CLOSED_BY_CLOCK', {
      params: { ...params, days: closesAfterDays },
      subjectId,
    })
}
