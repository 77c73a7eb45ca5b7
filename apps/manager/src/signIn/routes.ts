import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rootRoute } from '../frame/rootRoute.ts'
import { paths } from '../paths.ts'

type SignInSearch = {
  /** Where the person wanted to go. */
  next?: string
  /** The session ended by itself: the page says so. */
  ended?: true
}

export const signInRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: paths.signIn,
    validateSearch: ({ next, ended }: Record<string, unknown>): SignInSearch => ({
      next: typeof next === 'string' ? next : undefined,
      ended: ended === true || undefined,
    }),
    beforeLoad: ({ context, search }) => {
      // Who comes to sign in again may do so although another has signed in meanwhile.
      if (context.viewer && !search.ended) throw redirect({ to: paths.start })
    },
    component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
  }),
] as const
