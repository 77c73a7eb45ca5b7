import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { importSearch, importsSearch } from './importSearch.ts'

export const registerRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.registerImports,
    staticData: { may: 'importRegisters' },
    validateSearch: importsSearch,
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
    validateSearch: importSearch,
    component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
  }),
] as const
