import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { peopleSearch } from './peopleSearch.ts'

const admin = { roles: ['ADMIN'] as const }
const adminAndSupervisor = { roles: ['ADMIN', 'SUPERVISOR'] as const }

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.people,
    staticData: adminAndSupervisor,
    validateSearch: peopleSearch,
    component: lazyRouteComponent(() => import('./PeoplePage.tsx'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newPerson,
    staticData: admin,
    component: lazyRouteComponent(() => import('./NewPersonPage.tsx'), 'NewPersonPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.person,
    staticData: adminAndSupervisor,
    component: lazyRouteComponent(() => import('./PersonPage.tsx'), 'PersonPage'),
  }),
] as const
