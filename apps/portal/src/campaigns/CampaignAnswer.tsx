import { onBehalfWords } from '@kewo/web/assistance'
import { Refused } from '@kewo/web/act'
import { OnThisPhone, useRoadAct, useWaiting } from '@kewo/web/outbox'
import { declineIsFree } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { BottomBar, Button, Card, DateTime, showToast } from '@kewo/ui'
import { declineReasonLabel, inLocale, textIn } from '@kewo/ui/labels'
import { type ReactNode, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'
import { DeclineDialog } from './DeclineDialog.tsx'
import { Joined, Joined_campaign } from './Joined.tsx'

export const CampaignAnswer_campaign = graphql(
  `
    fragment CampaignAnswer_campaign on Campaign {
      id
      ...Joined_campaign
      title
      titleEn
      status
      participation {
        id
        status
        declineReason
        declineWords
        answeredAt
        onBehalfName
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
  `,
  [Joined_campaign],
)

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
  /** What a shop that joined reads besides: until then it stands above. */
  children: ReactNode
}

/** What the shop has answered, and the answer at the thumb. Both ways stay open until the deadline; who joined sees what comes of it. */
export function CampaignAnswer({ campaign, onLost, children }: Props) {
  const shown = readFragment(CampaignAnswer_campaign, campaign)
  const { id, title, titleEn, participation, ...whyNot } = shown
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
  if (answered === 'JOINED')
    return (
      <Joined campaign={shown} onLost={onLost} onJoin={() => void send()}>
        {children}
      </Joined>
    )
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
              {m.campaigns_decline()}
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
        undo={null}
      />
    </>
  )
}

type Given = NonNullable<ResultOf<typeof CampaignAnswer_campaign>['participation']>

function Given({ participation, open }: { participation: Given; open: boolean }) {
  const { declineReason, declineWords, answeredAt, onBehalfName } = participation
  return (
    <Card role="status">
      <p className={styles.given}>{m.campaigns_declined()}</p>
      <p className={styles.quiet}>
        {m.campaigns_answeredAt()} <DateTime value={answeredAt} />
        {declineReason && ` · ${m.campaigns_reason({ reason: declineReasonLabel(declineReason) })}`}
        {declineWords && ` · ${declineWords}`}
        {onBehalfName && ` · ${onBehalfWords(onBehalfName)}`}
      </p>
      {open && <p className={styles.quiet}>{m.campaigns_changeUntil()}</p>}
    </Card>
  )
}
