import { dirname, join } from 'node:path/posix'
import { type SourceFile, sourceFiles } from './sourceFiles.ts'

/** A page of the staff's app as its route says it. */
export type PageRoute = {
  path: string
  /** What one has to be allowed to do to open it; null for all staff. */
  act: string | null
  /** The files that it is made of, its own first. */
  files: SourceFile[]
}

const manager = sourceFiles('apps/manager/src/**/*.{ts,tsx}')
const byPath = new Map(manager.map((file) => [file.path, file]))

/** Every page behind the sign-in, read from the sources of the routes, and the frame that stands around each. */
export function pageRoutes(): PageRoute[] {
  const frame = {
    path: 'frame',
    act: null,
    files: [...importedFrom('apps/manager/src/frame/StaffScreen.tsx')],
  }
  const pages = manager
    .filter(({ path }) => path.endsWith('/routes.ts'))
    .flatMap((file) =>
      file.text
        .split('createRoute({')
        .slice(1)
        .map((written) => routeOf(file, written)),
    )
    .flatMap((route) => route ?? [])
  return [frame, ...pages]
}

/** What leads there: the rail and the palette's acts, each with what it asks of a person; null for nothing. */
export function waysToPages(): { path: string; act: string | null }[] {
  return ['apps/manager/src/frame/places.tsx', 'apps/manager/src/palette/acts.tsx'].flatMap((path) =>
    [...(byPath.get(path)?.text ?? '').matchAll(/\{[^{}]*path: paths\.(\w+)[^{}]*\}/g)].map(
      ([way, to = '']) => ({
        path: to,
        act: /\bmay: '(\w+)'/.exec(way)?.[1] ?? null,
      }),
    ),
  )
}

function routeOf(file: SourceFile, written: string): PageRoute | null {
  const component = /lazyRouteComponent\(\(\) => import\('([^']+)'\)/.exec(written)?.[1]
  const path = /path: paths\.(\w+)/.exec(written)?.[1]
  if (!component || !path || !written.includes('getParentRoute: () => staffRoute')) return null
  const act = /staticData: \{[^}]*\bmay: '(\w+)'/.exec(written)?.[1] ?? null
  return { path, act, files: [...importedFrom(join(dirname(file.path), component))] }
}

/** A file with all that it imports of its app, but other pages' routes. */
function importedFrom(path: string, seen = new Set<SourceFile>()): Set<SourceFile> {
  const file = byPath.get(path)
  if (!file || seen.has(file)) return seen
  seen.add(file)
  for (const [, imported = ''] of file.text.matchAll(/\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g))
    importedFrom(join(dirname(path), imported), seen)
  return seen
}
