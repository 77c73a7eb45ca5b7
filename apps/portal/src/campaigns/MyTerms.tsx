import { Refused } from '@kewo/web/act'
import { useRoadAct } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import {
  Button,
  Card,
  type Description,
  DescriptionList,
  formatDay,
  Section,
  showToast,
  useDateSetting,
} from '@kewo/ui'
import { GainWords, rewardWords } from '@kewo/ui/campaign'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'

const Terms = graphql(`
  fragment MyTerms_terms on CampaignTerms @_unmask {
    id
    version
    gain
    gainEn
    body
    bodyEn
    material
    materialEn
    rewardCents
    rewardRule
    proofCents
    mostUnits
    endsAt
    writtenAt
    reason
  }
`)

export const MyTerms_participation = graphql(
  `
    fragment MyTerms_participation on Participation {
      id
      agreedAt
      terms {
        id
        ...MyTerms_terms
      }
      newerTerms {
        id
        ...MyTerms_terms
      }
    }
  `,
  [Terms],
)

const TakeNewTerms = graphql(
  `
    mutation TakeNewTerms($id: ID!, $termsId: ID!, $key: UUID!) {
      takeNewTerms(id: $id, termsId: $termsId, idempotencyKey: $key) {
        __typename
        ... on Campaign {
          id
          participation {
            id
            ...MyTerms_participation
          }
        }
        ...Refused
      }
    }
  `,
  [MyTerms_participation, Refused],
)

type Props = {
  campaignId: string
  title: string
  participation: FragmentOf<typeof MyTerms_participation>
  onLost: () => void
}

/** What the shop agreed to, as it was; and, where it was changed since, the new version to look at and to take. */
export function MyTerms({ campaignId, title, participation, onLost }: Props) {
  const { agreedAt, terms, newerTerms } = readFragment(MyTerms_participation, participation)
  const setting = useDateSetting()
  const take = useRoadAct(TakeNewTerms, { tell: 'toast', onRefused: onLost })
  const [compared, setCompared] = useState(false)
  if (!terms || !agreedAt) return null

  async function takeNew({ id: termsId, version }: TermsWords) {
    const told = { kind: m.campaigns_kind(), words: m.campaigns_taking({ title, version }) }
    const sent = await take.send({ id: campaignId, termsId }, { about: campaignId, told })
    if (!sent) return
    onLost()
    if (!sent.kept) showToast({ tone: 'jade', words: m.campaigns_takenToast({ version }) })
  }
  return (
    <Section
      flush
      title={m.campaigns_termsTitle()}
      note={m.campaigns_termsVersion({ version: terms.version, day: formatDay(agreedAt, setting) })}
    >
      <Card>
        <Points terms={terms} newer={compared ? newerTerms : null} />
        {newerTerms && (
          <div className={styles.newer}>
            <p className={styles.quiet}>
              {m.campaigns_newTerms({
                day: formatDay(newerTerms.writtenAt, setting),
                version: newerTerms.version,
                reason: newerTerms.reason ?? '',
              })}
            </p>
            <p className={styles.given}>{m.campaigns_yoursStay({ version: terms.version })}</p>
            <div className={styles.newerActs}>
              {!compared && (
                <Button variant="quiet" onClick={() => setCompared(true)}>
                  {m.campaigns_compare()}
                </Button>
              )}
              <Button variant="quiet" busy={take.busy} onClick={() => void takeNew(newerTerms)}>
                {m.campaigns_takeNew({ version: newerTerms.version })}
              </Button>
            </div>
          </div>
        )}
      </Card>
    </Section>
  )
}

type TermsWords = ResultOf<typeof Terms>

/** Each point as it was agreed to, with the new one under it where the two differ. */
function Points({ terms, newer }: { terms: TermsWords; newer: TermsWords | null }) {
  const setting = useDateSetting()
  const points = (one: TermsWords): [string, string, string][] => [
    ['gain', m.campaigns_termsGain(), textIn(one.gain, one.gainEn)],
    ['pay', m.campaigns_termsPay(), rewardWords(one)],
    ['do', m.campaigns_termsDo(), textIn(one.body, one.bodyEn)],
    ['material', m.campaigns_termsMaterial(), one.material ? textIn(one.material, one.materialEn) : ''],
    ['until', m.campaigns_termsUntil(), formatDay(new Date(new Date(one.endsAt).getTime() - 1), setting)],
  ]
  const now = newer ? points(newer) : null
  const items = points(terms).flatMap(([key, term, words], index): Description[] => {
    const other = now?.[index]?.[2]
    const differs = other !== undefined && other !== words
    if (!words && !differs) return []
    const value = (
      <>
        <GainWords>{words || '—'}</GainWords>
        {differs && (
          <p className={styles.newPoint}>
            <GainWords>{m.campaigns_termsOldLine({ words: other || '—' })}</GainWords>
          </p>
        )}
      </>
    )
    return [{ key, term, value }]
  })
  return <DescriptionList items={items} />
}
