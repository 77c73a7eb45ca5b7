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
    component: lazyRouteComponent(() => import('./notificationPages.tsx'), 'AllNotifications'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.noticeSettings,
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./NoticeSettings.tsx'), 'NoticeSettings'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.notification,
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./notificationPages.tsx'), 'OneNotification'),
  }),
] as const
