export { onBehalfWords } from './onBehalf.ts'
