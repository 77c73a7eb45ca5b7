import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { type Description, formatMoney } from '@kewo/ui'
import { rewardStateLabel, rewardStepLabel, textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const WhatAbout_helpRequest = graphql(`
  fragment WhatAbout_helpRequest on HelpRequest {
    aboutBlock {
      id
      position
      title
      titleEn
      version {
        id
        number
        title
        titleEn
        guidance {
          id
        }
      }
    }
    campaign {
      id
      title
      titleEn
    }
    reward {
      id
      step
      state
      cents
      campaign {
        id
        title
        titleEn
      }
      terms {
        id
        rewardRule
      }
    }
  }
`)

type Request = ResultOf<typeof WhatAbout_helpRequest>

/** What the shop asks about, each with the way to it: a card of a guidance, a campaign, a sum of money. */
export function whatAbout(helpRequest: FragmentOf<typeof WhatAbout_helpRequest>): Description[] {
  const { aboutBlock, campaign, reward } = readFragment(WhatAbout_helpRequest, helpRequest)
  return [
    ...(aboutBlock
      ? [{ key: 'card', term: m.helpRequests_aboutGuidance(), value: <AboutBlock block={aboutBlock} /> }]
      : []),
    ...(campaign
      ? [
          {
            key: 'campaign',
            term: m.helpRequests_aboutCampaign(),
            value: <AboutCampaign campaign={campaign} />,
          },
        ]
      : []),
    ...(reward
      ? [{ key: 'reward', term: m.helpRequests_aboutReward(), value: <AboutReward reward={reward} /> }]
      : []),
  ]
}

/** The card as it was when the shop asked. */
function AboutBlock({ block }: { block: NonNullable<Request['aboutBlock']> }) {
  const { position, title, titleEn, version } = block
  return (
    <Link
      to={paths.guidance}
      params={{ guidanceId: version.guidance.id }}
      search={{ version: version.number }}
    >
      {m.helpRequests_guidanceCard({
        guidance: textIn(version.title, version.titleEn),
        position,
        card: textIn(title, titleEn),
      })}
    </Link>
  )
}

function AboutCampaign({ campaign: { id, title, titleEn } }: { campaign: NonNullable<Request['campaign']> }) {
  return (
    <Link to={paths.campaign} params={{ campaignId: id }}>
      {textIn(title, titleEn)}
    </Link>
  )
}

function AboutReward({ reward }: { reward: NonNullable<Request['reward']> }) {
  const { step, state, cents, campaign, terms } = reward
  return (
    <>
      <AboutCampaign campaign={campaign} />
      <br />
      {m.helpRequests_rewardWords({
        sum: formatMoney(cents),
        step: rewardStepLabel(step, terms?.rewardRule),
        state: rewardStateLabel(state),
      })}
    </>
  )
}
