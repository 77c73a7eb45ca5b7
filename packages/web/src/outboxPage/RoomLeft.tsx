import { Card } from '@kewo/ui'
import { useEffect, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './OutboxList.module.css'

const megabyte = 1024 * 1024
/** Below this, some twenty photos, it is said. */
const little = 50 * megabyte

/** Says when this device has little room left for what waits. */
export function RoomLeft() {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ quota, usage }) => {
      if (quota !== undefined && usage !== undefined) setLeft(quota - usage)
    }, reportError)
  }, [])
  if (left === null || left > little) return null
  return (
    <Card tone="amber" className={styles.calm}>
      <h2>{m.outbox_roomTitle()}</h2>
      <p>{m.outbox_roomWords({ megabytes: Math.max(0, Math.floor(left / megabyte)) })}</p>
    </Card>
  )
}
