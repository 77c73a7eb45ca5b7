import { CatchBoundary, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { reloadIfAnswered } from '../page/keepUpToDate.ts'
import { FailureState } from './FailureState.tsx'
import { isMissingScript } from './failureOf.ts'

/**
 * A part of a page that asks for itself. Where its answer is lost it says so in its place, and shows by itself when the server answers
 * again; the rest of the page stays, with all that was typed on it.
 */
export function PagePart({ children }: { children: ReactNode }) {
  // At another address it shows something else.
  const address = useLocation({ select: ({ href }) => href })
  return (
    <CatchBoundary getResetKey={() => address} errorComponent={Failed}>
      {children}
    </CatchBoundary>
  )
}

function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  return <FailureState part error={error} onRetry={isMissingScript(error) ? reloadIfAnswered : reset} />
}
