import type { Db, DbTransaction, Live } from '@kewo/db'
import type { Quotas } from '@kewo/domain'
import type { Viewer } from '../viewer/viewer.ts'
import type { Queue } from '@kewo/db/queue'
import type { PictureStore } from '@kewo/db/picture'
import type { RegisterStore } from '@kewo/register'
import type { HeldViewer } from '../viewer/heldViewer.ts'
import type { Channels } from '../delivery/channel.ts'
import type { SealKeyOf } from '../outboxFile/sealKeyOf.ts'
import type { SignIns } from '../viewer/signIns.ts'

export type Locale = 'zh-CN' | 'en'

/** What one GraphQL operation knows. The same shape serves HTTP, WebSocket and tests. */
export type Context = {
  db: Db
  live: Live
  queue: Queue
  pictures: PictureStore
  registers: RegisterStore
  signIns: SignIns
  sealKeyOf: SealKeyOf
  /** How notifications leave the app. */
  channels: Channels
  /** Who asks; null before sign-in. */
  viewer: Viewer | null
  /** Who has signed in and gets no further yet; `viewer` is null then. */
  held: HeldViewer | null
  /** Who asks by what stands at the moment, for what goes on after the operation began. */
  viewerNow: () => Promise<Viewer | null>
  /** The instant at which this operation runs. One clock per operation keeps its decisions consistent. */
  now: Date
  /** IANA name of the company's zone, in which days and working hours are counted. */
  timeZone: string
  locale: Locale
  /** Quoted in error messages and found again in the log. */
  requestId: string
  /** How often one person may write; null for whoever is not to be held up, such as a bench. */
  quotas: Quotas | null
  /** Network address of the caller, for the audit log. */
  address: string | null
}

/** The context of a field that only signed-in people reach. */
export type SignedIn<V extends Viewer = Viewer> = Omit<Context, 'viewer'> & { viewer: V }

/** The same within a transaction. */
export type SignedInWithin = Omit<SignedIn, 'db'> & { db: DbTransaction }
