import { Button, Card, showToast } from '@kewo/ui'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import styles from './SignInSlip.module.css'

type Props = { name: string; userName: string; password: string; address: string }

/** A sign-in to hand over. It is on the screen this once: the password is kept nowhere in words. */
export function SignInSlip({ name, userName, password, address }: Props) {
  const copy = async () => {
    await navigator.clipboard.writeText(m.portalAccess_copied({ name, userName, password, address }))
    showToast({ words: m.portalAccess_copyDone() })
  }
  return (
    <Card tone="jade" padding="roomy" className={styles.slip} data-print>
      <p className={styles.name}>{name}</p>
      <dl className={styles.facts}>
        <dt>{m.portalAccess_address()}</dt>
        <dd>{address}</dd>
        <dt>{m.portalAccess_userName()}</dt>
        <dd data-testid="user-name">{userName}</dd>
        <dt>{m.portalAccess_password()}</dt>
        <dd className={styles.password} data-testid="password">
          {password}
        </dd>
      </dl>
      <p className={styles.once}>{m.portalAccess_once()}</p>
      <div className={styles.acts}>
        <Button icon={<IconCopy aria-hidden="true" />} onClick={() => void copy()}>
          {m.portalAccess_copy()}
        </Button>
        <Button icon={<IconPrinter aria-hidden="true" />} onClick={() => print()}>
          {m.portalAccess_print()}
        </Button>
      </div>
    </Card>
  )
}
