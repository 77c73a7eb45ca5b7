import { randomUUID } from 'node:crypto'
import type { Db, Live } from '@kewo/db'
import type { Queue } from '@kewo/db/queue'
import type { PictureStore } from '@kewo/db/picture'
import type { RegisterStore } from '@kewo/register'
import {
  type Channels,
  type Context,
  eyesOf,
  letIn,
  loadViewer,
  type Locale,
  type SealKeyOf,
  type SignIns,
  usualQuotas,
} from '@kewo/schema'
import { refuseAnotherPerson } from './anotherPerson.ts'
import type { HostConfig } from './config.ts'
import type { Traces } from './traces/traces.ts'

export type Parts = {
  config: HostConfig
  db: Db
  live: Live
  queue: Queue
  pictures: PictureStore
  registers: RegisterStore
  signIns: SignIns
  sealKeyOf: SealKeyOf
  channels: Channels
  /** Null where nothing is traced. */
  traces: Traces | null
}

export type Caller = {
  /** Session token whose signature has been checked; null when there is none. */
  token: string | null
  /** Whose page asks, as the page says. */
  page: string | undefined
  acceptLanguage: string | undefined
  address: string | null
  requestId?: string
  /** With the eyes of which shop somebody looks: the id of a perspective. */
  perspective?: string | undefined
  /** Somebody has asked, as against a socket that stands open. */
  active?: boolean
}

/** So exact is what is kept of when a session was last used: not each request writes. */
const seenEveryMs = 5 * 60_000

/** What one operation knows, from who calls it. Throws AnotherPerson when the page that asks is not the caller's. */
export async function contextFor({ config, traces, ...parts }: Parts, caller: Caller): Promise<Context> {
  const viewerAt = async (instant: Date) =>
    caller.token ? loadViewer(parts.db, caller.token, instant, config.timeZone) : null
  const now = new Date()
  const signedIn = await viewerAt(now)
  const who = await seenThrough(parts.db, letIn(signedIn, config), caller, { ...config, now })
  refuseAnotherPerson(caller.page, (who.viewer ?? signedIn)?.userId)
  if (caller.active && signedIn && now.getTime() - signedIn.seenAt.getTime() > seenEveryMs)
    await parts.db.session.updateMany({ where: { id: signedIn.sessionId }, data: { seenAt: now } })
  traces?.noteViewer(who.viewer)
  return {
    ...parts,
    ...who,
    viewerNow: async () => letIn(await viewerAt(new Date()), config).viewer,
    now,
    timeZone: config.timeZone,
    locale: localeOf(caller.acceptLanguage),
    quotas: config.quotas === undefined ? usualQuotas : config.quotas,
    requestId: caller.requestId ?? randomUUID(),
    address: caller.address,
  }
}

/** Who looks with the eyes of a shop asks as that shop, or as nobody once that is over. */
async function seenThrough(
  db: Db,
  who: ReturnType<typeof letIn>,
  { perspective }: Caller,
  at: { now: Date; timeZone: string },
): Promise<ReturnType<typeof letIn>> {
  if (perspective === undefined) return who
  return { viewer: await eyesOf(db, who.viewer, perspective, at), held: null }
}

/** Chinese unless English is asked for first. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  return acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}
