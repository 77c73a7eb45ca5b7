import { Failure, PersonProvider, useClockIsOff, useOnline } from '@kewo/client'
import { OfflineStrip, StaffFrame } from '@kewo/ui'
import { IconClock } from '@tabler/icons-react'
import { Link, Outlet, useMatches, useRouterState } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { FailureState } from '../failure/FailureState.tsx'
import { useWaitingRequests } from '../helpRequests/useWaitingRequests.ts'
import { Palette } from '../palette/Palette.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { isFor } from './isFor.ts'
import { Opening } from './Opening.tsx'
import { PersonLink } from './PersonLink.tsx'
import { groups } from './places.tsx'
import { TopTools } from './TopTools.tsx'
import { usePlaces } from './usePlaces.ts'

const notAllowed = new Failure('FORBIDDEN')

/** What stands around every page of a signed-in member of staff. A page for other roles than one's own stays closed. */
export function StaffScreen(): ReactNode {
  const { viewer } = useStaff()
  const strip = useStrip()
  const places = usePlaces()
  const waiting = useWaitingRequests()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  const { roles, wholeScreen } = useMatches({ select: (matches) => matches.at(-1)?.staticData ?? {} })
  const page = (
    <Suspense fallback={<Opening />}>
      {isFor(roles, viewer.roles) ? (
        <Outlet />
      ) : (
        <FailureState error={notAllowed} onRetry={() => location.reload()} />
      )}
    </Suspense>
  )
  return (
    <PersonProvider id={viewer.id}>
      <Palette />
      {wholeScreen ? (
        <main id="main">
          {strip}
          {page}
        </main>
      ) : (
        <StaffFrame
          words={{
            skip: m.frame_skip(),
            navigation: m.frame_navigation(),
            more: m.frame_more(),
            close: m.frame_close(),
          }}
          logo={m.frame_appName()}
          items={places.map(({ path, label, icon, group }) => ({
            key: path,
            label: label(),
            icon,
            group: { ...groups[group], label: groups[group].label() },
            current: here === path || here.startsWith(`${path}/`),
            ...(path === paths.helpRequests && waitingCount(waiting)),
          }))}
          renderLink={({ key }, parts) => <Link key={key} to={key} {...parts} />}
          person={<PersonLink />}
          phoneTop={<TopTools />}
          strip={strip}
        >
          {page}
        </StaffFrame>
      )}
    </PersonProvider>
  )
}

/** A clock runs on each of them. */
const waitingCount = (count: number) =>
  ({ count, countTone: 'amber', countLabel: m.frame_waiting({ count }) }) as const

/** What is to be known on every page: that there is no signal, or that this device's clock is off. */
function useStrip(): ReactNode {
  const online = useOnline()
  const clockIsOff = useClockIsOff()
  if (!online) return <OfflineStrip>{m.frame_offline()}</OfflineStrip>
  return clockIsOff && <OfflineStrip icon={<IconClock />}>{m.frame_clockIsOff()}</OfflineStrip>
}
