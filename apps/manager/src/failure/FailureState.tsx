import { failureOf, type FailureKind } from '@kewo/client'
import { Button, buttonClass, ErrorState } from '@kewo/ui'
import { IconBookOff, IconCloudOff, IconLock, IconMoodSad } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useWindowTitle } from '../frame/useWindowTitle.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
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

/** In the place of a page that could not be shown: what happened, what to do, a number to quote. */
export function FailureState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const failure = failureOf(error)
  const title = failureTitle(failure)
  useWindowTitle(title)
  useEffect(() => {
    if (failure.kind === 'BROKEN') console.error(error)
  }, [error, failure.kind])
  const again = failure.kind === 'OFFLINE' || failure.kind === 'TOO_MANY' || failure.kind === 'BROKEN'
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
          <Link to={paths.start} className={buttonClass({ variant: 'primary' })}>
            {m.failure_home()}
          </Link>
        )
      }
    >
      {pageFailureWords(failure)}
    </ErrorState>
  )
}
