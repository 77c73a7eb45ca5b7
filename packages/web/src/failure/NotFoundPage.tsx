import type { ReactNode } from 'react'
import { FailureState } from './FailureState.tsx'
import { failureNotFound } from './failureWords.ts'

export function NotFoundPage(): ReactNode {
  return <FailureState error={failureNotFound} onRetry={() => location.reload()} />
}
