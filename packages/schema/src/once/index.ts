import './sentBefore.ts'

export { once } from './once.ts'
