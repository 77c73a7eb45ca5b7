import { Refused } from '@kewo/web/act'
import { OnThisPhone, useRoadAct, useWaiting } from '@kewo/web/outbox'
import { declineIsFree } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { BottomBar, Button, Card, DateTime, showToast } from '@kewo/ui'
import { declineReasonLabel, inLocale, textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'
import { DeclineDialog } from './DeclineDialog.tsx'

export const CampaignAnswer_campaign = graphql(`
  fragment CampaignAnswer_campaign on Campaign {
    id
    title
    titleEn
    status
    participation {
      id
      status
      declineReason
      declineWords
      answeredAt
    }
    whyNotJoin {
      code
      message
    }
    whyNotDecline {
      code
      message
    }
  }
`)

const JoinCampaign = graphql(
  `
    mutation JoinCampaign($id: ID!, $key: UUID!) {
      joinCampaign(id: $id, idempotencyKey: $key) {
        __typename
        ... on Campaign {
          id
          ...CampaignAnswer_campaign
        }
        ...Refused
      }
    }
  `,
  [CampaignAnswer_campaign, Refused],
)

type Props = {
  campaign: FragmentOf<typeof CampaignAnswer_campaign>
  /** The campaign is no longer what the screen shows: ask for it anew. */
  onLost: () => void
}

/** What the shop has answered, and the answer at the thumb. Both ways stay open until the deadline. */
export function CampaignAnswer({ campaign, onLost }: Props) {
  const { id, title, titleEn, participation, ...whyNot } = readFragment(CampaignAnswer_campaign, campaign)
  const { whyNotJoin, whyNotDecline } = whyNot
  const join = useRoadAct(JoinCampaign, { tell: 'toast', onRefused: onLost })
  const [declining, setDeclining] = useState(false)
  const answered = participation?.status
  const closed = Boolean(whyNotJoin && whyNotDecline)
  const waiting = useWaiting(id).length > 0

  const send = async () => {
    const named = { title: textIn(title, titleEn) }
    const told = { kind: m.campaigns_kind(), words: m.campaigns_joining(named) }
    const sent = await join.send({ id }, { about: id, told })
    if (sent?.done) showToast({ tone: 'jade', words: m.campaigns_joinedToast(named) })
  }
  return (
    <>
      <div className={styles.below}>
        {participation && <Given participation={participation} open={!closed} />}
        <OnThisPhone about={id} />
        {!closed && <p className={styles.quiet}>{inLocale(declineIsFree)}</p>}
      </div>
      {waiting ? null : closed ? (
        !participation && <BottomBar note={whyNotJoin?.message}>{null}</BottomBar>
      ) : (
        <BottomBar>
          {!whyNotDecline && (
            <Button size="large" onClick={() => setDeclining(true)}>
              {answered ? m.campaigns_declineAfterAll() : m.campaigns_decline()}
            </Button>
          )}
          {!whyNotJoin && (
            <Button size="large" variant="primary" busy={join.busy} onClick={() => void send()}>
              {answered ? m.campaigns_joinAfterAll() : m.campaigns_join()}
            </Button>
          )}
        </BottomBar>
      )}
      <DeclineDialog
        campaignId={id}
        title={textIn(title, titleEn)}
        open={declining}
        onClose={() => setDeclining(false)}
        onLost={onLost}
        undo={answered === 'JOINED' ? () => void send() : null}
      />
    </>
  )
}

type Given = NonNullable<ResultOf<typeof CampaignAnswer_campaign>['participation']>

function Given({ participation, open }: { participation: Given; open: boolean }) {
  const { status, declineReason, declineWords, answeredAt } = participation
  const joined = status === 'JOINED'
  return (
    <Card tone={joined ? 'promise' : 'plain'} role="status">
      <p className={styles.given}>{joined ? m.campaigns_joined() : m.campaigns_declined()}</p>
      <p className={styles.quiet}>
        {m.campaigns_answeredAt()} <DateTime value={answeredAt} />
        {declineReason && ` · ${m.campaigns_reason({ reason: declineReasonLabel(declineReason) })}`}
        {declineWords && ` · ${declineWords}`}
      </p>
      {open && <p className={styles.quiet}>{m.campaigns_changeUntil()}</p>}
    </Card>
  )
}
