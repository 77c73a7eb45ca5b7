import { notificationSearch } from '@kewo/web/notifications'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const notificationRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.notifications,
    validateSearch: notificationSearch,
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./NotificationsPage.tsx'), 'NotificationsPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.noticeSettings,
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./NoticeSettingsPage.tsx'), 'NoticeSettingsPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.notification,
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./OpenNotificationPage.tsx'), 'OpenNotificationPage'),
  }),
] as const
