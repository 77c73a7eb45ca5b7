import { Opening, useStrip } from '@kewo/web/frame'
import { useArrivals } from '@kewo/web/notifications'
import { PersonProvider } from '@kewo/web/session'
import { PortalFrame } from '@kewo/ui'
import { Link, Outlet, useMatches } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { m } from '../paraglide/messages.js'
import { useLicence } from '../viewer/useLicence.ts'
import { useShop } from '../viewer/useShop.ts'
import { usePlaces } from './usePlaces.ts'

const LicencePage = lazy(async () => ({ default: (await import('../licence/LicencePage.tsx')).LicencePage }))

/** What stands around every page of a signed-in shop. Without a valid licence a page is closed unless it says otherwise. */
export function ShopScreen(): ReactNode {
  const { viewer } = useShop()
  const licence = useLicence()
  const strip = useStrip()
  const places = usePlaces()
  useArrivals()
  const { openWithoutLicence, wholeScreen } = useMatches({
    select: (matches) => matches.at(-1)?.staticData ?? {},
  })
  const open = licence === 'VALID' || openWithoutLicence
  return (
    <PersonProvider id={viewer.id}>
      <PortalFrame
        words={{ skip: m.frame_skip(), navigation: m.frame_navigation() }}
        strip={strip}
        items={wholeScreen && open ? undefined : places}
        renderLink={(item, parts) => <Link key={item.key} to={item.key} {...parts} />}
      >
        <Suspense fallback={<Opening />}>{open ? <Outlet /> : <LicencePage />}</Suspense>
      </PortalFrame>
    </PersonProvider>
  )
}
