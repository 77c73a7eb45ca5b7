import { cacheOnDevice, staleForShops } from '@kewo/web/cache'

export const cache = cacheOnDevice({ pages: 'together', stale: staleForShops })
