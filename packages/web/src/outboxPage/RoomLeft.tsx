import { Card } from '@kewo/ui'
import { useEffect, useState } from 'react'
import { littleRoom } from '../outbox/room.ts'
import { m } from '../paraglide/messages.js'
import styles from './OutboxList.module.css'

/** Says when this device has little room left for what waits. */
export function RoomLeft() {
  const [megabytes, setMegabytes] = useState<number | null>(null)
  useEffect(() => void littleRoom().then(setMegabytes, reportError), [])
  if (megabytes === null) return null
  return (
    <Card tone="amber" className={styles.calm}>
      <h2>{m.outbox_roomTitle()}</h2>
      <p>{m.outbox_roomWords({ megabytes })}</p>
    </Card>
  )
}
