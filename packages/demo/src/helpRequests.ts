import { policyFor, type Urgency } from '@kewo/domain'
import { answered, leftOpen, leftUnanswered, type Telling } from './answering.ts'
import type { DemoProduct } from './brands.ts'
import type { DemoPolicy } from './company.ts'
import type { Demo } from './demo.ts'
import type { Crew } from './fieldwork.ts'
import { openedSoThat } from './openedSoThat.ts'
import type { DemoPromise } from './promises.ts'
import { deckOf } from './random.ts'
import type { DemoShop } from './retailers.ts'
import { sceneAt } from './scene.ts'
import type { DemoPeople } from './staff.ts'
import type { PhotoKey } from './texts/photos.ts'
import { reminders, type RequestCase, requestCases, thanks } from './texts/requests/index.ts'
import { type DemoRequest, Thread } from './thread.ts'

/** A shop's photo that goes with the first words of a request. */
export type RequestPhoto = { messageId: string; key: PhotoKey; at: Date; userId: string }

export type Requests = { requests: DemoRequest[]; promises: DemoPromise[]; photos: RequestPhoto[] }

type Setting = { people: DemoPeople; products: readonly DemoProduct[]; policies: readonly DemoPolicy[] }

/** Where a request of today stands: nobody has answered, somebody has, or the shop was asked something. */
type Standing = 'NEW' | 'ANSWERED' | 'WAITING'

/** Requests for every second shop a year. */
const perShopAndYear = 0.55
/** Photos of requests that lie further back are not drawn. */
const photoDays = 21
/** How often a shop keeps a request from the inspectors; for the other categories hardly ever. */
const confidentialShare: Partial<Record<RequestCase['category'], number>> = { COMPLAINT: 0.4, LICENCE: 0.15 }

/** What the shops of one territory have asked since `daysAgo`, and what became of it by now. */
export function requestsOf(
  demo: Demo,
  { territory, team, shops }: Crew,
  daysAgo: number,
  { people, products, policies }: Setting,
): Requests {
  const random = demo.random('requests', territory.index)
  const id = demo.ids('requests', territory.index)
  const nextCase = deckOf(random, requestCases)
  const words = new Map(requestCases.map((each) => [each, deckOf(random, each.words)]))
  const open = shops.filter(({ closedAt, user }) => closedAt === null && user.username !== 'shop')
  const result: Requests = { requests: [], promises: [], photos: [] }
  const telling: Telling = {
    ...{ demo, random, id },
    atDesk: (desk) => people.atDesk(desk, territory),
    policyFor: (request) => policyFor(policies, request)!,
    thanking: deckOf(random, thanks),
    reminding: deckOf(random, reminders),
    keep: (promise) => void result.promises.push(promise),
  }

  const count = Math.round((shops.length * perShopAndYear * daysAgo) / 365)
  for (let number = 0; number < count; number++) {
    const day = -Math.floor((daysAgo * (number + random.next())) / count)
    const at = demo.at(Math.min(0, day), `${random.int(7, 20)}:${random.int(10, 59)}`)
    if (at < demo.now) tell(nextCase(), random.pick(open), at)
  }
  // Some whose clocks run out soon, one that has run out, and one where it is the shop's turn.
  openNow('NEW', random.int(8, 30))
  openNow('NEW', random.int(60, 170))
  openNow('NEW', -random.int(20, 200))
  openNow('ANSWERED', random.int(40, 200))
  openNow('WAITING', random.int(300, 700))
  return result

  /** A request that stands where it is said and has so many working minutes left. */
  function openNow(standing: Standing, left: number): void {
    let asked = nextCase()
    while (standing === 'WAITING' && !asked.ask) asked = nextCase()
    const urgency = random.chance(asked.urgent) ? 'URGENT' : 'NORMAL'
    const due = standing === 'NEW' ? 'firstResponseMinutes' : 'resolutionMinutes'
    const openedAt = openedSoThat(demo, policies, asked, urgency, left, due)
    tell(asked, random.pick(open), openedAt, { urgency, standing })
  }

  function tell(
    asked: RequestCase,
    shop: DemoShop,
    openedAt: Date,
    now?: { urgency: Urgency; standing: Standing },
  ): void {
    if (openedAt < shop.createdAt) return
    const { category, about, photo } = asked
    const scene = { ...sceneAt(random, shop, team, products, about), me: '', manager: team.manager.name }
    const urgency = now?.urgency ?? (random.chance(asked.urgent) ? 'URGENT' : 'NORMAL')
    const named = category === 'COMPLAINT' && random.chance(0.6)
    const complaintAbout = named ? random.pick([team.manager, team.courier, team.orderClerk]) : null
    const confidential = random.chance(confidentialShare[category] ?? 0.015)
    const asking = {
      shop,
      category,
      urgency,
      openedAt,
      confidential,
      complaintAbout,
      words: words.get(asked)!()(scene),
    }
    const thread = new Thread(demo, id, asking)
    const photographed = random.chance(territory.name === '王湾片区' ? 0.9 : 0.35)
    if (photo && photographed && openedAt > demo.at(-photoDays, '0:00')) {
      result.photos.push({ messageId: thread.firstMessageId, key: photo, at: openedAt, userId: shop.user.id })
    }
    const request = { thread, asked, scene, shop, urgency, openedAt }
    if (!now) answered(telling, request)
    else if (now.standing === 'NEW') leftUnanswered(telling, request)
    else leftOpen(telling, request, now.standing === 'WAITING')
    result.requests.push(thread.done(policies))
  }
}
