export { startLooking } from './startLooking.tsx'
