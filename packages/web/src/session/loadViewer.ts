import { CombinedError, type TypedDocumentNode } from '@urql/core'
import { wipeReadCaches } from '../connection/wipeReadCaches.ts'
import { plainHeaders } from '../connection/requestHeaders.ts'
import { timedFetch } from '../connection/serverClock.ts'
import { bodyOf } from '../documents/bodyOf.ts'
import { Failure } from '../failure/Failure.ts'
import { failureOf } from '../failure/failureOf.ts'
import { noteSilence } from '../online/reach.ts'
import { signInAddress } from '../site/site.ts'
import { forgetEverythingRead } from './forgetEverythingRead.ts'
import { rememberedViewer, rememberViewer } from './rememberedViewer.ts'
import { tellTabs } from './tabs.ts'
import { pageBelongsTo } from './whosePage.ts'

/** Longer than this no start waits for an answer: it then says that there is no connection. */
const patience = 20_000

export type ViewerDocument<Viewer> = TypedDocumentNode<{ viewer: Viewer | null }, Record<string, never>>

export type ViewerLoading<Viewer> = {
  /** Which app asks. */
  app: 'portal' | 'manager'
  document: ViewerDocument<Viewer>
  locale: string
  /** The server says otherwise than what was remembered. */
  onChange: (viewer: Viewer | null) => void
}

/**
 * Who is signed in, null for nobody. With someone remembered the answer comes at once, and `onChange` is called when
 * the server then says otherwise; without a signal the remembered one stands.
 */
export async function loadViewer<Viewer extends { id: string }>({
  app,
  document,
  locale,
  onChange,
}: ViewerLoading<Viewer>): Promise<Viewer | null> {
  // The sign-in is for whoever comes: drawn for the one before, it would be drawn anew while somebody types in it.
  const remembered = location.pathname === signInAddress ? null : rememberedViewer<Viewer>(app)
  // It is drawn for whom the device remembers, whoever else may be signed in by now.
  if (remembered) pageBelongsTo(remembered.id)
  const asked = askViewer(app, document, locale)
  if (!remembered) return asked
  asked.then(
    (viewer) => {
      if (JSON.stringify(viewer) !== JSON.stringify(remembered)) onChange(viewer)
    },
    // Whatever is wrong with the connection shows where something is read; what is remembered stays good.
    (error: unknown) => console.warn('The viewer could not be checked', error),
  )
  return remembered
}

async function askViewer<Viewer extends { id: string }>(
  app: string,
  document: ViewerDocument<Viewer>,
  locale: string,
): Promise<Viewer | null> {
  const response = await timedFetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...plainHeaders(locale) },
    body: bodyOf(document),
    signal: AbortSignal.timeout(patience),
  }).catch((cause: unknown) => {
    noteSilence()
    throw new Failure('OFFLINE', { cause })
  })
  const { data, errors } = await answerOf<Viewer>(response)
  if (!data) throw failureOf(new CombinedError({ graphQLErrors: errors ?? [], response }))
  const { viewer } = data
  // Also where nothing more than the password may be changed: that is asked for in this person's name, too.
  if (viewer) pageBelongsTo(viewer.id)
  tellTabs(viewer?.id ?? null)
  if (viewer) {
    rememberViewer(app, viewer)
    // What others read and could not be wiped then.
    wipeReadCaches(viewer.id).catch(reportError)
  } else await forgetEverythingRead()
  return viewer
}

type Answer<Viewer> = { data?: { viewer: Viewer | null } | null; errors?: { message: string }[] }

async function answerOf<Viewer>(response: Response): Promise<Answer<Viewer>> {
  try {
    return (await response.json()) as Answer<Viewer>
  } catch (cause) {
    throw failureOf(new CombinedError({ networkError: cause as Error, response }))
  }
}
