import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { buttonClass, EmptyState, SkeletonRows } from '@kewo/ui'
import { IconCircleCheck } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ProofQueue } from './ProofQueue.tsx'
import { ProofReview, ProofReview_proof } from './ProofReview.tsx'
import styles from './Proofs.module.css'
import { useQueueKeys } from './useQueueKeys.ts'

const ProofsQuery = graphql(
  `
    query Proofs($campaignId: ID) {
      proofsToReview(campaignId: $campaignId, first: 25) {
        totalCount
        nodes {
          id
          sentAt
          photo {
            id
            small: url(size: SMALL)
          }
          retailer {
            id
            name
          }
          usedBefore {
            usedAt
          }
          ...ProofReview_proof
        }
      }
    }
  `,
  [ProofReview_proof],
)

const route = getRouteApi(`/staff${paths.proofs}` as const)

/** Photos of displays one after the other, what has waited longest first: each beside the picture that it should look like. */
export function ProofsPage() {
  const { campaign } = route.useSearch()
  const { data, refresh } = usePageQuery(ProofsQuery, { campaignId: campaign ?? null })
  const [chosen, setChosen] = useState<string | null>(null)
  const proofs = data?.proofsToReview.nodes ?? []
  const at = Math.max(
    0,
    proofs.findIndex(({ id }) => id === chosen),
  )
  const goTo = (index: number) => setChosen(proofs[(index + proofs.length) % proofs.length]?.id ?? null)
  useQueueKeys({ next: () => goTo(at + 1), back: () => goTo(at - 1) })
  if (!data) return <SkeletonRows count={6} label={m.proofs_loading()} />
  const current = proofs[at]
  const count = data.proofsToReview.totalCount
  // The next in line comes up by itself: what was judged leaves the list.
  const judged = () => {
    setChosen(proofs[at + 1]?.id ?? proofs[at - 1]?.id ?? null)
    refresh()
  }
  return (
    <>
      <PageTop
        title={count > 0 ? m.proofs_title({ count }) : m.proofs_allSeen()}
        overline={m.proofs_over()}
        backLabel={m.campaigns_back()}
        renderBack={(parts) =>
          campaign ? (
            <Link to={paths.campaign} params={{ campaignId: campaign }} {...parts} />
          ) : (
            <Link to={paths.campaigns} {...parts} />
          )
        }
        right={current && <Keys />}
      />
      <div className={styles.page}>
        {current ? (
          <>
            <ProofReview key={current.id} proof={current} onJudged={judged} />
            <ProofQueue proofs={proofs} current={current.id} onChoose={setChosen} />
          </>
        ) : (
          <EmptyState icon={<IconCircleCheck />} title={m.proofs_none()}>
            <Link to={paths.campaigns} className={buttonClass()}>
              {m.campaigns_back()}
            </Link>
          </EmptyState>
        )}
      </div>
    </>
  )
}

function Keys() {
  return (
    <span className={styles.keys}>
      <kbd>J</kbd> {m.proofs_next()} <kbd>K</kbd> {m.proofs_previous()} <kbd>A</kbd> {m.proofs_accept()}
    </span>
  )
}
