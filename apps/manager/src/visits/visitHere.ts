import type { VisitStatus } from '@kewo/domain'
import { idOfNewVisit } from './useStartVisit.ts'
import { useOutbox, type Waiting } from '@kewo/web/outbox'

const becomes: Readonly<Record<string, VisitStatus>> = {
  StartVisit: 'IN_PROGRESS',
  CompleteVisit: 'COMPLETED',
  CancelVisit: 'CANCELLED',
  MissVisit: 'MISSED',
}

/** How a visit stands by what this device has done and the server does not know yet. */
export type VisitHere = {
  status: VisitStatus
  /** When it was begun here. */
  startedAt: Date | null
}

/** What the acts that wait make of a visit; null where there are none. */
export function visitHere(waiting: readonly Waiting[]): VisitHere | null {
  const acts = waiting.filter(({ state, operation }) => state === 'waiting' && operation in becomes)
  const last = acts.at(-1)
  if (!last) return null
  const started = acts.find(({ operation }) => operation === 'StartVisit')
  return { status: becomes[last.operation]!, startedAt: started ? new Date(started.madeAt) : null }
}

/** The same of each visit that this device has done something about. */
export function useVisitsHere(): (visitId: string) => VisitHere | null {
  const outbox = useOutbox()
  return (visitId) => visitHere(outbox.filter(({ about }) => about === visitId))
}

/**
 * Where this device has begun the visit: `became`, how the server calls it, where another was planned there of which the device
 * did not know; `unheard`, its start, while the server has heard nothing of the visit.
 */
export function useBegunHere(visitId: string): { became: string | null; unheard: Waiting | null } {
  const start = useOutbox().find(({ about, operation }) => about === visitId && operation === 'StartVisit')
  const isUnheard = start?.state === 'waiting' && visitId === idOfNewVisit(start.key)
  return { became: start?.became ?? null, unheard: isUnheard ? start : null }
}
