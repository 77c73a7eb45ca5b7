import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { peopleSearch } from './peopleSearch.ts'

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.people,
    staticData: { may: 'seePeople' },
    validateSearch: peopleSearch,
    component: lazyRouteComponent(() => import('./PeoplePage.tsx'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newPerson,
    staticData: { may: 'keepPeople' },
    component: lazyRouteComponent(() => import('./NewPersonPage.tsx'), 'NewPersonPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.person,
    staticData: { may: 'seePeople' },
    component: lazyRouteComponent(() => import('./PersonPage.tsx'), 'PersonPage'),
  }),
] as const
