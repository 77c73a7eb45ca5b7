import {
  type HelpRequestActor,
  type HelpRequestEventKind,
  HelpRequestMovedOn,
  movedOn,
  staffRoleWords,
} from '@kewo/domain'
import type { DbTransaction, HelpRequest, HelpRequestEvent } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { hiddenFromShop, shownEvents } from './helpRequestEvent.ts'

/** What `expected` of a step is. */
export const seenBefore =
  'The request’s edition as it was seen; where it has moved on since, the step is refused with HelpRequestMovedOn. Left out: it is not asked.'

builder.prismaObjectField('HelpRequest', 'edition', (t) =>
  t.field({
    type: 'Edition',
    description: 'What the viewer sees of it: the last step; an act names it as `expected`.',
    select: (_args, { viewer }) => ({
      events: { where: shownEvents(viewer), orderBy: { sequence: 'desc' }, take: 1, select: { id: true } },
    }),
    resolve: ({ events }) => events[0]!.id,
  }),
)

type Asked = HelpRequest & { events: HelpRequestEvent[] }
type Step = { kind: HelpRequestEventKind; expected?: string | null | undefined }

/** Why a person is asked first: the request has moved on since it was seen. */
export async function whyAskFirst(
  db: DbTransaction,
  { id, events, desk }: Asked,
  { kind, expected }: Step,
  actor: HelpRequestActor,
): Promise<HelpRequestMovedOn | null> {
  const moved = expected ? movedOn(events, expected, kind, actor) : []
  if (moved.length === 0) return null
  const ids = moved.flatMap(({ event }) => [event.staffId ?? [], event.assigneeId ?? []].flat())
  const staff = await db.staff.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = (staffId: string | null) => staff.find((one) => one.id === staffId)?.name ?? null
  const ownerOf = (event: HelpRequestEvent) => {
    const name = nameOf(event.assigneeId)
    return name ? { 'zh-CN': name, en: name } : staffRoleWords[event.desk ?? desk]
  }
  const news = moved.map(({ movement, event }) => ({
    ...{ movement, kind: event.kind },
    by: nameOf(event.staffId),
    owner: ownerOf(event),
  }))
  const shown = events.filter((event) => actor.party !== 'SHOP' || !hiddenFromShop.includes(event.kind))
  return new HelpRequestMovedOn(id, news, shown.at(-1)!.id)
}
