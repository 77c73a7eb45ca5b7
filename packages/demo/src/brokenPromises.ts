import { addWorkingMinutes } from '@kewo/domain'
import type { DemoPolicy } from './company.ts'
import type { Demo } from './demo.ts'
import type { DemoPromise } from './promises.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoPeople } from './staff.ts'
import { amends, excuses } from './texts/promiseWords.ts'
import { type DemoRequest, Thread } from './thread.ts'

type Setting = { people: DemoPeople; policies: readonly DemoPolicy[]; shopOf: ReadonlyMap<string, DemoShop> }

/** Every broken promise has opened a request by itself, and somebody has made amends since. */
export function requestsOfBroken(
  demo: Demo,
  promises: readonly DemoPromise[],
  { people, policies, shopOf }: Setting,
): DemoRequest[] {
  const random = demo.random('broken promises')
  const id = demo.ids('broken promises')
  const working = (from: Date, minutes: number) => addWorkingMinutes(demo.calendar, from, minutes)
  return promises
    .filter(({ status }) => status === 'BROKEN')
    .map((promise) => {
      const shop = shopOf.get(promise.retailerId)!
      const openedAt = promise.settledAt!
      const thread = new Thread(demo, id, {
        ...{ shop, category: 'OTHER', urgency: 'NORMAL', openedAt, byClock: promise.notKeptAt === null },
        ...{ cause: 'PROMISE_BROKEN', words: promise.text, requestId: promise.brokenRequestId! },
      })
      const person = people.atDesk(thread.desk, shop.territory)
      const answered = working(openedAt, random.int(10, 150))
      thread.takes(new Date(answered.getTime() - 60_000), person)
      thread.says(answered, person, random.pick(excuses)(shop.calledName, promise.text))
      const solved = working(answered, random.int(60, 900))
      thread.says(solved, person, random.pick(amends)(promise.text))
      thread.resolves(new Date(solved.getTime() + 1000), person)
      thread.closesByItself(new Date(solved.getTime() + 1000 + 7 * 86_400_000))
      return thread.done(policies)
    })
}
