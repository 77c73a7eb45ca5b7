import { useRouteContext } from '@tanstack/react-router'
import type { Viewer } from './viewer.ts'

export type Staff = NonNullable<Viewer['staff']>

/** The signed-in person. Only under staffRoute, whose guard lets nobody else in. */
export function useStaff(): { viewer: Viewer; staff: Staff } {
  const viewer = useRouteContext({ strict: false, select: (context) => context.viewer })
  if (!viewer?.staff) throw new Error('Nobody of the staff is signed in')
  return { viewer, staff: viewer.staff }
}
