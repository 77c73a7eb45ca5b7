import { useStaff } from '../viewer/useStaff.ts'
import { type Place, places } from './places.tsx'
import { useHasPage } from './useHasPage.ts'

/** The places that are open to this person, in the order of use. */
export function usePlaces(): readonly Place[] {
  const { viewer } = useStaff()
  const hasPage = useHasPage()
  return places.filter(({ path, roles }) => hasPage(path) && isFor(roles, viewer.roles))
}

/** Whether one of a person's roles is among those asked for; nothing asked for means everyone. */
export function isFor<Role>(asked: readonly Role[] | undefined, held: readonly Role[]): boolean {
  return !asked || asked.some((role) => held.includes(role))
}
