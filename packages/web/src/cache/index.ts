export { staleForShops, staleForStaff } from '../generated/cacheShape.ts'
export { cacheOnDevice } from './cacheOnDevice.ts'
