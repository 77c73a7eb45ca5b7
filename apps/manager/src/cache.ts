import { cacheOnDevice, staleForStaff } from '@kewo/web/cache'

export const cache = cacheOnDevice({ pages: 'apart', stale: staleForStaff })
