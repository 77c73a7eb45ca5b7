import { type ComponentType, lazy } from 'react'
import { Buttons } from './screens/Buttons.tsx'
import { Feedback } from './screens/Feedback.tsx'
import { Fields } from './screens/Fields.tsx'
import { Overlays } from './screens/Overlays.tsx'
import { PortalGuidance } from './screens/PortalGuidance.tsx'
import { PortalHelp } from './screens/PortalHelp.tsx'
import { PortalHome } from './screens/PortalHome.tsx'
import { PortalRequest } from './screens/PortalRequest.tsx'
import { StaffRequests } from './screens/StaffRequests.tsx'
import { StaffShops } from './screens/StaffShops.tsx'
import { StaffToday } from './screens/StaffToday.tsx'
import { StaffVisit } from './screens/StaffVisit.tsx'

/** Mantine's style sheet must not reach the screens that do without it. */
const MantineScreen = lazy(async () => {
  const { MantineScreen: screen } = await import('./screens/MantineScreen.tsx')
  return { default: screen }
})

export const screens: Record<string, ComponentType> = {
  'portal-home': PortalHome,
  'portal-guidance': PortalGuidance,
  'portal-help': PortalHelp,
  'portal-request': PortalRequest,
  'staff-today': StaffToday,
  'staff-requests': StaffRequests,
  'staff-shops': StaffShops,
  'staff-visit': StaffVisit,
  'staff-mantine': MantineScreen,
  buttons: Buttons,
  fields: Fields,
  feedback: Feedback,
  overlays: Overlays,
}
