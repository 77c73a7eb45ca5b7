import { HeldPage } from '@kewo/web/signIn'
import { SecondFactor } from '../me/SecondFactor.tsx'
import { m } from '../paraglide/messages.js'
import type { Viewer } from '../viewer/viewer.ts'

/** What has to be done before anything else: a password that only the person knows; for admins codes at sign-in. */
export const HeldStaffPage = ({ viewer }: { viewer: Viewer }) =>
  viewer.need === 'SECOND_FACTOR' ? (
    <HeldPage viewer={viewer} task={secondFactor()} />
  ) : (
    <HeldPage viewer={viewer} />
  )

const secondFactor = () => ({
  title: m.signIn_secondFactorTitle(),
  words: m.signIn_secondFactorWords(),
  form: <SecondFactor isOn={false} />,
})
