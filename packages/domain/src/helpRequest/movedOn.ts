import { afterEvent, foldHelpRequest } from './foldHelpRequest.ts'
import { type HelpRequestEvent, type HelpRequestEventKind, partyOf } from './helpRequestEvent.ts'
import { type HelpRequestMovement, helpRequestMovements } from './helpRequestMovement.ts'
import type { HelpRequestActor } from './whyNotMove.ts'

/** A step that was taken after a person looked, and how it matters to what the person is about to do. */
export type Moved<Event> = { movement: HelpRequestMovement; event: Event }

type Acts = Partial<Record<HelpRequestEventKind, readonly HelpRequestMovement[]>>

/**
 * What an act must not pass over without asking. A note among the staff crosses nothing. Who takes a request over, or passes it
 * on, means the same whatever was said meanwhile. To the shop it is the same who of us has its request.
 */
const minds: Record<'STAFF' | 'SHOP', Acts> = {
  STAFF: {
    REPLIED: ['REPLY', 'STATUS', 'OWNER'],
    WAITING: ['REPLY', 'STATUS', 'OWNER'],
    RESOLVED: ['REPLY', 'STATUS', 'OWNER'],
    ASSIGNED: ['STATUS', 'OWNER'],
    HANDED_OVER: ['STATUS', 'OWNER'],
  },
  SHOP: {
    REPLIED: ['REPLY', 'STATUS'],
    CLOSED: ['REPLY'],
    REOPENED: ['REPLY'],
  },
}

/**
 * What has moved on in a request since somebody looked, as far as it matters to the act; the last step of each kind, in the
 * order of `helpRequestMovements`. `events` is the whole log in its order, `seen` the id of the last step that was on the screen:
 * one that is not of this log has seen nothing.
 * Business rule: somebody else's reply, another status, another desk or person. One's own steps never count, nor do notes,
 * warnings and what the clock says or closes; that we wait for the shop is no news to a shop that answers, nor that it was given to
 * them to who has it now.
 */
export function movedOn<Event extends HelpRequestEvent & { id: string }>(
  events: readonly Event[],
  seen: string,
  act: HelpRequestEventKind,
  actor: HelpRequestActor,
): Moved<Event>[] {
  const minded = actor.party === 'CLOCK' ? undefined : minds[actor.party][act]
  if (!minded) return []
  const after = Math.max(1, events.findIndex(({ id }) => id === seen) + 1)
  let state = foldHelpRequest(events.slice(0, after))
  const last = new Map<HelpRequestMovement, Event>()
  for (const event of events.slice(after)) {
    const next = afterEvent(state, event)
    const movement = isBy(event, actor) ? null : movementOf(event, state, next)
    if (movement && !isNoNews(event, actor)) last.set(movement, event)
    state = next
  }
  return helpRequestMovements.flatMap((movement) => {
    const event = last.get(movement)
    return event && minded.includes(movement) ? [{ movement, event }] : []
  })
}

type State = ReturnType<typeof foldHelpRequest>

function movementOf(event: HelpRequestEvent, before: State, after: State): HelpRequestMovement | null {
  const byClock = partyOf(event) === 'CLOCK'
  if (event.kind === 'REPLIED') return byClock ? null : 'REPLY'
  if (before.status !== after.status) return byClock ? null : 'STATUS'
  return before.desk !== after.desk || before.assigneeId !== after.assigneeId ? 'OWNER' : null
}

const isBy = (event: HelpRequestEvent, actor: HelpRequestActor): boolean =>
  actor.party === 'STAFF' ? event.staffId === actor.staff.id : partyOf(event) === actor.party

/** That it waits for the very shop that answers, or is now in the hands of the very person. */
const isNoNews = ({ kind, assigneeId }: HelpRequestEvent, actor: HelpRequestActor): boolean =>
  actor.party === 'STAFF' ? assigneeId === actor.staff.id : kind === 'WAITING'
