import { type FragmentOf, graphql, readFragment } from '@kewo/schema/client'
import { Button, showToast } from '@kewo/ui'
import { useState } from 'react'
import { Refused, useAct } from '../act/index.ts'
import { ActProblem } from '../act/ActProblem.tsx'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import { askBrowser, letBrowserForget, pushState } from './browserPush.ts'
import styles from './NoticeSettings.module.css'

export const ThisDevice_preference = graphql(`
  fragment ThisDevice_preference on NoticePreference {
    id
    pushKey
    thisDeviceHears
  }
`)

const HearOnThisDevice = graphql(
  `
    mutation HearOnThisDevice($endpoint: String!, $publicKey: String!, $authKey: String!) {
      hearOnThisDevice(endpoint: $endpoint, publicKey: $publicKey, authKey: $authKey) {
        __typename
        ... on NoticePreference {
          ...ThisDevice_preference
        }
        ...Refused
      }
    }
  `,
  [ThisDevice_preference, Refused],
)

const StopHearingOnThisDevice = graphql(
  `
    mutation StopHearingOnThisDevice {
      stopHearingOnThisDevice {
        ...ThisDevice_preference
      }
    }
  `,
  [ThisDevice_preference],
)

/** Whether this device hears by push. The browser is asked when the person presses, and never before. */
export function ThisDevice({ preference }: { preference: FragmentOf<typeof ThisDevice_preference> }) {
  const { pushKey, thisDeviceHears } = readFragment(ThisDevice_preference, preference)
  const hear = useAct(HearOnThisDevice)
  const stop = useAct(StopHearingOnThisDevice)
  const [state, setState] = useState(pushState)
  const [asking, setAsking] = useState(false)

  const letHear = async (key: string) => {
    setAsking(true)
    const device = await askBrowser(key).catch(() => null)
    setAsking(false)
    setState(pushState())
    if (device) await hear.send(device)
    else showToast({ tone: 'red', words: m.noticeSettings_pushNotLet() })
  }
  const letBe = async () => {
    if (await stop.send({})) await letBrowserForget()
  }
  if (thisDeviceHears)
    return (
      <div className={styles.where}>
        <p>{m.noticeSettings_pushIsOn({ reader })}</p>
        <Button busy={stop.busy} onClick={() => void letBe()}>
          {m.noticeSettings_pushOff()}
        </Button>
        <ActProblem act={stop} />
      </div>
    )
  if (state !== 'POSSIBLE' || !pushKey)
    return (
      <p>{state === 'FORBIDDEN' ? m.noticeSettings_pushForbidden() : m.noticeSettings_pushUnsupported()}</p>
    )
  return (
    <div className={styles.where}>
      <p>{m.noticeSettings_pushIsOff({ reader })}</p>
      <Button variant="primary" busy={asking || hear.busy} onClick={() => void letHear(pushKey)}>
        {m.noticeSettings_pushOn()}
      </Button>
      <ActProblem act={hear} />
    </div>
  )
}
