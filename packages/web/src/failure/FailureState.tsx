import { Button, buttonClass, ErrorState } from '@kewo/ui'
import { IconBookOff, IconCloudOff, IconLock, IconMoodSad, IconRefresh } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { PathLink } from '../frame/PathLink.tsx'
import { useWindowTitle } from '../frame/useWindowTitle.ts'
import { whenReached } from '../online/reach.ts'
import { renew, renewOnce } from '../page/renew.ts'
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
  OUTDATED: <IconRefresh />,
  OFFLINE: <IconCloudOff />,
  BROKEN: <IconMoodSad />,
}

type Props = {
  error: unknown
  onRetry: () => void
  /** The rest of the page shows. */
  part?: boolean
}

/**
 * In the place of a page, or a part of one, that could not be shown: what happened, what to do, a number to quote. One that found no signal shows by
 * itself when there is one again; one of an earlier version loads the new one.
 */
export function FailureState({ error, onRetry, part = false }: Props) {
  const failure = failureOf(error)
  const title = failureTitle(failure)
  useWindowTitle(part ? null : title)
  useEffect(() => {
    if (failure.kind === 'BROKEN') console.error(error)
  }, [error, failure.kind])
  const isOffline = failure.kind === 'OFFLINE'
  useEffect(() => (isOffline ? whenReached(onRetry) : undefined), [isOffline, onRetry])
  const isOutdated = failure.kind === 'OUTDATED'
  useEffect(() => void (isOutdated && renewOnce()), [isOutdated])
  const again = isOffline || isOutdated || failure.kind === 'TOO_MANY' || failure.kind === 'BROKEN'
  return (
    <ErrorState
      icon={icons[failure.kind]}
      level={part ? 2 : 1}
      title={title}
      reference={failureNumber(failure)}
      action={
        again ? (
          <Button variant="primary" onClick={isOutdated ? () => void renew() : onRetry}>
            {isOutdated ? m.failure_renew() : m.failure_again()}
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
