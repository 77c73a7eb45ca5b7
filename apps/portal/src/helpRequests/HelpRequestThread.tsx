import { onBehalfWords } from '@kewo/web/assistance'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { DateTime, Message, PhotoStrip, Thread, ThreadEvent } from '@kewo/ui'
import { VoicePlayer } from '@kewo/ui/voice'
import { photoLabel, photoStripWords, staffRoleLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

export const HelpRequestThread_helpRequest = graphql(`
  fragment HelpRequestThread_helpRequest on HelpRequest {
    cause
    words
    firstRespondedAt
    firstResponseDueAt
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
      onBehalfName
    }
    messages(first: 100) {
      nodes {
        id
        body
        at
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

/** The words and the steps of a request, in order of time. */
export function HelpRequestThread({
  helpRequest,
}: {
  helpRequest: FragmentOf<typeof HelpRequestThread_helpRequest>
}) {
  const request = readFragment(HelpRequestThread_helpRequest, helpRequest)
  const lines = [
    ...request.messages.nodes.map((said) => ({
      at: said.at,
      order: 1,
      line: (
        <SaidLine key={said.id} said={said} voice={said.at === request.openedAt ? request.voice : null} />
      ),
    })),
    ...request.events.map((event) => ({
      at: event.at,
      order: 0,
      line: <EventLine key={event.id} event={event} request={request} />,
    })),
  ].toSorted((one, other) => one.at.localeCompare(other.at) || one.order - other.order)
  return (
    <Thread label={m.helpRequests_thread()}>
      {lines.map(({ line }) => line)}
      {!request.firstRespondedAt && request.firstResponseDueAt && (
        <ThreadEvent role="status">
          <DateTime
            value={request.firstResponseDueAt}
            form="nearDayAndTime"
            words={(time) => m.helpRequests_answerBefore({ time })}
          />
        </ThreadEvent>
      )}
    </Thread>
  )
}

function SaidLine({ said, voice }: { said: Said; voice: Request['voice'] }) {
  const photos = said.photos.map((photo, index) => ({
    id: photo.id,
    thumbnail: photo.small,
    source: photo.large,
    description: photoLabel(index + 1),
  }))
  return (
    <Message
      mine={!said.staff}
      by={
        <>
          {said.staff?.name ?? m.helpRequests_me()} · <DateTime value={said.at} />
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

/** Steps that are words themselves (opened, replied) are seen as their words. */
function EventLine({ event, request }: { event: Event; request: Request }) {
  const words = eventWords(event, request)
  return (
    words && (
      <ThreadEvent>
        <DateTime value={event.at} />{' '}
        {event.reason ? m.helpRequests_eventReason({ event: words, reason: event.reason }) : words}
        {event.onBehalfName && ` · ${onBehalfWords(event.onBehalfName)}`}
      </ThreadEvent>
    )
  )
}

function eventWords({ kind, staff, desk }: Event, { cause, words }: Request): string | null {
  const name = staff?.name ?? ''
  switch (kind) {
    case 'ASSIGNED':
      return m.helpRequests_eventAssigned()
    case 'HANDED_OVER':
      return m.helpRequests_eventHandedOver({ name, desk: desk ? staffRoleLabel(desk) : '' })
    case 'WAITING':
      return m.helpRequests_eventWaiting({ name })
    case 'RESUMED':
      return m.helpRequests_eventResumed()
    case 'RESOLVED':
      return m.helpRequests_eventResolved({ name })
    case 'REOPENED':
      return m.helpRequests_eventReopened()
    case 'CLOSED':
      return m.helpRequests_eventClosed()
    case 'ESCALATED':
      return m.helpRequests_eventEscalated()
    case 'CONFIDENTIALITY_LIFTED':
      return m.helpRequests_eventLifted()
    case 'OPENED':
      // What the shop asked stands in its own words; this, nobody has said.
      return cause === 'PROMISE_BROKEN' ? m.helpRequests_eventPromiseBroken({ promise: words }) : null
    case 'REPLIED':
    case 'NOTED':
    case 'WARNED':
      return null
  }
}
