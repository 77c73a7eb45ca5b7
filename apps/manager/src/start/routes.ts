import { may } from '@kewo/domain'
import { isPageAskedEarly } from '@kewo/web/early'
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const startRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.start,
    // Where what needs doing stands: the day of whoever has one, else the requests.
    beforeLoad: ({ context: { viewer } }) => {
      const hasDay = may(viewer?.roles ?? [], 'makeVisits')
      throw redirect({ to: hasDay ? paths.today : paths.helpRequests, replace: true })
    },
    // Never drawn here. Where Today was asked for before it was known who asks, its script comes meanwhile, too.
    component: lazyRouteComponent(
      async () => (isPageAskedEarly() ? import('../today/TodayPage.tsx') : { TodayPage: (): null => null }),
      'TodayPage',
    ),
  }),
] as const
