export { openApp } from './openApp.tsx'
export { startApp } from './startApp.tsx'
