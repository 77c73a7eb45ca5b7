import { createRootRouteWithContext } from '@tanstack/react-router'
import type { RouterContext } from './routerContext.ts'
import { RootScreen } from './RootScreen.tsx'

export const rootRoute = createRootRouteWithContext<RouterContext>()({ component: RootScreen })
