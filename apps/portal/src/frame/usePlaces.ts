import { type PortalNavigationItem, useAppearance } from '@kewo/ui'
import { useRouterState } from '@tanstack/react-router'
import { useLicence } from '../viewer/useLicence.ts'
import { places } from './places.tsx'
import { useHasPage } from '@kewo/web/frame'

/** The ways at the thumb that are open to this shop now. */
export function usePlaces(): PortalNavigationItem[] {
  const licence = useLicence()
  const hasPage = useHasPage()
  const { elder } = useAppearance().appearance
  const here = useRouterState({ select: ({ location }) => location.pathname })
  return places
    .filter(({ path, needsLicence, notElder }) => {
      const closed = needsLicence && licence !== 'VALID'
      return hasPage(path) && !closed && !(elder && notElder)
    })
    .map(({ path, label, icon, raised }) => ({
      key: path,
      label: label(),
      icon,
      raised,
      current: isAt(path, here),
    }))
}

const isAt = (path: string, here: string) => here === path || (path !== '/' && here.startsWith(`${path}/`))
