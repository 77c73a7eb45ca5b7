import { Navigate } from '@tanstack/react-router'
import { usePlaces } from '../frame/usePlaces.ts'
import { paths } from '../paths.ts'

/** Leads to the first place of this person's rail: what a manager needs first is not what a courier needs first. */
export function StartPage() {
  const [first] = usePlaces()
  return <Navigate to={first?.path ?? paths.me} replace />
}
