import { Failure, FailureState } from '@kewo/web/failure'
import { Opening, useStrip } from '@kewo/web/frame'
import { useArrivals } from '@kewo/web/notifications'
import { PersonProvider } from '@kewo/web/session'
import { StaffFrame } from '@kewo/ui'
import { Link, Outlet, useMatches, useRouterState } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useKeepDayPack } from '../dayPack/useDayPack.ts'
import { useWaitingRequests } from '../helpRequests/useWaitingRequests.ts'
import { Palette } from '../palette/Palette.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { PersonLink } from './PersonLink.tsx'
import { groups } from './places.tsx'
import { TopTools } from './TopTools.tsx'
import { usePlaces } from './usePlaces.ts'

const notAllowed = new Failure('FORBIDDEN')

/** What stands around every page of a signed-in member of staff. A page that one may not open stays closed. */
export function StaffScreen(): ReactNode {
  const { viewer } = useStaff()
  const strip = useStrip()
  const places = usePlaces()
  const waiting = useWaitingRequests()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  const may = useMay()
  useKeepDayPack()
  useArrivals()
  const { may: act, wholeScreen } = useMatches({ select: (matches) => matches.at(-1)?.staticData ?? {} })
  const page = (
    <Suspense fallback={<Opening />}>
      {!act || may(act) ? <Outlet /> : <FailureState error={notAllowed} onRetry={() => location.reload()} />}
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
