const prefix = 'kewo-read-'

/** The database on the device that keeps what one person has read. */
export const cacheName = (viewerId: string) => `${prefix}${viewerId}`

export const isCacheName = (name: string) => name.startsWith(prefix)
