import { Navigate } from '@tanstack/react-router'
import { usePlaces } from '../frame/usePlaces.ts'
import { paths } from '../paths.ts'

/** Where what needs doing stands: the day of whoever has one, else the requests. */
const startsAt: readonly string[] = [paths.today, paths.helpRequests]

export function StartPage() {
  const places = usePlaces()
  const start = places.find(({ path }) => startsAt.includes(path)) ?? places[0]
  return <Navigate to={start?.path ?? paths.me} replace />
}
