import { parentPort, workerData } from 'node:worker_threads'
import { planVisits } from '@kewo/domain'
import type { PlannerAnswer, PlannerTask } from './runPlanner.ts'

/** How often it tells how far it is, in milliseconds. */
const tellEvery = 250

/** Runs in a thread of its own: a plan takes seconds of pure computing, in which the server must go on answering. */
const { input, seconds, seed } = workerData as PlannerTask
const begun = performance.now()
let told = begun

// A thread has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (answer: PlannerAnswer) => parentPort?.postMessage(answer)
const plan = planVisits(input, {
  seed,
  iterations: Number.MAX_SAFE_INTEGER,
  goOn: () => {
    const now = performance.now()
    if (now - told > tellEvery) {
      told = now
      tell({ progress: (now - begun) / (seconds * 1000) })
    }
    return now - begun < seconds * 1000
  },
})
tell({ plan })
