import { buttonClass, Card, DateTime, Section } from '@kewo/ui'
import { IconCertificateOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLicence } from '../viewer/useLicence.ts'
import { useShop } from '../viewer/useShop.ts'
import styles from './LicencePage.module.css'

/** In the place of every brand page while the licence is not valid: why, and what to do. */
export function LicencePage() {
  const { shop } = useShop()
  const revoked = useLicence() === 'REVOKED'
  return (
    <>
      <PageTop title={revoked ? m.licence_titleRevoked() : m.licence_title()} sub={shop.name} />
      <div className={styles.column}>
        <Card tone="amber" padding="roomy" className={styles.why}>
          <IconCertificateOff aria-hidden="true" />
          <div>
            {!revoked && shop.licenceExpiresOn && (
              <p className={styles.day}>
                {m.licence_expiredOn()} <DateTime value={shop.licenceExpiresOn} form="exact" />
              </p>
            )}
            <p>{m.licence_words()}</p>
          </div>
        </Card>
      </div>
      <Section title={m.licence_stepsTitle()}>
        <Card padding="roomy">
          <ol className={styles.steps}>
            <li>{m.licence_step1()}</li>
            <li>{m.licence_step2()}</li>
            <li>{m.licence_step3()}</li>
          </ol>
        </Card>
      </Section>
      <div className={styles.column}>
        <Link
          to={paths.newHelpRequest}
          className={buttonClass({ variant: 'primary', size: 'large', wide: true })}
        >
          {m.licence_ask()}
        </Link>
        <p className={styles.open}>{m.licence_stillOpen()}</p>
      </div>
    </>
  )
}
