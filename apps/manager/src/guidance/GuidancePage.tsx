import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { buttonClass, Card, DateTime, EmptyState, SkeletonRows } from '@kewo/ui'
import { guidanceKindLabel, textIn } from '@kewo/ui/labels'
import { IconClock, IconPencil } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { audienceValue, AudienceValue_audience } from '../audiences/audienceValue.ts'
import { ShopReason } from '../audiences/ShopReason.tsx'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import styles from './Guidance.module.css'
import { DuplicateGuidance } from './DuplicateGuidance.tsx'
import { GuidanceFacts, GuidanceFacts_guidance } from './GuidanceFacts.tsx'
import { GuidancePreview, GuidancePreview_version, previewOf } from './GuidancePreview.tsx'
import { Reach } from '../reach/Reach.tsx'
import { ScheduledFor } from './ScheduledFor.tsx'
import { ShopChecks } from './ShopChecks.tsx'
import { StatusChip } from './StatusChip.tsx'
import { VersionSelect } from './VersionSelect.tsx'
import { WhatChanged } from './WhatChanged.tsx'
import { WithdrawGuidance, WithdrawGuidance_guidance } from './WithdrawGuidance.tsx'

export const GuidanceQuery = graphql(
  `
    query Guidance($id: ID!) {
      node(id: $id) {
        __typename
        ... on Guidance {
          id
          kind
          status
          publishAt
          author {
            id
            name
          }
          version {
            id
            number
          }
          draft {
            id
            number
          }
          versions {
            id
            number
            title
            titleEn
            publishedAt
            ...GuidancePreview_version
          }
          whyNotChange {
            code
          }
          audience {
            ...AudienceValue_audience
          }
          ...GuidanceFacts_guidance
          ...WithdrawGuidance_guidance
        }
      }
    }
  `,
  [AudienceValue_audience, GuidanceFacts_guidance, GuidancePreview_version, WithdrawGuidance_guidance],
)

const route = getRouteApi(`/staff${paths.guidance}` as const)

/** One guidance: who has understood it, and what it says. */
export function GuidancePage() {
  const { guidanceId } = route.useParams()
  const search = route.useSearch()
  const mayWrite = useMay()('writeGuidance')
  const [photosOf, setPhotosOf] = useState<string | null>(null)
  const { data } = usePageQuery(GuidanceQuery, { id: guidanceId })
  if (!data) return <SkeletonRows label={m.guidance_loading()} />
  if (data.node?.__typename !== 'Guidance') throw failureNotFound
  const guidance = data.node
  const { versions, author, kind, status, draft, publishAt } = guidance
  const version = versions.find(({ number }) => number === search.version) ?? versions[0]
  const earlier = version && versions.find(({ number }) => number < version.number)
  const title = version ? textIn(version.title, version.titleEn) : m.guidance_untitled()
  const editLink = !guidance.whyNotChange && (
    <Link to={paths.editGuidance} params={{ guidanceId }} className={buttonClass()}>
      <IconPencil aria-hidden="true" />
      {publishAt ? m.guidance_seeScheduled() : draft ? m.guidance_goOn() : m.guidance_newVersion()}
    </Link>
  )
  return (
    <>
      <PageTop
        overline={`${guidanceKindLabel(kind)} · ${author.name}`}
        title={title}
        sub={<StatusChip status={status} />}
        backLabel={m.guidance_back()}
        renderBack={(parts) => <Link to={paths.guidances} {...parts} />}
        right={
          <>
            <WithdrawGuidance guidance={guidance} />
            {version && mayWrite && <DuplicateGuidance guidanceId={guidanceId} />}
            {editLink}
          </>
        }
      />
      {version ? (
        <div className={styles.page}>
          <div className={styles.main}>
            {publishAt && draft && (
              <p className={styles.waits}>
                <IconClock aria-hidden="true" />
                <DateTime
                  value={publishAt}
                  form="exact"
                  words={(when) => m.guidance_nextScheduled({ number: draft.number, when })}
                />
              </p>
            )}
            <VersionSelect {...{ version, versions }} isShown={status === 'PUBLISHED'} />
            <Reach
              type="GuidanceVersion"
              of={version.id}
              search={search}
              showPhotos={mayWrite ? setPhotosOf : undefined}
            />
            {photosOf && (
              <ShopChecks retailerId={photosOf} versionId={version.id} onClose={() => setPhotosOf(null)} />
            )}
          </div>
          <aside className={styles.side} aria-label={m.guidance_content()}>
            <Card padding="roomy">
              <GuidanceFacts guidance={guidance} />
            </Card>
            {earlier && <WhatChanged before={previewOf(earlier)} after={previewOf(version)} />}
            <ShopReason
              audience={audienceValue(guidance.audience)}
              guidanceId={guidanceId}
              phone={(seenBy) => <GuidancePreview content={previewOf(version)} seenBy={seenBy} />}
            />
          </aside>
        </div>
      ) : (
        <EmptyState
          icon={publishAt ? <IconClock /> : <IconPencil />}
          title={publishAt ? <ScheduledFor at={publishAt} /> : m.guidance_notPublished()}
          action={editLink}
        >
          {m.guidance_notPublishedWords()}
        </EmptyState>
      )}
    </>
  )
}
