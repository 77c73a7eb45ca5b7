import { OnThisPhone, useWaiting } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { BottomBar, Button, buttonClass } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Campaigns.module.css'
import { DeclineDialog } from './DeclineDialog.tsx'
import { MaterialCame, MaterialCame_material } from './MaterialCame.tsx'
import { MySteps, MySteps_participation } from './MySteps.tsx'
import { MyTerms, MyTerms_participation } from './MyTerms.tsx'
import { ProofNow } from './ProofNow.tsx'
import { useSendProof } from './useSendProof.ts'

export const Joined_campaign = graphql(
  `
    fragment Joined_campaign on Campaign {
      id
      title
      titleEn
      whyNotDecline {
        code
        message
      }
      participation {
        id
        status
        ...MySteps_participation
        ...MyTerms_participation
        materialHandedOut {
          ...MaterialCame_material
        }
        terms {
          id
          referenceImage {
            id
            url(size: LARGE)
          }
        }
        steps {
          step
          dueOn
          cents
          whyNotSend {
            code
          }
          proof {
            id
            state
            words
          }
        }
      }
    }
  `,
  [MySteps_participation, MyTerms_participation, MaterialCame_material],
)

type Props = {
  campaign: FragmentOf<typeof Joined_campaign>
  onLost: () => void
  /** Back in, where it leaves. */
  onJoin: () => void
  children: ReactNode
}

/** What a shop that joined has before it: the photo that is asked for now, how far it is, and what it agreed to. */
export function Joined({ campaign, onLost, onJoin, children }: Props) {
  const {
    id,
    title: chinese,
    titleEn,
    whyNotDecline,
    participation,
  } = readFragment(Joined_campaign, campaign)
  const [declining, setDeclining] = useState(false)
  const waiting = useWaiting(id).length > 0
  const title = textIn(chinese, titleEn)
  const now = participation?.steps.find(({ whyNotSend }) => whyNotSend === null) ?? null
  const sending = useSendProof({ campaignId: id, title, step: now?.step ?? 0, onLost })
  if (!participation) return null
  const reference = participation.terms?.referenceImage?.url ?? null
  const asksPhoto = now !== null && !waiting
  return (
    <>
      <div className={styles.below}>
        <OnThisPhone about={id} />
        {asksPhoto && <ProofNow step={now} reference={reference} sending={sending} />}
        <MySteps participation={participation} />
        <MaterialCame handed={participation.materialHandedOut} />
        <MyTerms campaignId={id} title={title} participation={participation} onLost={onLost} />
        {children}
        {whyNotDecline?.code === 'ProofsSent' && <p className={styles.quiet}>{m.campaigns_whenDone()}</p>}
        {!whyNotDecline && !waiting && (
          <Button variant="quiet" onClick={() => setDeclining(true)}>
            {m.campaigns_declineAfterAll()}
          </Button>
        )}
      </div>
      <BottomBar>
        <Link
          to={paths.newHelpRequest}
          search={{ campaign: id, category: 'DISPLAY' }}
          className={buttonClass({ size: 'large', wide: !asksPhoto })}
        >
          {m.campaigns_ask()}
        </Link>
        {asksPhoto && (
          <Button size="large" variant="primary" busy={sending.busy} onClick={() => void sending.send()}>
            {m.campaigns_sendPhoto()}
          </Button>
        )}
      </BottomBar>
      <DeclineDialog
        campaignId={id}
        title={title}
        open={declining}
        onClose={() => setDeclining(false)}
        onLost={onLost}
        undo={onJoin}
      />
    </>
  )
}
