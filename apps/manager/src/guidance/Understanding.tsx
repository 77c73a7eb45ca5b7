import { countWords } from '@kewo/domain'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Card, DateTime, Progress, Section, Select, Skeleton } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import type { ReadersSearch } from './readersSearch.ts'
import { RemindAll } from './RemindAll.tsx'
import { useLiveReceipts } from './useLiveReceipts.ts'

const UnderstandingQuery = graphql(`
  query Understanding($versionId: ID!) {
    node(id: $versionId) {
      __typename
      ... on GuidanceVersion {
        id
        reach {
          shops
          opened
          readToEnd
          understood
          remindable
        }
        whyNotRemind {
          code
          message
        }
      }
    }
  }
`)

type Version = { id: string; number: number; publishedAt: string | null }

type Props = {
  guidanceId: string
  version: Version
  versions: readonly Version[]
  /** Shops see its newest version. */
  isShown: boolean
  search: ReadersSearch
}

/** How far the shops have come with a version. Understood is the figure that counts. */
export function Understanding({ guidanceId, version, versions, isShown, search }: Props) {
  const { data, refresh } = usePageQuery(UnderstandingQuery, { versionId: version.id })
  useLiveReceipts(version.id, refresh)
  const node = data?.node?.__typename === 'GuidanceVersion' ? data.node : undefined
  const reach = node?.reach
  return (
    <Section
      flush
      title={m.guidance_understanding()}
      note={
        versions.length > 1 ? (
          <VersionSelect {...{ guidanceId, version, versions, isShown, search }} />
        ) : (
          version.publishedAt && (
            <>
              {m.guidance_versionNumber({ number: version.number })} · {m.guidance_publishedAt()}{' '}
              <DateTime value={version.publishedAt} form="nearDayAndTime" />
            </>
          )
        )
      }
    >
      <Card padding="roomy" className={styles.understanding}>
        {reach ? (
          <>
            <p className={styles.figure}>
              <b>{countWords(reach.understood)}</b>{' '}
              <span>
                {m.guidance_understoodOf({
                  shops: reach.shops,
                  percent: percent(reach.understood, reach.shops),
                })}
              </span>
            </p>
            <Progress
              value={reach.shops === 0 ? 0 : reach.understood / reach.shops}
              label={m.guidance_understanding()}
              valueText={m.guidance_understoodText({ understood: reach.understood, shops: reach.shops })}
            />
            <dl className={styles.figures}>
              <Figure term={m.guidance_shopsMeant()} value={reach.shops} />
              <Figure term={m.guidance_opened()} value={reach.opened} />
              <Figure term={m.guidance_readToEnd()} value={reach.readToEnd} />
              <Figure term={m.guidance_notOpened()} value={reach.shops - reach.opened} />
            </dl>
            <RemindAll
              guidanceId={guidanceId}
              remindable={reach.remindable}
              whyNot={node.whyNotRemind?.message ?? null}
              onReminded={refresh}
            />
          </>
        ) : (
          <Skeleton height="150px" />
        )}
      </Card>
    </Section>
  )
}

function Figure({ term, value }: { term: string; value: number }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{m.guidance_shops({ count: value })}</dd>
    </div>
  )
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100)
}

function VersionSelect({ guidanceId, version, versions, isShown, search }: Props) {
  const navigate = useNavigate()
  return (
    <Select
      label={m.guidance_version()}
      labelHidden
      value={String(version.number)}
      onChange={(event) =>
        void navigate({
          to: paths.guidance,
          params: { guidanceId },
          search: { ...search, ...firstPage, version: Number(event.currentTarget.value) },
          replace: true,
        })
      }
      options={versions.map(({ number }, index) => ({
        value: String(number),
        label:
          isShown && index === 0 ? m.guidance_versionNow({ number }) : m.guidance_versionNumber({ number }),
      }))}
    />
  )
}
