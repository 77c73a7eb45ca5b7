import { buttonClass, Card } from '@kewo/ui'
import { IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

/** Begun on this device without a signal: the way back into the record. */
export function RunningHere({ visitId }: { visitId: string }) {
  return (
    <Card tone="jade" padding="roomy">
      <Link
        to={paths.runVisit}
        params={{ visitId }}
        className={buttonClass({ variant: 'primary', size: 'large', wide: true })}
      >
        <IconPencil aria-hidden="true" />
        {m.visits_goOn()}
      </Link>
    </Card>
  )
}
