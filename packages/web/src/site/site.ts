/** Where the server serves this app, without a slash at the end: '' or '/staff'. The paths of paths.ts come after it. */
export const basePath: string = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Whom this app speaks to: some of its words differ. */
export const reader: 'shop' | 'staff' = basePath === '' ? 'shop' : 'staff'

/** Some paths are the same in both apps. */
export const startPath = '/'
export const signInPath = '/sign-in'
export const outboxPath = '/outbox'

/** The whole address of the sign-in. */
export const signInAddress: string = basePath + signInPath
