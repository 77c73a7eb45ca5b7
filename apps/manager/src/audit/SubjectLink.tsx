import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../paths.ts'

type Props = { type: string; id: string | null; children: ReactNode }

/** To what an act was about, where it has a page. */
export function SubjectLink({ type, id, children }: Props) {
  if (!id) return children
  switch (type) {
    case 'Staff':
      return (
        <Link to={paths.person} params={{ staffId: id }}>
          {children}
        </Link>
      )
    case 'Region':
      return (
        <Link to={paths.organisation} search={{ region: id }}>
          {children}
        </Link>
      )
    case 'Territory':
      return (
        <Link to={paths.territory} params={{ territoryId: id }}>
          {children}
        </Link>
      )
    case 'Retailer':
      return (
        <Link to={paths.retailer} params={{ retailerId: id }}>
          {children}
        </Link>
      )
    case 'RegisterImport':
      return (
        <Link to={paths.registerImport} params={{ importId: id }}>
          {children}
        </Link>
      )
    default:
      return children
  }
}
