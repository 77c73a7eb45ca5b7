import { buttonClass, Card, DateTime, Section } from '@kewo/ui'
import { IconCertificateOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLicence } from '../viewer/useLicence.ts'
import { useShop } from '../viewer/useShop.ts'
import styles from './LicencePage.module.css'
import { licenceWords } from './licenceWords.ts'
import { UnreadEnd, WhomToAsk } from './WhomToAsk.tsx'

/** In the place of every brand page while the licence is not valid: why, what to do and whom to ask. */
export function LicencePage() {
  const { shop } = useShop()
  const licence = useLicence()
  const words = licenceWords(licence)
  return (
    <>
      <PageTop title={words.title} sub={shop.name} />
      <div className={styles.column}>
        <Card tone="amber" padding="roomy" className={styles.why}>
          <IconCertificateOff aria-hidden="true" />
          <div>
            {licence === 'EXPIRED' && shop.licenceExpiresOn && (
              <p className={styles.day}>
                {m.licence_expiredOn()} <DateTime value={shop.licenceExpiresOn} form="exact" />
              </p>
            )}
            {licence === 'UNCLEAR' && <UnreadEnd />}
            <p>{words.why}</p>
          </div>
        </Card>
      </div>
      <Section title={m.licence_stepsTitle()}>
        <Card padding="roomy">
          <ol className={styles.steps}>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Card>
      </Section>
      <WhomToAsk />
      <div className={styles.column}>
        <Link
          to={paths.newHelpRequest}
          className={buttonClass({ variant: 'primary', size: 'large', wide: true })}
        >
          {m.licence_ask()}
        </Link>
        <p className={styles.open}>{m.licence_stillOpen()}</p>
        <div className={styles.ways}>
          <Link to={paths.traces} className={buttonClass()}>
            {m.licence_records()}
          </Link>
          <Link to={paths.notifications} className={buttonClass()}>
            {m.licence_notices()}
          </Link>
        </div>
      </div>
    </>
  )
}
