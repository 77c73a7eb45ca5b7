import { addWorkingMinutes, closesAfterDays, policyFor, type Urgency } from '@kewo/domain'
import type { DemoProduct } from './brands.ts'
import type { DemoPolicy } from './company.ts'
import type { Demo } from './demo.ts'
import type { Crew } from './fieldwork.ts'
import { openedSoThat } from './openedSoThat.ts'
import type { DemoPromise } from './promises.ts'
import { promiseFrom } from './promises.ts'
import { deckOf } from './random.ts'
import type { DemoShop } from './retailers.ts'
import { sceneAt } from './scene.ts'
import type { DemoPeople, DemoStaff } from './staff.ts'
import type { PhotoKey } from './texts/photos.ts'
import {
  type RequestCase,
  type RequestScene,
  reminders,
  reopenings,
  requestCases,
  thanks,
} from './texts/requests/index.ts'
import { type DemoRequest, Thread } from './thread.ts'
import { morningAfter } from './waking.ts'

/** A shop's photo that goes with the first words of a request. */
export type RequestPhoto = { messageId: string; key: PhotoKey; at: Date; userId: string }

export type Requests = { requests: DemoRequest[]; promises: DemoPromise[]; photos: RequestPhoto[] }

type Setting = { people: DemoPeople; products: readonly DemoProduct[]; policies: readonly DemoPolicy[] }

/** Requests for every second shop a year. */
const perShopAndYear = 0.55
/** Photos of the shops whose requests lie further back are not drawn. */
const photoDays = 21

const hour = 3_600_000

