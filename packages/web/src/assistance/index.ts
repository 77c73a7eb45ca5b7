export { onBehalfWords } from './onBehalf.ts'
export { isOpenedForShop } from './isOpenedForShop.ts'
