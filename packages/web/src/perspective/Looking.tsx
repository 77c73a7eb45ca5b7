import { graphql } from '@kewo/schema/client'
import { Button, DateSettingProvider, DateTime } from '@kewo/ui'
import { IconEye } from '@tabler/icons-react'
import type { AnyRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type Client, Provider } from 'urql'
import { useAct } from '../act/useAct.ts'
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
  endsAt: Date
  timeZone: string
  shop: { id: string; name: string }
}

/** The portal under a band that says with whose eyes it is seen, until the time is up. */
export function Looking({ router, client, own, ended, perspectiveId, endsAt, timeZone, shop }: Props) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const end = () => setOver(true)
    ended.addEventListener('end', end)
    const timer = setTimeout(end, endsAt.getTime() - Date.now())
    return () => {
      ended.removeEventListener('end', end)
      clearTimeout(timer)
    }
  }, [ended, endsAt])
  if (over) return <LookIsOver shopId={shop.id} />

  return (
    <>
      <DateSettingProvider locale={getLocale()} timeZone={timeZone}>
        <Provider value={own}>
          <Band perspectiveId={perspectiveId} endsAt={endsAt} shop={shop} />
        </Provider>
      </DateSettingProvider>
      <App router={router} client={client} timeZone={timeZone} />
    </>
  )
}

function Band({ perspectiveId, endsAt, shop }: Pick<Props, 'perspectiveId' | 'endsAt' | 'shop'>) {
  const end = useAct(EndPerspective, { tell: 'quietly' })

  async function goBack() {
    // It ends by itself, too: who cannot reach the server goes back all the same.
    await end.send({ id: perspectiveId })
    location.assign(pageOfShop(shop.id))
  }

  return (
    <aside className={styles.band} data-own aria-label={m.perspective_label()}>
      <IconEye aria-hidden="true" />
      <p className={styles.words}>
        <strong>{m.perspective_band({ shop: shop.name })}</strong>{' '}
        <DateTime value={endsAt} form="time" words={(time) => m.perspective_until({ time })} />
      </p>
      <Button size="small" busy={end.busy} onClick={() => void goBack()}>
        {m.perspective_back()}
      </Button>
    </aside>
  )
}
