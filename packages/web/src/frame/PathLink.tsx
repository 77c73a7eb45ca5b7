import { Link } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'

type Props = {
  to: string
  params?: Record<string, string>
  className?: string
  'aria-label'?: string
  title?: string
  children: ReactNode
}

/** A link to a path that is known only when it runs; each app's own links are checked against its routes. */
export const PathLink = Link as ComponentType<Props>
