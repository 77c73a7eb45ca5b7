import { oneOf, textOf } from '@kewo/client'
import { registerIssueKinds, type RegisterIssueKind } from '@kewo/domain'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

const admin = { roles: ['ADMIN'] as const }

/** Which remarks of an import are looked at; kept in the address. */
export type ImportSearch = { kind?: RegisterIssueKind; after?: string }

export const importRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.imports,
    staticData: admin,
    validateSearch: ({ after }: Record<string, unknown>): { after?: string } => ({ after: textOf(after) }),
    component: lazyRouteComponent(() => import('./ImportsPage.tsx'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newImport,
    staticData: admin,
    validateSearch: ({ upload }: Record<string, unknown>): { upload?: string } => ({
      upload: textOf(upload),
    }),
    component: lazyRouteComponent(() => import('./NewImportPage.tsx'), 'NewImportPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.import,
    staticData: admin,
    validateSearch: (search: Record<string, unknown>): ImportSearch => ({
      kind: oneOf(registerIssueKinds, search.kind),
      after: textOf(search.after),
    }),
    component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
  }),
] as const
