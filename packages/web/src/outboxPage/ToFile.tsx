import { Button } from '@kewo/ui'
import { outboxEngine } from '../outbox/outbox.ts'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import styles from './OutboxList.module.css'

/** All that waits as one file: for a device that may not last. */
export function ToFile() {
  async function save() {
    const engine = await outboxEngine()
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await engine.asFile())
    link.download = `kewo-outbox-${new Date().toISOString().slice(0, 10)}.json`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <div className={styles.foot}>
      <Button variant="quiet" onClick={() => void save().catch(reportError)}>
        {m.outbox_toFile()}
      </Button>
      <p>{m.outbox_toFileWords({ reader })}</p>
    </div>
  )
}
