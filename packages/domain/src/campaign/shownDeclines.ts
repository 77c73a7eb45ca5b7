/**
 * From how many on the declines of a campaign are told to anyone but the shops' own manager. Below that a figure, held
 * against the list of those who joined, could point at one shop.
 */
export const fewestDeclinesShown = 5

/**
 * Whether how many shops declined, and why, may be shown. Business rule: a decline has no consequence anywhere and is never
 * shown per shop to its manager's superiors. The manager of those shops sees each; everyone else sees sums, from five on.
 */
export function mayShowDeclines({ declined, ownShops }: { declined: number; ownShops: boolean }): boolean {
  return ownShops || declined === 0 || declined >= fewestDeclinesShown
}
