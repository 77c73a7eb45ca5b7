/** How long an answer that was not asked for again stays on the device. */
export const daysKept = 14

/** Of each database with what the server has told one person here; after it the person's id, and what of it where that is not answers. */
export const readPrefix = 'kewo-read-'
