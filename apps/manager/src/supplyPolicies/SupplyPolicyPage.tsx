import { localDayOf, lastDayOfWeek } from '@kewo/domain'
import { usePageQuery } from '@kewo/web/page'
import { failureNotFound } from '@kewo/web/failure'
import { serverNow } from '@kewo/web/connection'
import { graphql } from '@kewo/schema/client'
import { Button, Card, DateTime, LinkTabs, minuteOfDay, SkeletonRows, useDateSetting } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconPencil } from '@tabler/icons-react'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ReachRow } from '../reach/ReachRow.tsx'
import { useMay } from '../viewer/useMay.ts'
import { gridRule, RuleValue_rule } from './ruleValue.ts'
import { SupplyGrid } from './SupplyGrid.tsx'
import styles from './SupplyPolicies.module.css'
import { useStartSupply } from './useStartSupply.ts'
import { useWeekTitle } from './weekWords.ts'

const SupplyPolicyQuery = graphql(
  `
    query SupplyPolicy($id: ID!, $number: Int) {
      node(id: $id) {
        __typename
        ... on SupplyPolicy {
          id
          week
          draft {
            id
          }
          previous {
            id
            rules {
              id
              ...RuleValue_rule
            }
          }
          versions {
            id
            number
          }
          version(number: $number) {
            id
            number
            orderUntil
            reason
            reasonEn
            publishedAt
            publishedBy {
              id
              name
            }
            rules {
              id
              ...RuleValue_rule
            }
            corrects {
              id
              rules {
                id
                ...RuleValue_rule
              }
            }
          }
        }
      }
    }
  `,
  [RuleValue_rule],
)

const route = getRouteApi(`/staff${paths.supplyPolicy}` as const)

/** A published week: what every grade gets, and how it came to be so. */
export function SupplyPolicyPage() {
  const { policyId } = route.useParams()
  const search = route.useSearch()
  const keeps = useMay()('keepSupply')
  const title = useWeekTitle()
  const { timeZone } = useDateSetting()
  const { start, busy } = useStartSupply()
  const { data } = usePageQuery(SupplyPolicyQuery, { id: policyId, number: search.version })
  if (!data) return <SkeletonRows label={m.supplyPolicies_loading()} />
  if (data.node?.__typename !== 'SupplyPolicy') throw failureNotFound
  const { week, versions, version, draft, previous } = data.node
  if (!version) return <Navigate to={paths.editSupplyPolicy} params={{ policyId }} replace />
  const earlier = version.corrects
  const isOver = lastDayOfWeek(week) < localDayOf(serverNow(), timeZone)
  return (
    <>
      <PageTop
        title={title(week)}
        overline={m.supplyPolicies_versionOf({ number: version.number, count: versions.length })}
        backLabel={m.supplyPolicies_back()}
        renderBack={(parts) => <Link to={paths.supplyPolicies} {...parts} />}
        right={
          keeps &&
          !isOver && (
            <Button
              icon={<IconPencil aria-hidden="true" />}
              busy={busy}
              busyLabel={m.supplyPolicies_starting()}
              onClick={() => void start(week)}
            >
              {draft ? m.supplyPolicies_goOn() : m.supplyPolicies_correct()}
            </Button>
          )
        }
      />
      <div className={styles.page}>
        {versions.length > 1 && (
          <LinkTabs
            flush
            label={m.supplyPolicies_versions()}
            tabs={versions.map(({ number }) => ({
              key: String(number),
              label: m.supplyPolicies_version({ number }),
              current: number === version.number,
            }))}
            renderLink={({ key }, parts) => (
              <Link
                key={key}
                to={paths.supplyPolicy}
                params={{ policyId }}
                search={{ version: Number(key) }}
                activeOptions={{ exact: true }}
                {...parts}
              />
            )}
          />
        )}
        <Card className={styles.card}>
          <p className={styles.quiet}>
            {version.publishedAt && <DateTime value={version.publishedAt} form="exact" />}{' '}
            {version.publishedBy?.name} · {m.supplyPolicies_until({ time: minuteOfDay(version.orderUntil) })}
          </p>
          {version.number > 1 && (
            <p>
              <b>{m.supplyPolicies_why()}</b> {textIn(version.reason, version.reasonEn)}
            </p>
          )}
        </Card>
        <ReachRow type="SupplyPolicyVersion" of={version.id} />
        <SupplyGrid
          rules={version.rules.map(gridRule)}
          before={(earlier ?? previous)?.rules.map(gridRule) ?? []}
        />
        <p className={styles.quiet}>
          {earlier ? m.supplyPolicies_againstVersion() : m.supplyPolicies_againstWeek()}
        </p>
      </div>
    </>
  )
}
