import { createRootRouteWithContext } from '@tanstack/react-router'
import { onlySignedIn } from './onlySignedIn.ts'
import { RootScreen } from './RootScreen.tsx'
import type { RouterContext } from './routerContext.ts'

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  beforeLoad: ({ context, location }) => onlySignedIn(context, location),
  component: RootScreen,
})
