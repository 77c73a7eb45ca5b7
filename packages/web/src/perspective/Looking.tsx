import { graphql } from '@kewo/schema/client'
import { Button, classes, DateSettingProvider, DateTime } from '@kewo/ui'
import { IconEye, IconHeartHandshake } from '@tabler/icons-react'
import type { AnyRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type Client, Provider } from 'urql'
import { useAct } from '../act/useAct.ts'
import { draftsOf } from '../draft/draftStore.ts'
import { App } from '../frame/App.tsx'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { LookIsOver, pageOfShop } from './LookIsOver.tsx'
import styles from './Looking.module.css'

const EndPerspective = graphql(`
  mutation EndPerspective($id: ID!) {
    endPerspective(id: $id) {
      id
      endedAt
    }
  }
`)

type Props = {
  router: AnyRouter
  client: Client
  own: Client
  /** Says `end` when the server answers this look no more. */
  ended: EventTarget
  perspectiveId: string
  /** It acts for the shop (代办), and does not only look. */
  acts: boolean
  /** Below which address its pages are. */
  base: string
  /** As whom drafts lie on this device until it is over. */
  personId: string
  endsAt: Date
  timeZone: string
  shop: { id: string; name: string }
}

/** The portal under a band that says with whose eyes it is seen, until the time is up. */
export function Looking({ router, client, own, ended, endsAt, timeZone, personId, ...band }: Props) {
  const { acts, shop } = band
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (over) forgetDrafts(personId)
  }, [over, personId])
  useEffect(() => {
    const end = () => setOver(true)
    ended.addEventListener('end', end)
    const timer = setTimeout(end, endsAt.getTime() - Date.now())
    return () => {
      ended.removeEventListener('end', end)
      clearTimeout(timer)
    }
  }, [ended, endsAt])
  if (over) return <LookIsOver shopId={shop.id} acts={acts} />

  return (
    <>
      <DateSettingProvider locale={getLocale()} timeZone={timeZone}>
        <Provider value={own}>
          <Band {...band} router={router} endsAt={endsAt} onEnd={() => forgetDrafts(personId)} />
        </Provider>
      </DateSettingProvider>
      <App router={router} client={client} timeZone={timeZone} />
    </>
  )
}

/** What was typed for a shop does not stay on the device of who acts for it. */
function forgetDrafts(personId: string): void {
  for (const name of Object.keys(localStorage))
    if (name.startsWith(draftsOf(personId))) localStorage.removeItem(name)
}

type BandProps = Pick<Props, 'router' | 'perspectiveId' | 'acts' | 'base' | 'endsAt' | 'shop'> & {
  onEnd: () => void
}

function Band({ router, perspectiveId, acts, base, endsAt, shop, onEnd }: BandProps) {
  const end = useAct(EndPerspective, { tell: 'quietly' })

  async function goBack() {
    // It ends by itself, too: who cannot reach the server goes back all the same.
    await end.send({ id: perspectiveId })
    onEnd()
    location.assign(pageOfShop(shop.id))
  }

  return (
    <aside
      className={classes(styles.band, acts && styles.acting)}
      data-own
      data-noprint
      aria-label={acts ? m.assistance_label() : m.perspective_label()}
    >
      {acts ? <IconHeartHandshake aria-hidden="true" /> : <IconEye aria-hidden="true" />}
      <p className={styles.words}>
        <strong>
          {acts ? m.assistance_band({ shop: shop.name }) : m.perspective_band({ shop: shop.name })}
        </strong>{' '}
        <DateTime
          value={endsAt}
          form="time"
          words={(time) => (acts ? m.assistance_until({ time }) : m.perspective_until({ time }))}
        />
      </p>
      {acts && (
        <Button size="small" onClick={() => void router.navigate({ href: `${base}/done-for-me` })}>
          {m.assistance_done()}
        </Button>
      )}
      <Button size="small" busy={end.busy} onClick={() => void goBack()}>
        {acts ? m.assistance_end() : m.perspective_back()}
      </Button>
    </aside>
  )
}
