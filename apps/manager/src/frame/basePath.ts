/** Where the server serves this app; the paths of paths.ts come after it. */
export const basePath = '/staff'
