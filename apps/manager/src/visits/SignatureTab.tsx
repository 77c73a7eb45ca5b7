import { Card, SignaturePad } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import type { TabProps } from './tabProps.ts'
import styles from './Visits.module.css'

/** The writer signs; the shop countersigns on its own phone. */
export function SignatureTab({ written: { signature }, change }: TabProps) {
  return (
    <Card className={styles.fields}>
      <p className={styles.quiet}>{m.visits_signatureHint()}</p>
      <SignaturePad
        value={signature}
        onChange={(next) => change({ signature: next })}
        words={{
          label: m.visits_signature(),
          prompt: m.visits_signHere(),
          clear: m.visits_signAgain(),
          typedName: m.visits_signTyped(),
        }}
      />
    </Card>
  )
}
