import { perspectiveOf } from '../perspective/perspectiveOf.ts'

/** Whether somebody of the staff has opened this page of a shop's, to see it as the shop does or to act for it (代办). */
export const isOpenedForShop = (): boolean => perspectiveOf(location.pathname) !== null
