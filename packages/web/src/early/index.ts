export { isPageAskedEarly } from './early.ts'
export { firstPageShown } from './firstPageShown.ts'
