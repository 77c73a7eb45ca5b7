import { PagePart } from '@kewo/web/failure'
import type { ReachBy } from '@kewo/domain'
import { useMay } from '../viewer/useMay.ts'
import { ReachParts } from './ReachParts.tsx'
import type { ReachSearch } from './reachSearch.ts'
import { ReachShops, type ReachShopsProps } from './ReachShops.tsx'
import { ReachSteps } from './ReachSteps.tsx'
import { ReachTrend } from './ReachTrend.tsx'
import styles from './Reach.module.css'
import type { ReachedType } from './reachWords.ts'

type Props = { type: ReachedType; of: string; search: ReachSearch } & Pick<ReachShopsProps, 'showPhotos'>

/** How far a thing has come: the row of figures, where it stands, how it began, and the shops behind each figure. */
export function Reach({ type, of, search, showPhotos }: Props) {
  const leads = useMay()('arrangeTerritories')
  const by: ReachBy = search.by ?? (leads ? 'MANAGER' : 'MARKET_TYPE')
  return (
    <>
      <div className={styles.figures}>
        <PagePart>
          <ReachSteps type={type} of={of} />
        </PagePart>
        <PagePart>
          <ReachTrend type={type} of={of} />
        </PagePart>
      </div>
      <PagePart>
        <ReachParts type={type} of={of} by={by} search={search} />
      </PagePart>
      <PagePart>
        <ReachShops type={type} of={of} search={search} showPhotos={showPhotos} />
      </PagePart>
    </>
  )
}
