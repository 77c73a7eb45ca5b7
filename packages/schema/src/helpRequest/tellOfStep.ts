import { helpRequestReaches, type HelpRequestEvent, type HelpRequestState, partyOf } from '@kewo/domain'
import type { DbTransaction, HelpRequest, Live } from '@kewo/db'
import { type NotificationKind, notify } from '../notification/notify.ts'
import type { RetailerScope } from '../retailer/access.ts'

type Told = Pick<HelpRequest, 'id' | 'number' | 'confidential' | 'complaintAboutId'> & {
  retailer: RetailerScope
}
type Step = Pick<HelpRequestEvent, 'kind' | 'staffId' | 'byRetailer'>
type Telling = { db: DbTransaction; live: Live; now: Date }

/** Tells whose turn it now is: the shop of what the staff did, the desk of what the shop or the clock did. Notes are told to nobody. */
export async function tellOfStep(
  telling: Telling,
  request: Told,
  state: Pick<HelpRequestState, 'desk' | 'assigneeId'>,
  step: Step,
): Promise<void> {
  const byShop = partyOf(step) === 'SHOP'
  const kind = byShop ? shopSteps[step.kind] : staffSteps[step.kind]
  if (!kind) return
  const { name, userId } = await telling.db.retailer.findUniqueOrThrow({
    where: { id: request.retailer.id },
    select: { name: true, userId: true },
  })
  const toStaff = byShop || toDesk.includes(kind)
  const userIds = toStaff ? await deskUsers(telling.db, request, state, step.staffId) : userId ? [userId] : []
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
}

const staffSteps: Partial<Record<HelpRequestEvent['kind'], NotificationKind>> = {
  REPLIED: 'HELP_REQUEST_REPLIED',
  HANDED_OVER: 'HELP_REQUEST_HANDED_OVER',
  WARNED: 'HELP_REQUEST_WARNED',
  RESOLVED: 'HELP_REQUEST_RESOLVED',
}

const toDesk: readonly NotificationKind[] = ['HELP_REQUEST_HANDED_OVER', 'HELP_REQUEST_WARNED']

/** The assignee, or everybody at the desk whom the request may reach; not who took the step. */
async function deskUsers(
  db: DbTransaction,
  request: Told,
  { desk, assigneeId }: Pick<HelpRequestState, 'desk' | 'assigneeId'>,
  actorId: string | null,
): Promise<string[]> {
  const { regionId, territoryId } = request.retailer
  const { path } = await db.region.findUniqueOrThrow({ where: { id: regionId }, select: { path: true } })
  if (!assigneeId && !territoryId && desk !== 'SUPERVISOR' && desk !== 'ADMIN') return []
  const atDesk =
    desk === 'SUPERVISOR' || desk === 'ADMIN' || !territoryId
      ? { roles: { has: desk }, regionId: { in: path } }
      : { memberships: { some: { role: desk, territoryId } } }
  const people = await db.staff.findMany({
    where: { leftAt: null, userId: { not: null }, ...(assigneeId ? { id: assigneeId } : atDesk) },
    select: { id: true, roles: true, userId: true },
  })
  return people.flatMap((person) =>
    person.userId && person.id !== actorId && helpRequestReaches(request, person) ? person.userId : [],
  )
}
