import { onlySignedIn, RootScreen } from '@kewo/web/frame'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import type { RouterContext } from './routerContext.ts'

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  beforeLoad: ({ context, location }) => onlySignedIn(context, location, [paths.firstAdmin]),
  component: RootScreen,
})
