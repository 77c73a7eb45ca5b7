import type { StaffAct } from '@kewo/domain'
import type { Viewer } from '../viewer/viewer.ts'

export type RouterContext = {
  /** Who is signed in; null for nobody. Loaded once, before the first page shows. */
  viewer: Viewer | null
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What one has to be allowed to do to open the page; left out for all staff. The server decides again for everything on it. */
    may?: StaffAct
    /** One task has the whole screen: no rail, such as a visit on a phone. */
    wholeScreen?: boolean
  }
}
