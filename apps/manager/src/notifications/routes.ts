import { notificationSearch } from '@kewo/web/notifications'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const notificationRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.notifications,
    validateSearch: notificationSearch,
    component: lazyRouteComponent(() => import('./notificationPages.tsx'), 'AllNotifications'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.noticeSettings,
    component: lazyRouteComponent(() => import('./NoticeSettings.tsx'), 'NoticeSettings'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.notification,
    component: lazyRouteComponent(() => import('./notificationPages.tsx'), 'OneNotification'),
  }),
] as const
