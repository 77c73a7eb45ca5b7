import { helpRequestCategories, type HelpRequestCategory } from '@kewo/domain'
import { oneOf, textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

/** What it is about, as a link says it: a category, and a card of a guidance with first words, a campaign or a sum of money. */
type NewHelpRequestSearch = {
  category?: HelpRequestCategory
  block?: string
  words?: string
  campaign?: string
  reward?: string
}

// A shop whose licence has expired needs help more than ever: all three stay open.
const open = { openWithoutLicence: true }

export const helpRequestRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.helpRequests,
    staticData: open,
    component: lazyRouteComponent(() => import('./HelpRequestsPage.tsx'), 'HelpRequestsPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.newHelpRequest,
    staticData: { ...open, wholeScreen: true },
    validateSearch: (search: Record<string, unknown>): NewHelpRequestSearch => ({
      category: oneOf(helpRequestCategories, search.category),
      block: textOf(search.block),
      words: textOf(search.words),
      campaign: textOf(search.campaign),
      reward: textOf(search.reward),
    }),
    component: lazyRouteComponent(() => import('./NewHelpRequestPage.tsx'), 'NewHelpRequestPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.helpRequest,
    staticData: { ...open, wholeScreen: true },
    component: lazyRouteComponent(() => import('./HelpRequestPage.tsx'), 'HelpRequestPage'),
  }),
] as const
