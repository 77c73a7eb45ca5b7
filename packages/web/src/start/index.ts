export { staleForShops, staleForStaff } from '../generated/cacheShape.ts'
export { openApp } from './openApp.tsx'
export { startApp } from './startApp.tsx'
