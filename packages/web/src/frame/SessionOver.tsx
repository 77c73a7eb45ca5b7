import { Failure } from '../failure/Failure.ts'
import { signInAgainUrl } from '../session/endSession.ts'
import { goAnew } from '../session/startAnew.ts'
import { type Standing } from '../session/whosePage.ts'
import { Button, CoveringScreen, ErrorState } from '@kewo/ui'
import { IconLock } from '@tabler/icons-react'
import { failureTitle, pageFailureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { basePath, signInAddress } from '../site/site.ts'

const failures = { ended: new Failure('UNAUTHENTICATED'), another: new Failure('ANOTHER_PERSON') }

/** In front of a page whose person is not signed in any more: what happened, and the ways on. */
export function SessionOver({ standing }: { standing: Exclude<Standing, 'mine'> }) {
  const failure = failures[standing]
  return (
    <CoveringScreen label={failureTitle(failure)}>
      <ErrorState
        level={1}
        icon={<IconLock />}
        title={failureTitle(failure)}
        action={
          <>
            <Button variant="primary" onClick={() => goAnew(signInAgainUrl(signInAddress))}>
              {m.failure_signInAgain()}
            </Button>
            {standing === 'another' && (
              <Button onClick={() => goAnew(`${basePath}/`)}>{m.failure_goOn()}</Button>
            )}
          </>
        }
      >
        {pageFailureWords(failure)}
      </ErrorState>
    </CoveringScreen>
  )
}
