import { Navigate, useLocation, useRouteContext } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { rootRoute } from '../frame/rootRoute.ts'
import { paths } from '../paths.ts'
import { FailureState } from './FailureState.tsx'
import { failureNotFound } from './failureWords.ts'

/** Before sign-in nobody is told which pages there are. */
export function NotFoundPage(): ReactNode {
  const { viewer } = useRouteContext({ from: rootRoute.id })
  const next = useLocation({ select: ({ publicHref }) => publicHref })
  if (!viewer) return <Navigate to={paths.signIn} search={{ next }} replace />
  return <FailureState error={failureNotFound} onRetry={() => location.reload()} />
}
