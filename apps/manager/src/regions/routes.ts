import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const regionRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.organisation,
    staticData: { may: 'keepOrganisation' },
    // The region whose acts are unfolded.
    validateSearch: ({ region }: Record<string, unknown>): { region?: string } => ({
      region: textOf(region),
    }),
    component: lazyRouteComponent(() => import('./OrganisationPage.tsx'), 'OrganisationPage'),
  }),
] as const
