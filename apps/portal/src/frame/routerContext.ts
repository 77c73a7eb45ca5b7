import type { Viewer } from '../viewer/viewer.ts'

export type RouterContext = {
  /** Who is signed in; null for nobody. Loaded once, before the first page shows. */
  viewer: Viewer | null
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Stays open when the licence has run out: help, records, me. Every other page is closed by then. */
    openWithoutLicence?: boolean
    /** One task has the whole screen: no tabs at the bottom. */
    wholeScreen?: boolean
  }
}
