import { Card, SignaturePad } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import type { TabProps } from './tabProps.ts'
import styles from './Traces.module.css'

/** The writer signs; the shop countersigns on its own phone. */
export function SignatureTab({ written: { signature }, change }: TabProps) {
  return (
    <Card className={styles.fields}>
      <p className={styles.quiet}>{m.traces_signatureHint()}</p>
      <SignaturePad
        value={signature}
        onChange={(next) => change({ signature: next })}
        words={{
          label: m.traces_signature(),
          prompt: m.traces_signHere(),
          clear: m.traces_signAgain(),
          typedName: m.traces_signTyped(),
        }}
      />
    </Card>
  )
}
