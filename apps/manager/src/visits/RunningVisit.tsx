import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, buttonClass, Card, DateTime } from '@kewo/ui'
import { IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { CallOffDialog } from './CallOffDialog.tsx'
import { ShopBrief, ShopBrief_retailer } from './ShopBrief.tsx'
import styles from './Visits.module.css'

export const RunningVisit_visit = graphql(
  `
    fragment RunningVisit_visit on Visit {
      id
      startedAt
      startWarning
      draftSavedAt
      whyNotWrite {
        message
      }
      retailer {
        id
        name
        ...ShopBrief_retailer
      }
    }
  `,
  [ShopBrief_retailer],
)

/** Somebody is at the shop: the way back into the record, for that person only. */
export function RunningVisit({ visit }: { visit: FragmentOf<typeof RunningVisit_visit> }) {
  const running = readFragment(RunningVisit_visit, visit)
  const { id, startedAt, startWarning, draftSavedAt, whyNotWrite, retailer } = running
  const [cancelling, setCancelling] = useState(false)
  return (
    <>
      <Card tone="jade" padding="roomy" className={styles.chosen}>
        <p className={styles.shopName}>
          {startedAt && <DateTime value={startedAt} form="nearDayAndTime" />} {m.visits_arrived()}
        </p>
        {startWarning && <p className={styles.quiet}>{startWarning}</p>}
        {whyNotWrite ? (
          <p className={styles.quiet}>{whyNotWrite.message}</p>
        ) : (
          <>
            {draftSavedAt && (
              <p className={styles.quiet}>
                {m.visits_savedAt()} <DateTime value={draftSavedAt} />
              </p>
            )}
            <Link
              to={paths.runVisit}
              params={{ visitId: id }}
              className={buttonClass({ variant: 'primary', size: 'large', wide: true })}
            >
              <IconPencil aria-hidden="true" />
              {m.visits_goOn()}
            </Link>
            <Button variant="quiet" onClick={() => setCancelling(true)}>
              {m.visits_cancel()}
            </Button>
          </>
        )}
      </Card>
      <ShopBrief retailer={retailer} />
      <CallOffDialog
        visitId={id}
        retailer={retailer}
        how="cancel"
        open={cancelling}
        onClose={() => setCancelling(false)}
      />
    </>
  )
}
