import { filter, pipe } from '@graphql-yoga/subscription'
import type { LiveEvents, LiveTopic } from '@kewo/db'
import type { Context } from '../builder/context.ts'
import type { Viewer } from '../viewer/viewer.ts'

/**
 * The events of a topic that concern who subscribes, by who that is when the event comes: a shop may have been given to
 * somebody else since, or to the viewer. `first`: told at once, before anything has happened.
 */
export function eventsFor<Topic extends LiveTopic>(
  { live, viewerNow }: Pick<Context, 'live' | 'viewerNow'>,
  topic: Topic,
  concerns: (viewer: Viewer, event: LiveEvents[Topic]) => boolean | Promise<boolean>,
  first?: readonly LiveEvents[Topic][],
): AsyncIterable<LiveEvents[Topic]> {
  return pipe(
    live.subscribe(topic, first),
    filter(async (event) => {
      const viewer = await viewerNow()
      // Nobody is signed in any more: passed on to subscribeAnew, which ends the subscription.
      return viewer === null || concerns(viewer, event)
    }),
  )
}
