import { useMay } from '../viewer/useMay.ts'
import { type Place, places } from './places.tsx'
import { useHasPage } from '@kewo/web/frame'

/** The places that are open to this person, in the order of use. */
export function usePlaces(): readonly Place[] {
  const may = useMay()
  const hasPage = useHasPage()
  return places.filter((place) => hasPage(place.path) && (!place.may || may(place.may)))
}