/** What the shops of one territory have asked since `daysAgo`, and what became of it by now. */
export function requestsOf(
  demo: Demo,
  { territory, team, shops }: Crew,
  daysAgo: number,
  setting: Setting,
): Requests {
  const random = demo.random('requests', territory.index)
  const id = demo.ids('requests', territory.index)
  const nextCase = deckOf(random, requestCases)
  const words = new Map(requestCases.map((each) => [each, deckOf(random, each.words)]))
  const [thanking, reminding] = [deckOf(random, thanks), deckOf(random, reminders)]
  const open = shops.filter(({ closedAt, user }) => closedAt === null && user.username !== 'shop')
  const result: Requests = { requests: [], promises: [], photos: [] }

  const count = Math.round((shops.length * perShopAndYear * daysAgo) / 365)
  for (let number = 0; number < count; number++) {
    const day = -Math.floor((daysAgo * (number + random.next())) / count)
    const at = demo.at(Math.min(0, day), `${random.int(7, 20)}:${random.int(10, 59)}`)
    if (at < demo.now) tell(nextCase(), random.pick(open), at)
  }
  // Some whose clocks run out soon, and one that has run out.
  for (const left of [random.int(8, 30), random.int(60, 170), -random.int(20, 200)]) {
    const asked = nextCase()
    const urgency = random.chance(asked.urgent) ? 'URGENT' : 'NORMAL'
    tell(asked, random.pick(open), openedSoThat(demo, setting.policies, asked, urgency, left), {
      urgency,
      unanswered: true,
    })
  }
  return result

  function tell(
    asked: RequestCase,
    shop: DemoShop,
    openedAt: Date,
    fixed?: { urgency: Urgency; unanswered: true },
  ): void {
    if (openedAt < shop.createdAt) return
    const scene: RequestScene = {
      ...sceneAt(random, shop, team, setting.products, asked.about),
      me: '',
      manager: team.manager.name,
    }
    const urgency = fixed?.urgency ?? (random.chance(asked.urgent) ? 'URGENT' : 'NORMAL')
    const { category } = asked
    const complaintAbout =
      category === 'COMPLAINT' && random.chance(0.6)
        ? random.pick([team.manager, team.courier, team.orderClerk])
        : null
    const confidential = random.chance({ COMPLAINT: 0.4, LICENCE: 0.15 }[category as string] ?? 0.015)
    const thread = new Thread(demo, id, {
      ...{ shop, category, urgency, openedAt, confidential, complaintAbout },
      words: words.get(asked)!()(scene),
    })
    if (
      asked.photo &&
      random.chance(territory.name === '王湾片区' ? 0.9 : 0.35) &&
      openedAt > demo.at(-photoDays, '0:00')
    ) {
      result.photos.push({
        messageId: thread.firstMessageId,
        key: asked.photo,
        at: openedAt,
        userId: shop.user.id,
      })
    }
    if (fixed) leaveUnanswered(thread, category, urgency, openedAt)
    else answer(thread, asked, scene, { shop, urgency, openedAt })
    result.requests.push(thread.done(setting.policies))
  }

  function targets(
    asked: { category: RequestCase['category'] },
    urgency: Urgency,
    openedAt: Date,
  ): DemoPolicy {
    return policyFor(setting.policies, { category: asked.category, urgency, openedAt })!
  }

  function leaveUnanswered(
    thread: Thread,
    category: RequestCase['category'],
    urgency: Urgency,
    openedAt: Date,
  ): void {
    const { firstResponseMinutes } = targets({ category }, urgency, openedAt)
    const remind = new Date(openedAt.getTime() + hour)
    if (random.chance(0.3) && remind < demo.now) thread.shopSays(remind, reminding())
    const due = addWorkingMinutes(demo.calendar, openedAt, firstResponseMinutes)
    if (due <= demo.now) thread.escalates(due)
  }

  function answer(
    thread: Thread,
    asked: RequestCase,
    scene: RequestScene,
    { shop, urgency, openedAt }: { shop: DemoShop; urgency: Urgency; openedAt: Date },
  ): void {
    const { firstResponseMinutes: first, resolutionMinutes: whole } = targets(asked, urgency, openedAt)
    const later = (from: Date, minutes: number) =>
      addWorkingMinutes(demo.calendar, from, Math.max(1, minutes))
    let person = atDesk(thread.desk)
    const said = (list: readonly ((scene: RequestScene) => string)[]) =>
      random.pick(list)({ ...scene, me: person.name })

    const late = random.chance(0.05)
    const used = late ? 1.1 + random.next() : 0.08 + random.next() * 0.7
    let at = later(openedAt, first * used)
    if (late) thread.escalates(later(openedAt, first))
    if (random.chance(0.6))
      thread.takes(new Date(Math.max(openedAt.getTime(), at.getTime() - random.int(20, 150) * 1000)), person)
    if (asked.handOver && random.chance(0.8)) {
      const next = atDesk(asked.handOver.desk)
      thread.handsOver(at, person, next, asked.handOver.reason)
      person = next
      at = later(at, random.int(6, 30))
      thread.says(at, person, said(asked.handOver.replies))
    } else thread.says(at, person, said(asked.replies))
    if (asked.promise && random.chance(0.4)) {
      const draft = {
        text: asked.promise({ ...scene, me: person.name }),
        who: person,
        days: random.int(1, 5),
      }
      const helpRequestId = thread.requestId
      if (at <= demo.now)
        result.promises.push(
          promiseFrom(demo, random, id, draft, {
            retailerId: shop.id,
            helpRequestId,
            createdAt: at,
            keeps: 0.97,
          }),
        )
    }
    if (asked.note && random.chance(0.6))
      thread.notes(new Date(at.getTime() + random.int(20, 90) * 1000), person, said([asked.note]))
    if (asked.ask && random.chance(0.5)) {
      at = later(at, random.int(15, 120))
      thread.says(at, person, said([asked.ask.question]))
      thread.waits(at, person)
      at = new Date(at.getTime() + random.int(8, 180) * 60_000)
      thread.shopSays(at, asked.ask.answer(scene))
    }
    at = later(at, whole * (0.12 + random.next() * 0.6))
    thread.says(at, person, said(asked.solved))
    thread.resolves(new Date(at.getTime() + 1000), person)
    settle(thread, at, person, later)
  }

  function settle(
    thread: Thread,
    resolvedAt: Date,
    person: DemoStaff,
    later: (from: Date, minutes: number) => Date,
  ): void {
    let end = resolvedAt
    if (random.chance(0.05)) {
      const again = morningAfter(demo, new Date(end.getTime() + random.int(5, 60) * hour))
      thread.shopReopens(again, random.pick(reopenings))
      end = later(again, random.int(20, 300))
      thread.says(
        end,
        person,
        random.pick(['马上再看，今天一定给您弄好。', '对不起，没弄彻底，我再来一趟。']),
      )
      end = later(end, random.int(60, 400))
      thread.says(
        end,
        person,
        random.pick(['这次换了新的，您再用两天看看。', '又核对了一遍，补齐了，请您过目。']),
      )
      thread.resolves(new Date(end.getTime() + 1000), person)
    }
    if (!random.chance(0.6))
      return thread.closesByItself(new Date(end.getTime() + 1000 + closesAfterDays * 24 * hour))
    const closedAt = morningAfter(demo, new Date(end.getTime() + random.int(10, 90 * 60) * 60_000))
    if (random.chance(0.5)) thread.shopSays(new Date(closedAt.getTime() - 30_000), thanking())
    thread.shopCloses(closedAt)
  }

  function atDesk(desk: DemoStaff['role']): DemoStaff {
    return setting.people.atDesk(desk, territory)
  }
}
