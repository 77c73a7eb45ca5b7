import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'

/** This device has no room for what was to be kept on it; the message says so in the reader's language. */
export class StorageFull extends Error {
  constructor() {
    super(m.outbox_storageFull({ reader }))
  }
}

/** Whether the browser would not keep something because it is full. */
export const isStorageFull = (thrown: unknown): boolean =>
  thrown instanceof StorageFull ||
  (thrown instanceof Error && /quota/i.test(`${thrown.name} ${thrown.message}`))
