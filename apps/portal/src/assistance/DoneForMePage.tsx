import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Button, EmptyState, List, Section, SkeletonRows } from '@kewo/ui'
import { IconHeartHandshake, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useShop } from '../viewer/useShop.ts'
import styles from './Assistance.module.css'
import { AssistedActRow, AssistedActRow_act } from './AssistedActRow.tsx'

const AssistedActsQuery = graphql(
  `
    query AssistedActs($after: String) {
      assistedActs(first: 20, after: $after) {
        nodes {
          id
          ...AssistedActRow_act
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [AssistedActRow_act],
)

/** 代办: what others have done for the shop, each to be taken back; printed, it is the slip that the shop gets. */
export function DoneForMePage() {
  const { shop } = useShop()
  const [after, setAfter] = useState<string | null>(null)
  const { data, refreshing } = usePageQuery(AssistedActsQuery, { after })
  const { nodes, pageInfo } = data?.assistedActs ?? {}
  return (
    <div className={styles.page}>
      <div className={styles.screenOnly}>
        <PageTop
          title={m.assistance_title()}
          sub={m.assistance_sub()}
          backLabel={m.assistance_back()}
          renderBack={(parts) => <Link to={paths.me} {...parts} />}
        />
      </div>
      {!data && <SkeletonRows label={m.assistance_loading()} />}
      {nodes?.length === 0 && (
        <EmptyState icon={<IconHeartHandshake />} title={m.assistance_emptyTitle()}>
          {m.assistance_emptyWords()}
        </EmptyState>
      )}
      {nodes && nodes.length > 0 && (
        <>
          <header className={styles.slipHead}>
            <b>{m.assistance_slipTitle()}</b>
            <span>{shop.name}</span>
          </header>
          <Section title={m.assistance_listTitle()}>
            <List look="joined">
              {nodes.map((act) => (
                <AssistedActRow key={act.id} act={act} />
              ))}
            </List>
            <div className={styles.acts}>
              {pageInfo?.hasNextPage && (
                <Button busy={refreshing} onClick={() => setAfter(pageInfo.endCursor)}>
                  {m.assistance_more()}
                </Button>
              )}
              <Button icon={<IconPrinter aria-hidden="true" />} onClick={() => print()}>
                {m.assistance_print()}
              </Button>
            </div>
          </Section>
          <p className={styles.slipFoot}>{m.assistance_slipHow()}</p>
        </>
      )}
    </div>
  )
}
