import { useStaff } from '../viewer/useStaff.ts'
import { isFor } from './isFor.ts'
import { type Place, places } from './places.tsx'
import { useHasPage } from './useHasPage.ts'

/** The places that are open to this person, in the order of use. */
export function usePlaces(): readonly Place[] {
  const { viewer } = useStaff()
  const hasPage = useHasPage()
  return places.filter(({ path, roles }) => hasPage(path) && isFor(roles, viewer.roles))
}
