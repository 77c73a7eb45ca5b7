import { createRoute } from '@tanstack/react-router'
import { onlyStaff } from './onlyStaff.ts'
import { rootRoute } from './rootRoute.ts'
import { StaffScreen } from './StaffScreen.tsx'

/** The parent of every page that a signed-in member of staff sees. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: ({ context }) => onlyStaff(context),
  component: StaffScreen,
})
