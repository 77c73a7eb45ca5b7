import { signInSearch } from '@kewo/web/signIn'
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rootRoute } from '../frame/rootRoute.ts'
import { paths } from '../paths.ts'

export const signInRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: paths.signIn,
    validateSearch: signInSearch,
    beforeLoad: ({ context, search }) => {
      // Who comes to sign in again may do so although another has signed in meanwhile.
      if (context.viewer && !search.ended) throw redirect({ to: paths.start })
    },
    component: lazyRouteComponent(() => import('./SignIn.tsx'), 'SignIn'),
  }),
] as const
