export * from './arrival.ts'
export * from './keepUpToDate.ts'
export * from './search.ts'
export * from './usePageQuery.ts'
