import type { Words } from '@kewo/domain'
import type { Context } from '../builder/context.ts'

/** What a job works with: everything but a person who asks. */
export type JobContext = Omit<
  Context,
  'viewer' | 'viewerNow' | 'held' | 'address' | 'locale' | 'quotas' | 'sealKeyOf'
>

/** Work that the clock starts. Runs in one process at a time, and again from the start when one dies. */
export type Job = {
  name: string
  /** What it does, for an admin before whom it lies when it has failed. */
  words: Words
  /** Five cron fields, in the company's time zone. */
  cron: string
  /** Must be safe to run again. Answers how much it did, for the log. */
  run(context: JobContext): Promise<number>
}

const jobs: Job[] = []

/** Each feature adds its own, from its own folder. */
export function addJob(job: Job): void {
  jobs.push(job)
}

export function allJobs(): readonly Job[] {
  return jobs
}
