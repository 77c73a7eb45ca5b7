/** What the erasure needs to know of a shop. */
export type ErasedShop = { id: string; userId: string | null; licenceNumber: string }

/** What stands where a name stood. The same in every language. */
export const erasedName = '—'
