import { graphql } from '@kewo/schema/client'
import { usePageQuery } from '@kewo/web/page'
import { buttonClass, formatMoney } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import styles from './Rewards.module.css'

const ApprovalRuleQuery = graphql(`
  query ApprovalRule {
    company {
      id
      approvalAboveCents
    }
  }
`)

/** Above which sum it takes two people; whoever sets it gets there from here. */
export function ApprovalRule() {
  const { data } = usePageQuery(ApprovalRuleQuery, {})
  const sets = useMay()('setApprovalSum')
  if (!data) return null
  const { approvalAboveCents } = data.company
  return (
    <div className={styles.rule}>
      <p>
        {approvalAboveCents > 0
          ? m.rewards_approvalAbove({ sum: formatMoney(approvalAboveCents, { short: true }) })
          : m.rewards_approvalAll()}
      </p>
      {sets && (
        <Link to={paths.rewardApproval} className={buttonClass({ variant: 'quiet' })}>
          {m.rewards_changeApproval()}
        </Link>
      )}
    </div>
  )
}
