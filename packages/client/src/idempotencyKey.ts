import { v7 } from 'uuid'

/**
 * A new UUIDv7 for one write. Make it when the person starts the thing and keep it with the draft, not when sending:
 * only then is what is sent twice done once.
 */
export const idempotencyKey = (): string => v7()
