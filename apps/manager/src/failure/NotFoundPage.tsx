import { FailureState } from './FailureState.tsx'
import { failureNotFound } from './failureWords.ts'

export function NotFoundPage() {
  return <FailureState error={failureNotFound} onRetry={() => location.reload()} />
}
