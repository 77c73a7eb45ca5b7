import { Worker } from 'node:worker_threads'
import type { PlanInput, VisitPlan } from '@kewo/domain'

export type PlannerTask = { input: PlanInput; seconds: number; seed: number }
export type PlannerAnswer = { progress: number } | { plan: VisitPlan }

type Watch = {
  signal: AbortSignal
  /** Told several times a second how far it is, 0 to 1. */
  onProgress: (share: number) => void
}

/** Plans in a thread of its own. Rejects with the signal's reason once it is aborted; the thread then ends at once. */
export function runPlanner(task: PlannerTask, { signal, onProgress }: Watch): Promise<VisitPlan> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./planWorker.ts', import.meta.url), { workerData: task })
  const { promise, resolve, reject } = Promise.withResolvers<VisitPlan>()
  const abort = () => reject(signal.reason as Error)
  signal.addEventListener('abort', abort, { once: true })
  worker.on('message', (answer: PlannerAnswer) => {
    if ('plan' in answer) resolve(answer.plan)
    else onProgress(Math.min(1, answer.progress))
  })
  worker.on('error', reject)
  worker.on('exit', (code) => reject(new Error(`The planner ended with ${code}`)))
  return promise.finally(() => {
    signal.removeEventListener('abort', abort)
    void worker.terminate()
  })
}
