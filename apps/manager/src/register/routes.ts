import { oneOf, textOf } from '@kewo/web/page'
import { registerIssueKinds } from '@kewo/domain'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import type { ImportSearch } from './importSearch.ts'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'

export const registerRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.registerImports,
    staticData: { may: 'importRegisters' },
    validateSearch: (search: Record<string, unknown>): PageSearch => pageSearch(search),
    component: lazyRouteComponent(() => import('./ImportsPage.tsx'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newRegisterImport,
    staticData: { may: 'importRegisters' },
    validateSearch: ({ upload }: Record<string, unknown>): { upload?: string } => ({
      upload: textOf(upload),
    }),
    component: lazyRouteComponent(() => import('./NewImportPage.tsx'), 'NewImportPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.registerImport,
    staticData: { may: 'importRegisters' },
    validateSearch: (search: Record<string, unknown>): ImportSearch => ({
      kind: oneOf(registerIssueKinds, search.kind),
      ...pageSearch(search),
    }),
    component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
  }),
] as const
