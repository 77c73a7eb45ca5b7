import { CombinedError, stringifyDocument, type TypedDocumentNode } from '@urql/core'
import { requestHeaders } from '../connection/requestHeaders.ts'
import { Failure } from '../failure/Failure.ts'
import { failureOf } from '../failure/failureOf.ts'
import { noteSilence } from '../online/reach.ts'
import { forgetEverythingRead } from './forgetEverythingRead.ts'
import { rememberedViewer, rememberViewer } from './rememberedViewer.ts'

type ViewerDocument<Viewer> = TypedDocumentNode<{ viewer: Viewer | null }, Record<string, never>>

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
export async function loadViewer<Viewer>({
  app,
  document,
  locale,
  onChange,
}: ViewerLoading<Viewer>): Promise<Viewer | null> {
  const remembered = rememberedViewer<Viewer>(app)
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

async function askViewer<Viewer>(
  app: string,
  document: ViewerDocument<Viewer>,
  locale: string,
): Promise<Viewer | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...requestHeaders(locale) },
    body: JSON.stringify({ query: stringifyDocument(document) }),
  }).catch((cause: unknown) => {
    noteSilence()
    throw new Failure('OFFLINE', { cause })
  })
  const { data, errors } = await answerOf<Viewer>(response)
  if (!data) throw failureOf(new CombinedError({ graphQLErrors: errors ?? [], response }))
  if (data.viewer) rememberViewer(app, data.viewer)
  else await forgetEverythingRead()
  return data.viewer
}

type Answer<Viewer> = { data?: { viewer: Viewer | null } | null; errors?: { message: string }[] }

async function answerOf<Viewer>(response: Response): Promise<Answer<Viewer>> {
  try {
    return (await response.json()) as Answer<Viewer>
  } catch (cause) {
    throw failureOf(new CombinedError({ networkError: cause as Error, response }))
  }
}
