import type { StaffRole } from '@kewo/domain'

type Shop = { id: string; regionId: string; territoryId: string | null }

/**
 * What can change under a reader's eyes. An event names the row and just enough to tell whose business it is without
 * asking the database; readers then load the row in their own scope. PostgreSQL carries at most 8,000 bytes of it.
 */
export type LiveEvents = {
  helpRequest: { id: string; shop: Shop }
  /** Somebody of us as one of the desks, or the shop itself where neither is named, answers a request now, or no longer. */
  replying: { id: string; shop: Shop; staffId: string | null; role: StaffRole | null; replying: boolean }
  /** Whose it is; null where many were told at once: `id` is then the announcement's. */
  notification: { id: string; userId: string | null }
  receipt: { versionId: string; shop: Shop }
  visit: { id: string; shop: Shop }
  registerImport: { id: string }
  visitPlan: { id: string; staffId: string }
  /** What somebody may see may have changed; of everybody where nobody is named. Told by triggers of the tables it follows from. */
  access: { userId: string | null }
}
export type LiveTopic = keyof LiveEvents
