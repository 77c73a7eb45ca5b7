import type { LiveEvents, LiveTopic } from '@kewo/db'
import type { Team } from '@kewo/testkit'
import type { Rows } from './oneOfEach.ts'

type Shop = LiveEvents['visit']['shop']
type Told = { [Topic in LiveTopic]: { topic: Topic; event: LiveEvents[Topic] } }[LiveTopic]
type Setting = { rows: Rows; shop: Shop; team: Team }

export type LiveField = {
  /** What decides who hears of it: the territory of a shop, the region of a person, a role, or being the one it is for. */
  by: 'territory' | 'region' | 'role' | 'own'
  /** The row that an argument of the field names. */
  args?: (rows: Rows) => { type: string; name: string; row: { id: string } }
  told: (setting: Setting) => Told
}

const row = (rows: Rows, type: string) => rows[type]!

/** Every subscription field, with an event that it tells of. */
export const liveFields: Record<string, LiveField> = {
  helpRequestChanged: {
    by: 'territory',
    told: ({ rows, shop }) => ({ topic: 'helpRequest', event: { id: row(rows, 'HelpRequest').id, shop } }),
  },
  helpRequestReplying: {
    by: 'territory',
    args: (rows) => ({ name: 'id', type: 'HelpRequest', row: row(rows, 'HelpRequest') }),
    told: ({ rows, shop }) => ({
      topic: 'replying',
      event: { id: row(rows, 'HelpRequest').id, shop, staffId: null, role: null, replying: true },
    }),
  },
  visitChanged: {
    by: 'territory',
    told: ({ rows, shop }) => ({ topic: 'visit', event: { id: row(rows, 'Visit').id, shop } }),
  },
  receiptChanged: {
    by: 'territory',
    args: (rows) => ({ name: 'versionId', type: 'GuidanceVersion', row: row(rows, 'GuidanceVersion') }),
    told: ({ rows, shop }) => ({
      topic: 'receipt',
      event: { versionId: row(rows, 'GuidanceVersion').id, shop },
    }),
  },
  visitPlanChanged: {
    by: 'region',
    args: (rows) => ({ name: 'id', type: 'VisitPlan', row: row(rows, 'VisitPlan') }),
    told: ({ rows, team }) => ({
      topic: 'visitPlan',
      event: { id: row(rows, 'VisitPlan').id, staffId: team.manager.id },
    }),
  },
  registerImportChanged: {
    by: 'role',
    args: (rows) => ({ name: 'id', type: 'RegisterImport', row: row(rows, 'RegisterImport') }),
    told: ({ rows }) => ({ topic: 'registerImport', event: { id: row(rows, 'RegisterImport').id } }),
  },
  notificationArrived: {
    by: 'own',
    told: ({ rows, team }) => ({
      topic: 'notification',
      event: { id: row(rows, 'Notification').id, userId: team.retailer.userId },
    }),
  },
}
