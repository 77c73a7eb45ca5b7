import { Button, showToast } from '@kewo/ui'
import { outboxEngine } from '../outbox/outbox.ts'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import styles from './OutboxList.module.css'

/** All that waits as one file: for a device that may not last, or finds no signal. An admin can take it in. */
export function ToFile() {
  async function save() {
    const { file, isSealed } = await (await outboxEngine()).asFile()
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = `kewo-outbox-${new Date().toISOString().slice(0, 10)}.${isSealed ? 'kewo' : 'json'}`
    link.click()
    URL.revokeObjectURL(link.href)
    showToast({ words: isSealed ? m.outbox_fileSealed() : m.outbox_fileReadable() })
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
