// pnpm attack:live [seconds] [seed] [shops] [staff] [slow]: a crowd follows live while staff reply; the server is killed; sockets stop reading.
import { availableParallelism, loadavg } from 'node:os'
import { attackLive, type LiveOutcome } from './attack/live.ts'
import { randomOf } from './attack/random.ts'
import { withDatabase } from './withDatabase.ts'

const [seconds = 60, seed = Math.trunc(Math.random() * 2 ** 31), shops = 500, staff = 50, slow = 100] =
  process.argv.slice(2).map(Number)

const share = (times: readonly number[], part: number): string =>
  (times.toSorted((one, other) => one - other)[Math.ceil(times.length * part) - 1] ?? Number.NaN).toFixed(0)

const spread = (times: readonly number[]): string =>
  `${times.length} times, p50 ${share(times, 0.5)}, p99 ${share(times, 0.99)}, most ${share(times, 1)} ms`

/** How many came back in each second since their socket was lost. */
function histogram(gaps: readonly number[]): string {
  const bySecond = Map.groupBy(gaps, (gap) => Math.trunc(gap / 1_000))
  const last = Math.max(0, ...bySecond.keys())
  return Array.from(
    { length: last + 1 },
    (_, second) => `${second} s: ${bySecond.get(second)?.length ?? 0}`,
  ).join(', ')
}

function tell(found: LiveOutcome): void {
  const { sockets, calm, besideSlow, cameBackAfter, receipts, missed, droppedAfter, memory, ended } = found
  console.log(
    `${sockets} sockets; load ${loadavg()[0]?.toFixed(1)} of ${availableParallelism()}\n` +
      `from a reply to the bell of the shop that asked: ${spread(calm.bell)}; to its open page: ${spread(calm.page)}\n` +
      `the server killed and started: back after ${histogram(cameBackAfter)}\n` +
      `beside ${slow} sockets that do not read, bell: ${spread(besideSlow.bell)}; page: ${spread(besideSlow.page)}; ` +
      `the last was dropped after ${droppedAfter.toFixed(0)} s, memory ${memory.before.toFixed(0)} → at most ${memory.most.toFixed(0)} MB\n` +
      `${receipts} replies with a receipt, ${missed} missed, ${ended} processes ended that were not killed`,
  )
  if (missed + ended > 0 || receipts === 0) process.exitCode = 1
}

console.log(`${seconds} seconds, seed ${seed}`)
await withDatabase(async (database) =>
  tell(
    await attackLive(database, {
      shops,
      staff,
      slow,
      seconds,
      warmUp: 10,
      repliesPerSecond: 2,
      random: randomOf(seed),
    }),
  ),
)
