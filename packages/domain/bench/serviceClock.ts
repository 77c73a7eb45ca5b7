import { foldHelpRequest } from '../src/helpRequest/foldHelpRequest.ts'
import type { HelpRequestEvent, HelpRequestEventKind } from '../src/helpRequest/helpRequestEvent.ts'
import { seededRandom } from '../src/routing/seededRandom.ts'
import { serviceClocks } from '../src/serviceLevel/serviceClocks.ts'
import type { WorkingCalendar } from '../src/workingCalendar/workingCalendar.ts'

const split = [
  [540, 720],
  [810, 1020],
] as const
const calendar: WorkingCalendar = {
  hours: { 1: split, 2: split, 3: split, 4: split, 5: split },
  daysOff: [new Date('2026-10-01'), new Date('2026-10-02')],
  workingDays: [new Date('2026-10-10')],
  timeZone: 'Asia/Shanghai',
}
const now = new Date('2026-11-23T06:00:00Z')
const minute = 60_000

/** Every open request of a large company, from its log: one round of the jobs that warn and escalate, and of the inbox. */
export function benchServiceClock(): void {
  const requests = 100_000
  const random = seededRandom(5)
  const logs = Array.from({ length: requests }, () => openLog(random.below))
  const events = logs.reduce((sum, log) => sum + log.length, 0)
  const targets = { firstResponseMinutes: 120, resolutionMinutes: 780 }
  const begun = performance.now()
  let late = 0
  for (const log of logs) {
    const { firstResponse, resolution } = serviceClocks(foldHelpRequest(log), targets, calendar, now)
    if (firstResponse.level === 'BREACHED' || resolution.level === 'BREACHED') late++
  }
  const seconds = (performance.now() - begun) / 1000
  console.log('## Service-level clock')
  console.log(
    `${requests.toLocaleString('en')} open requests with ${events.toLocaleString('en')} events recomputed in ${seconds.toFixed(2)} s (aim 10); ${late.toLocaleString('en')} late.\n`,
  )
}

/** Opened up to six weeks ago; answered, put to the shop and taken up again a few times. */
function openLog(below: (limit: number) => number): HelpRequestEvent[] {
  const steps: [HelpRequestEventKind, byRetailer: boolean][] = [
    ['REPLIED', false],
    ['WAITING', false],
    ['REPLIED', true],
    ['WAITING', false],
    ['RESUMED', false],
    ['RESOLVED', false],
    ['REOPENED', true],
  ]
  let at = now.getTime() - (1 + below(42 * 24 * 60)) * minute
  const event = (kind: HelpRequestEventKind, byRetailer: boolean): HelpRequestEvent => ({
    ...{ kind, byRetailer, at: new Date(at), staffId: byRetailer ? null : 'li', assigneeId: null },
    desk: kind === 'OPENED' ? 'MANAGER' : null,
  })
  const log = [event('OPENED', true)]
  for (const [kind, byRetailer] of steps.slice(0, below(steps.length + 1))) {
    at = Math.min(now.getTime(), at + below(4 * 24 * 60) * minute)
    log.push(event(kind, byRetailer))
  }
  return log
}
