/** How long a receiver may take, in milliseconds. */
export const patience = 10_000
