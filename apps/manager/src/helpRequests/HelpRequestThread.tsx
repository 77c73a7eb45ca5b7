import { onBehalfWords } from '@kewo/web/assistance'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { DateTime, Message, PhotoStrip, Thread, ThreadEvent } from '@kewo/ui'
import { VoicePlayer } from '@kewo/ui/voice'
import { photoLabel, photoStripWords, staffRoleLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'

export const HelpRequestThread_helpRequest = graphql(`
  fragment HelpRequestThread_helpRequest on HelpRequest {
    cause
    voice {
      id
      url
      seconds
    }
    openedAt
    events {
      id
      kind
      at
      desk
      reason
      byRetailer
      staff {
        id
        name
      }
      assignee {
        id
        name
      }
      onBehalfName
    }
    messages(first: 100) {
      nodes {
        id
        body
        at
        internal
        takenBackAt
        staff {
          id
          name
        }
        onBehalfName
        photos {
          id
          small: url(size: SMALL)
          large: url(size: LARGE)
        }
      }
    }
  }
`)

type Request = ResultOf<typeof HelpRequestThread_helpRequest>
type Event = Request['events'][number]
type Said = Request['messages']['nodes'][number]

/** Words, internal notes and steps, in order of time. */
export function HelpRequestThread({
  helpRequest,
}: {
  helpRequest: FragmentOf<typeof HelpRequestThread_helpRequest>
}) {
  const { messages, events, cause, voice, openedAt } = readFragment(
    HelpRequestThread_helpRequest,
    helpRequest,
  )
  const lines = [
    ...events.map((event) => ({
      at: event.at,
      order: 0,
      line: <EventLine key={event.id} event={event} cause={cause} />,
    })),
    ...messages.nodes.map((said) => ({
      at: said.at,
      order: 1,
      line: <SaidLine key={said.id} said={said} voice={said.at === openedAt ? voice : null} />,
    })),
  ].toSorted((one, other) => one.at.localeCompare(other.at) || one.order - other.order)
  return <Thread label={m.helpRequests_thread()}>{lines.map(({ line }) => line)}</Thread>
}

function SaidLine({ said, voice }: { said: Said; voice: Request['voice'] }) {
  const { staff } = useStaff()
  const photos = said.photos.map((photo, index) => ({
    id: photo.id,
    thumbnail: photo.small,
    source: photo.large,
    description: photoLabel(index + 1),
  }))
  const by =
    said.staff?.id === staff.id ? m.helpRequests_me() : (said.staff?.name ?? m.helpRequests_shopSays())
  return (
    <Message
      mine={said.staff !== null}
      internal={said.internal}
      by={
        <>
          {by} · <DateTime value={said.at} />
          {said.internal && ` · ${m.helpRequests_internal()}`}
          {said.onBehalfName && ` · ${onBehalfWords(said.onBehalfName, said.takenBackAt)}`}
        </>
      }
      below={
        (voice || photos.length > 0) && (
          <>
            {voice && <VoicePlayer source={voice.url} seconds={voice.seconds} />}
            {photos.length > 0 && <PhotoStrip photos={photos} words={photoStripWords()} />}
          </>
        )
      }
    >
      {said.body}
    </Message>
  )
}

/** Replies and notes are seen as their words; the other steps get a line. */
function EventLine({ event, cause }: { event: Event; cause: Request['cause'] }) {
  const words = eventWords(event, cause)
  if (!words) return null
  return (
    <ThreadEvent>
      <DateTime value={event.at} form="nearDayAndTime" />{' '}
      {event.reason ? m.helpRequests_eventReason({ event: words, reason: event.reason }) : words}
      {event.onBehalfName && ` · ${onBehalfWords(event.onBehalfName)}`}
    </ThreadEvent>
  )
}

function eventWords({ kind, staff, assignee, desk }: Event, cause: Request['cause']): string | null {
  const name = staff?.name ?? m.helpRequests_clock()
  const at = desk ? staffRoleLabel(desk) : ''
  const words: Record<Event['kind'], (() => string) | null> = {
    OPENED: () =>
      cause === 'ASKED'
        ? m.helpRequests_eventOpened({ desk: at })
        : m.helpRequests_eventOpenedByItself({ desk: at }),
    REPLIED: null,
    NOTED: null,
    ASSIGNED: () =>
      assignee && assignee.id !== staff?.id
        ? m.helpRequests_eventAssigned({ name, assignee: assignee.name })
        : m.helpRequests_eventTaken({ name }),
    HANDED_OVER: () => m.helpRequests_eventHandedOver({ name, desk: at }),
    WAITING: () => m.helpRequests_eventWaiting({ name }),
    RESUMED: () => m.helpRequests_eventResumed(),
    RESOLVED: () => m.helpRequests_eventResolved({ name }),
    REOPENED: () => m.helpRequests_eventReopened(),
    CLOSED: () => m.helpRequests_eventClosed(),
    WARNED: () => m.helpRequests_eventWarned(),
    ESCALATED: () => m.helpRequests_eventEscalated(),
    CONFIDENTIALITY_LIFTED: () => m.helpRequests_eventLifted(),
  }
  return words[kind]?.() ?? null
}
