import { Button, buttonClass, ErrorState } from '@kewo/ui'
import { IconBookOff, IconCloudOff, IconLock, IconMoodSad } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { PathLink } from '../frame/PathLink.tsx'
import { useWindowTitle } from '../frame/useWindowTitle.ts'
import { whenReached } from '../online/reach.ts'
import { m } from '../paraglide/messages.js'
import { startPath } from '../site/site.ts'
import type { FailureKind } from './Failure.ts'
import { failureOf } from './failureOf.ts'
import { failureNumber, failureTitle, pageFailureWords } from './failureWords.ts'

const icons: Record<FailureKind, ReactNode> = {
  UNAUTHENTICATED: <IconLock />,
  ANOTHER_PERSON: <IconLock />,
  FORBIDDEN: <IconLock />,
  NOT_FOUND: <IconBookOff />,
  TOO_MANY: <IconCloudOff />,
  OFFLINE: <IconCloudOff />,
  BROKEN: <IconMoodSad />,
}

/**
 * In the place of a page that could not be shown: what happened, what to do, a number to quote. One that found no signal shows by
 * itself when there is one again.
 */
export function FailureState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const failure = failureOf(error)
  const title = failureTitle(failure)
  useWindowTitle(title)
  useEffect(() => {
    if (failure.kind === 'BROKEN') console.error(error)
  }, [error, failure.kind])
  const isOffline = failure.kind === 'OFFLINE'
  useEffect(() => (isOffline ? whenReached(onRetry) : undefined), [isOffline, onRetry])
  const again = isOffline || failure.kind === 'TOO_MANY' || failure.kind === 'BROKEN'
  return (
    <ErrorState
      icon={icons[failure.kind]}
      level={1}
      title={title}
      reference={failureNumber(failure)}
      action={
        again ? (
          <Button variant="primary" onClick={onRetry}>
            {m.failure_again()}
          </Button>
        ) : (
          <PathLink to={startPath} className={buttonClass({ variant: 'primary' })}>
            {m.failure_home()}
          </PathLink>
        )
      }
    >
      {pageFailureWords(failure)}
    </ErrorState>
  )
}
