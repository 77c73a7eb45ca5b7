import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const homeRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.home,
    component: lazyRouteComponent(() => import('./HomePage.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.toDo,
    component: lazyRouteComponent(() => import('./ToDoPage.tsx'), 'ToDoPage'),
  }),
] as const
