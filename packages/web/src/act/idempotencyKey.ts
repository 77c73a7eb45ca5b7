import { v7 } from 'uuid'

/**
 * A new UUIDv7 for one write. Make it when the person starts the thing and keep it with the draft, not when sending: only
 * then is what is sent twice done once, also from two tabs on one draft. It stays with the draft, whatever is changed in
 * it, until the server has said what became of it: an attempt without an answer may have arrived, and a new key would do
 * it a second time. With the old key the server tells that other content came before (SentBefore); the form then offers
 * the rest and takes a new key for what the person sends on purpose. A refused attempt leaves its key free.
 */
export const idempotencyKey = (): string => v7()
