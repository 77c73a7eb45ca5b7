/** Where the portal opens with the eyes of a shop; what comes after is a page of the portal, as anywhere. */
const prefix = '/as-shop/'

/** The address under which one perspective opens. */
export const perspectiveAddress = (id: string): string => `${prefix}${id}`

/** Which perspective an address is about; null for the portal of a shop itself. */
export function perspectiveOf(pathname: string): string | null {
  if (!pathname.startsWith(prefix)) return null
  return pathname.slice(prefix.length).split('/')[0] || null
}
