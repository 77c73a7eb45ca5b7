import {
  addWorkingMinutes,
  closesAfterDays,
  type HelpRequestCategory,
  type StaffRole,
  type Urgency,
} from '@kewo/domain'
import type { DemoPolicy } from './company.ts'
import type { Demo } from './demo.ts'
import { type DemoPromise, promiseFrom } from './promises.ts'
import type { Random } from './random.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoStaff } from './staff.ts'
import { reopenings, type RequestCase, type RequestScene } from './texts/requests/index.ts'
import type { Thread } from './thread.ts'
import { morningAfter } from './waking.ts'

/** What telling a request's story needs. */
export type Telling = {
  demo: Demo
  random: Random
  id: (at: Date) => string
  atDesk(desk: StaffRole): DemoStaff
  policyFor(request: { category: HelpRequestCategory; urgency: Urgency; openedAt: Date }): DemoPolicy
  thanking(): string
  reminding(): string
  /** Takes down a promise that was made on the way. */
  keep(promise: DemoPromise): void
}

type Request = {
  thread: Thread
  asked: RequestCase
  scene: RequestScene
  shop: DemoShop
  urgency: Urgency
  openedAt: Date
}

const [minute, hour] = [60_000, 3_600_000]
const after = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds)

const worked = ({ demo }: Telling, from: Date, minutes: number): Date =>
  addWorkingMinutes(demo.calendar, from, Math.max(1, minutes))

const targetsOf = (telling: Telling, { asked, urgency, openedAt }: Request): DemoPolicy =>
  telling.policyFor({ category: asked.category, urgency, openedAt })

/** Nobody has answered yet; a clock that has run out has passed it up. */
export function leftUnanswered(telling: Telling, request: Request): void {
  const { random } = telling
  const { thread, openedAt } = request
  const due = worked(telling, openedAt, targetsOf(telling, request).firstResponseMinutes)
  const asksAgain = after(openedAt, hour)
  if (asksAgain < due && random.chance(0.3)) thread.shopSays(asksAgain, telling.reminding())
  thread.escalates(due)
}

/** Somebody has answered, and works on it or has asked the shop something. */
export function leftOpen(telling: Telling, request: Request, waits: boolean): void {
  const { random } = telling
  const { thread, asked, scene, openedAt } = request
  const person = telling.atDesk(thread.desk)
  const at = worked(
    telling,
    openedAt,
    targetsOf(telling, request).firstResponseMinutes * (0.1 + random.next() * 0.5),
  )
  const me = { ...scene, me: person.name }
  thread.takes(after(at, -20_000), person)
  thread.says(at, person, random.pick(asked.replies)(me))
  if (!waits || !asked.ask) return
  thread.says(after(at, minute), person, asked.ask.question(me))
  thread.waits(after(at, minute + 1000), person)
}

/** Answered, worked on, solved and closed, as far as there has been time for it. */
export function answered(telling: Telling, request: Request): void {
  const { demo, random } = telling
  const { thread, asked, scene, shop, openedAt } = request
  const { firstResponseMinutes: first, resolutionMinutes: whole } = targetsOf(telling, request)
  let person = telling.atDesk(thread.desk)
  const said = (list: readonly ((scene: RequestScene) => string)[]) =>
    random.pick(list)({ ...scene, me: person.name })

  const late = random.chance(0.05)
  let at = worked(telling, openedAt, first * (late ? 1.1 + random.next() : 0.08 + random.next() * 0.7))
  if (late) thread.escalates(worked(telling, openedAt, first))
  if (random.chance(0.6))
    thread.takes(after(at, -Math.min(at.getTime() - openedAt.getTime(), random.int(20, 150) * 1000)), person)
  if (asked.handOver && random.chance(0.8)) {
    const next = telling.atDesk(asked.handOver.desk)
    thread.handsOver(at, person, next, asked.handOver.reason)
    person = next
    at = worked(telling, at, random.int(6, 30))
    thread.says(at, person, said(asked.handOver.replies))
  } else thread.says(at, person, said(asked.replies))
  if (asked.promise && random.chance(0.4) && at <= demo.now) {
    const draft = { text: said([asked.promise]), who: person, days: random.int(1, 5) }
    const from = { retailerId: shop.id, helpRequestId: thread.requestId, createdAt: at, keeps: 0.99 }
    telling.keep(promiseFrom(demo, random, telling.id, draft, from))
  }
  if (asked.note && random.chance(0.6))
    thread.notes(after(at, random.int(20, 90) * 1000), person, said([asked.note]))
  if (asked.ask && random.chance(0.5)) {
    at = worked(telling, at, random.int(15, 120))
    thread.says(at, person, said([asked.ask.question]))
    thread.waits(after(at, 1000), person)
    at = after(at, random.int(8, 180) * minute)
    thread.shopSays(at, asked.ask.answer(scene))
  }
  at = worked(telling, at, whole * (0.12 + random.next() * 0.6))
  thread.says(at, person, said(asked.solved))
  thread.resolves(after(at, 1000), person)
  settled(telling, thread, after(at, 1000), person)
}

/** What the shop does once it is solved: opens it again, closes it, or says nothing until the clock closes it. */
function settled(telling: Telling, thread: Thread, resolvedAt: Date, person: DemoStaff): void {
  const { demo, random } = telling
  let end = resolvedAt
  if (random.chance(0.05)) {
    const again = morningAfter(demo, after(end, random.int(5, 60) * hour))
    thread.shopReopens(again, random.pick(reopenings))
    end = worked(telling, again, random.int(20, 300))
    thread.says(end, person, random.pick(['马上再看，今天一定给您弄好。', '对不起，没弄彻底，我再来一趟。']))
    end = worked(telling, end, random.int(60, 400))
    thread.says(
      end,
      person,
      random.pick(['这次换了新的，您再用两天看看。', '又核对了一遍，补齐了，请您过目。']),
    )
    end = after(end, 1000)
    thread.resolves(end, person)
  }
  if (!random.chance(0.6)) return thread.closesByItself(after(end, closesAfterDays * 24 * hour))
  const closedAt = morningAfter(demo, after(end, random.int(10, 90 * 60) * minute))
  if (random.chance(0.5)) thread.shopSays(after(closedAt, -30_000), telling.thanking())
  thread.shopCloses(closedAt)
}
