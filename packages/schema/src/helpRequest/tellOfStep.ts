import { type HelpRequestEvent, partyOf } from '@kewo/domain'
import type { DbTransaction, HelpRequest, Live } from '@kewo/db'
import { type NotificationKind, notify } from '../notification/notify.ts'
import { type LyingRequest, requestPeople } from './requestPeople.ts'

type Told = Pick<HelpRequest, 'id' | 'number'> & LyingRequest
type Step = Pick<HelpRequestEvent, 'kind' | 'staffId' | 'byRetailer'>
type Telling = { db: DbTransaction; live: Live; now: Date }

/** Tells of a step of a request as it now stands whose turn it is: the shop of what the staff did and of a wall that was lifted, the desk of what else the shop or the clock did. Notes are told to nobody. */
export async function tellOfStep(telling: Telling, request: Told, step: Step): Promise<void> {
  const byShop = partyOf(step) === 'SHOP'
  const kind = byShop ? shopSteps[step.kind] : staffSteps[step.kind]
  if (!kind) return
  const { name, userId } = await telling.db.retailer.findUniqueOrThrow({
    where: { id: request.retailer.id },
    select: { name: true, userId: true },
  })
  const toStaff = byShop ? kind !== 'HELP_REQUEST_LIFTED' : toDesk.includes(kind)
  const userIds = toStaff ? await deskUsers(telling.db, request, step.staffId) : userId ? [userId] : []
  await notify(telling, userIds, {
    kind,
    params: { shop: name, number: request.number },
    subjectId: request.id,
  })
}

const shopSteps: Partial<Record<HelpRequestEvent['kind'], NotificationKind>> = {
  OPENED: 'HELP_REQUEST_OPENED',
  REPLIED: 'HELP_REQUEST_REPLIED',
  REOPENED: 'HELP_REQUEST_REOPENED',
  CONFIDENTIALITY_LIFTED: 'HELP_REQUEST_LIFTED',
}

const staffSteps: Partial<Record<HelpRequestEvent['kind'], NotificationKind>> = {
  REPLIED: 'HELP_REQUEST_REPLIED',
  HANDED_OVER: 'HELP_REQUEST_HANDED_OVER',
  WARNED: 'HELP_REQUEST_WARNED',
  RESOLVED: 'HELP_REQUEST_RESOLVED',
}

const toDesk: readonly NotificationKind[] = ['HELP_REQUEST_HANDED_OVER', 'HELP_REQUEST_WARNED']

/** Those with whom it lies and whom it may reach; not who took the step. */
async function deskUsers(db: DbTransaction, request: Told, actorId: string | null): Promise<string[]> {
  const { atDesk } = await requestPeople(db, request)
  return atDesk.flatMap(({ id, userId }) => (userId && id !== actorId ? userId : []))
}
