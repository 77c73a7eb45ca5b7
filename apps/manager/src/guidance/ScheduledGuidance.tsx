import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Refused, useAct } from '@kewo/web/act'
import { Button, Card, ConfirmDialog, showToast } from '@kewo/ui'
import { guidanceKindLabel, textIn } from '@kewo/ui/labels'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { audienceValue, AudienceValue_audience } from '../audiences/audienceValue.ts'
import { ShopReason } from '../audiences/ShopReason.tsx'
import { useAudiencePreview } from '../audiences/useAudiencePreview.ts'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import { GuidanceFacts, GuidanceFacts_guidance } from './GuidanceFacts.tsx'
import { GuidancePreview, GuidancePreview_version, previewOf } from './GuidancePreview.tsx'
import { usePublish, useSchedule } from './saves.ts'
import { ScheduledFor } from './ScheduledFor.tsx'
import { ScheduleDialog } from './ScheduleDialog.tsx'

export const ScheduledGuidance_guidance = graphql(
  `
    fragment ScheduledGuidance_guidance on Guidance {
      id
      kind
      edition
      publishAt
      validUntil
      version {
        id
        number
      }
      draft {
        id
        number
        title
        titleEn
        ...GuidancePreview_version
      }
      audience {
        ...AudienceValue_audience
      }
      ...GuidanceFacts_guidance
    }
  `,
  [GuidancePreview_version, AudienceValue_audience, GuidanceFacts_guidance],
)

const CallOffMutation = graphql(
  `
    mutation CallOffGuidance($id: ID!) {
      callOffGuidance(id: $id) {
        __typename
        ... on Guidance {
          id
          status
          edition
          publishAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Asking = 'time' | 'publish' | 'callOff' | null

/** What waits for the clock, as it will be published: its time can be moved, it can go out now, or become a draft again. */
export function ScheduledGuidance(props: { guidance: FragmentOf<typeof ScheduledGuidance_guidance> }) {
  const guidance = readFragment(ScheduledGuidance_guidance, props.guidance)
  const { id, kind, edition, publishAt, version, draft, validUntil } = guidance
  const navigate = useNavigate()
  const [asking, setAsking] = useState<Asking>(null)
  const { preview } = useAudiencePreview(audienceValue(guidance.audience))
  const publish = usePublish(id)
  const schedule = useSchedule(id)
  const callOff = useAct(CallOffMutation)
  const [publishing, setPublishing] = useState<{ busy: boolean; problem?: string }>({ busy: false })
  const published = version !== null
  const count = preview?.count ?? 0
  const close = () => setAsking(null)

  async function publishNow() {
    setPublishing({ busy: true })
    const { problem } = await publish(edition)
    setPublishing({ busy: false, ...(problem && { problem: problem.message }) })
    if (problem) return
    showToast({ words: m.guidance_publishedToast({ count }) })
    await navigate({ to: paths.guidance, params: { guidanceId: id } })
  }
  async function backToDraft() {
    if (!(await callOff.send({ id }))) return
    showToast({ words: m.guidance_calledOff() })
  }
  if (!draft || !publishAt) return null
  return (
    <>
      <PageTop
        overline={`${guidanceKindLabel(kind)} · ${m.guidance_versionNumber({ number: draft.number })}`}
        title={textIn(draft.title, draft.titleEn)}
        backLabel={m.guidance_back()}
        renderBack={(parts) =>
          published ? (
            <Link to={paths.guidance} params={{ guidanceId: id }} {...parts} />
          ) : (
            <Link to={paths.guidances} {...parts} />
          )
        }
      />
      <div className={styles.page}>
        <div className={styles.main}>
          <Card padding="roomy" tone="promise" className={styles.fields}>
            <h2>
              <ScheduledFor at={publishAt} />
            </h2>
            <p>
              {published
                ? m.guidance_nextScheduledWords({ number: version.number })
                : m.guidance_scheduledWords({ count })}
            </p>
            <div className={styles.acts}>
              <Button variant="primary" onClick={() => setAsking('time')}>
                {m.guidance_moveTime()}
              </Button>
              <Button onClick={() => setAsking('publish')}>{m.guidance_publishNow()}</Button>
              <Button onClick={() => setAsking('callOff')}>{m.guidance_callOff()}</Button>
            </div>
          </Card>
          <Card padding="roomy">
            <GuidanceFacts guidance={guidance} />
          </Card>
        </div>
        <aside className={styles.side} aria-label={m.guidance_content()}>
          <ShopReason
            audience={audienceValue(guidance.audience)}
            guidanceId={id}
            phone={(seenBy) => <GuidancePreview content={previewOf(draft)} seenBy={seenBy} />}
          />
        </aside>
      </div>
      {asking === 'time' && (
        <ScheduleDialog
          open
          onClose={close}
          {...{ publishAt, published, validUntil: validUntil ?? '' }}
          onSchedule={(at) => schedule(at, edition)}
        />
      )}
      <ConfirmDialog
        open={asking === 'publish'}
        onClose={close}
        closeLabel={m.guidance_cancel()}
        cancelLabel={m.guidance_cancel()}
        title={m.guidance_publishTitle({ count })}
        consequence={published ? m.guidance_publishNextConsequence() : m.guidance_publishConsequence()}
        confirmLabel={m.guidance_publish()}
        onConfirm={() => void publishNow()}
        busy={publishing.busy}
        problem={publishing.problem}
      />
      <ConfirmDialog
        open={asking === 'callOff'}
        onClose={close}
        closeLabel={m.guidance_cancel()}
        cancelLabel={m.guidance_cancel()}
        title={m.guidance_callOffTitle()}
        consequence={m.guidance_callOffConsequence()}
        confirmLabel={m.guidance_callOff()}
        onConfirm={() => void backToDraft()}
        busy={callOff.busy}
        problem={callOff.problem?.message}
      />
    </>
  )
}
