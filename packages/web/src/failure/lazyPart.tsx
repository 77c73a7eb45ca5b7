import { Button, OfflineStrip } from '@kewo/ui'
import { type ComponentType, lazy } from 'react'
import { reloadIfAnswered } from '../page/keepUpToDate.ts'
import { m } from '../paraglide/messages.js'
import { isMissingScript } from './failureOf.ts'

/**
 * A part of a page that is fetched when it is needed. Where its script cannot be fetched the page stays, with all that was typed on it,
 * and `without` stands in the place of the part.
 */
export const lazyPart = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  without: ComponentType<Props> = Missing,
) =>
  lazy(() =>
    load().catch((error: unknown) => {
      if (!isMissingScript(error)) throw error
      return { default: without }
    }),
  )

/** A browser keeps what it could not fetch as missing: only the app loaded anew asks again. */
function Missing() {
  return (
    <OfflineStrip action={<Button onClick={() => void reloadIfAnswered()}>{m.failure_again()}</Button>}>
      {m.failure_actOffline()}
    </OfflineStrip>
  )
}
