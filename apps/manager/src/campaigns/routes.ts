import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { answersSearch, calendarSearch, campaignsSearch } from './campaignsSearch.ts'

export const campaignRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.campaigns,
    validateSearch: campaignsSearch,
    component: lazyRouteComponent(() => import('./CampaignsPage.tsx'), 'CampaignsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.campaignCalendar,
    validateSearch: calendarSearch,
    component: lazyRouteComponent(() => import('./CampaignCalendarPage.tsx'), 'CampaignCalendarPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newCampaign,
    staticData: { may: 'runCampaigns' },
    component: lazyRouteComponent(() => import('./NewCampaignPage.tsx'), 'NewCampaignPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.campaign,
    validateSearch: answersSearch,
    component: lazyRouteComponent(() => import('./CampaignPage.tsx'), 'CampaignPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.editCampaign,
    staticData: { may: 'runCampaigns' },
    component: lazyRouteComponent(() => import('./EditCampaignPage.tsx'), 'EditCampaignPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.changeTerms,
    staticData: { may: 'runCampaigns' },
    component: lazyRouteComponent(() => import('./ChangeTermsPage.tsx'), 'ChangeTermsPage'),
  }),
] as const
