import { localDayOf, type NotificationKind, notificationTable } from '@kewo/domain'
import type { DemoCampaign } from './campaigns.ts'
import type { Demo } from './demo.ts'
import type { DemoPromise } from './promises.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoPeople, DemoStaff } from './staff.ts'
import type { DemoSupply } from './supplyPolicy.ts'
import type { DemoRequest } from './thread.ts'
import type { DemoTrace } from './traces.ts'
import { supplyCorrection } from './texts/supplyPlan.ts'
import type { DemoRows } from './writeRows.ts'

type Happened = {
  people: DemoPeople
  shopOf: ReadonlyMap<string, DemoShop>
  requests: readonly (DemoRequest & { number: number })[]
  traces: readonly DemoTrace[]
  promises: readonly DemoPromise[]
  campaigns: readonly DemoCampaign[]
  participations: readonly DemoRows['Participation'][]
  supply: DemoSupply
  shops: readonly DemoShop[]
}

type Notice = {
  at: Date
  kind: NotificationKind
  params: DemoRows['Notification']['params'] & object
  subjectId: string
}

/** People read what they are told within a fortnight; older notices are gone. */
const keptDays = 14
/** Since so many days most have not been read. */
const unreadDays = 2

/** What shops and staff have been told of lately. */
export function notificationsOf(demo: Demo, happened: Happened): DemoRows['Notification'][] {
  const id = demo.ids('notifications')
  const random = demo.random('notifications')
  const since = demo.at(-keptDays, '0:00')
  const unreadSince = demo.at(-unreadDays, '0:00')
  const rows: DemoRows['Notification'][] = []
  const tell = (users: Iterable<string>, { at, kind, params, subjectId }: Notice) => {
    if (at < since || at > demo.now) return
    for (const userId of new Set(users)) {
      const readAt = new Date(at.getTime() + random.int(5, 900) * 60_000)
      const unread = readAt > demo.now || (at > unreadSince && random.chance(0.8))
      rows.push({
        id: id(at),
        userId,
        kind,
        params,
        subjectId,
        helpRequestId: notificationTable[kind].subject === 'HELP_REQUEST' ? subjectId : null,
        createdAt: at,
        readAt: unread ? null : readAt,
      })
    }
  }
  for (const request of happened.requests) tellOfRequest(request, happened, tell)
  for (const { trace } of happened.traces) {
    const shop = happened.shopOf.get(trace.retailerId)!
    const { manager } = happened.people.teamOf(shop.territory)
    const params = { name: manager.name }
    tell([shop.user.id], { at: trace.submittedAt, kind: 'TRACE_SUBMITTED', params, subjectId: trace.id })
    if (trace.answer === 'DISPUTED')
      tell([manager.user.id], {
        at: new Date(trace.answeredAt!),
        kind: 'TRACE_DISPUTED',
        params: {
          shop: shop.name,
          day: localDayOf(trace.submittedAt, demo.timeZone),
          reason: trace.disputeReason ?? '',
        },
        subjectId: trace.visitId,
      })
  }
  for (const { status, settledAt, text, retailerId, staffId, brokenRequestId } of happened.promises) {
    if (status !== 'BROKEN') continue
    const shop = happened.shopOf.get(retailerId)!
    const staff = happened.people.all.find((person) => person.id === staffId)!
    const params = { shop: shop.name, promise: text }
    tell([shop.user.id, staff.user.id], {
      at: new Date(settledAt!),
      kind: 'PROMISE_BROKEN',
      params,
      subjectId: brokenRequestId!,
    })
  }
  for (const { row, dates } of happened.campaigns) {
    if (!dates.cancelledAt) continue
    const joined = happened.participations.filter(
      ({ campaignId, status }) => campaignId === row.id && status === 'JOINED',
    )
    const users = joined.map(({ retailerId }) => happened.shopOf.get(retailerId)!.user.id)
    tell(users, {
      at: dates.cancelledAt,
      kind: 'CAMPAIGN_CANCELLED',
      params: {
        title: { 'zh-CN': row.title, en: row.titleEn ?? row.title },
        reason: row.cancelReason ?? '',
      },
      subjectId: row.id,
    })
  }
  tellOfSupply(happened, tell)
  return rows.toSorted((one, other) => Number(one.createdAt) - Number(other.createdAt))
}

/** Every shop and manager of a week that is published, managers of a correction. */
function tellOfSupply(
  { supply, shops, people }: Happened,
  tell: (users: Iterable<string>, notice: Notice) => void,
): void {
  const managers = people.all.filter(({ role }) => role === 'MANAGER').map(({ user }) => user.id)
  const open = shops.filter(({ closedAt }) => closedAt === null).map(({ user }) => user.id)
  for (const { policyId, week, publishedAt, correctedAt } of supply.told) {
    const notice = { subjectId: policyId, params: { day: week } }
    tell([...open, ...managers], { ...notice, at: publishedAt, kind: 'SUPPLY_PUBLISHED' })
    if (!correctedAt) continue
    const { product, reason } = supplyCorrection
    const name = { 'zh-CN': product, en: product }
    const params = { day: week, title: name, before: name, after: name, reason }
    tell(managers, { subjectId: policyId, at: correctedAt, kind: 'SUPPLY_CORRECTED', params })
  }
}

/** Its first desk of a new request, the shop of each answer, the next desk of a hand-over, the supervisor of a delay. */
function tellOfRequest(
  { row, shop, events, number }: DemoRequest & { number: number },
  { people }: Happened,
  tell: (users: Iterable<string>, notice: Notice) => void,
): void {
  const at = (desk: DemoStaff['role']) => people.atDesk(desk, shop.territory).user.id
  for (const event of events) {
    const notice = {
      at: new Date(event.at),
      params: { shop: shop.name, number },
      subjectId: row.id,
    }
    if (event.kind === 'OPENED') tell([at(event.desk!)], { ...notice, kind: 'HELP_REQUEST_OPENED' })
    if (event.kind === 'REPLIED' && event.staffId)
      tell([shop.user.id], { ...notice, kind: 'HELP_REQUEST_REPLIED' })
    if (event.kind === 'HANDED_OVER') tell([at(event.desk!)], { ...notice, kind: 'HELP_REQUEST_HANDED_OVER' })
    if (event.kind === 'RESOLVED') tell([shop.user.id], { ...notice, kind: 'HELP_REQUEST_RESOLVED' })
    if (event.kind === 'REOPENED') tell([at(row.desk)], { ...notice, kind: 'HELP_REQUEST_REOPENED' })
    if (event.kind === 'ESCALATED')
      tell([at(row.desk === 'ADMIN' ? 'ADMIN' : 'SUPERVISOR')], { ...notice, kind: 'HELP_REQUEST_ESCALATED' })
  }
}
