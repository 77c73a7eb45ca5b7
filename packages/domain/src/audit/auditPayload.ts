import type { Change } from './whatChanged.ts'

/** One administrative act: who, when, from where, what changed. */
export type AuditAct = {
  at: Date
  userId: string | null
  /** Name of the person at the time, or of the job. */
  actor: string
  /** Verb in lower camel case, such as `publishCampaign`. */
  action: string
  subjectType: string
  subjectId: string | null
  /** Network address that the request came from. */
  address: string | null
  requestId: string | null
  changes: Readonly<Record<string, Change>>
}

/**
 * What of an audit entry goes into its hash (`chainHash`): every field but those that the chain itself sets. Built from
 * a stored row it is the same again, whatever other columns the row has.
 */
export function auditPayload(act: AuditAct): AuditAct {
  const { at, userId, actor, action, subjectType, subjectId, address, requestId, changes } = act
  return { at, userId, actor, action, subjectType, subjectId, address, requestId, changes }
}
