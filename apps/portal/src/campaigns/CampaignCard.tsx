import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Chip, ListRow, Pack, useDateSetting } from '@kewo/ui'
import { answerChip, GainWords } from '@kewo/ui/campaign'
import { campaignStatusLabel, participationStatusLabel, textIn } from '@kewo/ui/labels'
import { IconGift } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const CampaignCard_campaign = graphql(`
  fragment CampaignCard_campaign on Campaign {
    id
    title
    titleEn
    gain
    gainEn
    status
    answersUntil
    image {
      id
      url(size: SMALL)
    }
    participation {
      id
      status
    }
  }
`)

type Props = { campaign: FragmentOf<typeof CampaignCard_campaign> }

/** A campaign in a list, its clock and its gain first; a ListRow, to stand in a List. */
export function CampaignCard({ campaign }: Props) {
  const { id, title, titleEn, gain, gainEn, image, ...state } = readFragment(CampaignCard_campaign, campaign)
  return (
    <ListRow
      leading={<Pack picture={image?.url ?? null} icon={<IconGift />} />}
      chips={
        <>
          <StateChip {...state} />
          {m.campaigns_kind()}
        </>
      }
      title={textIn(title, titleEn)}
      sub={<GainWords>{textIn(gain, gainEn)}</GainWords>}
      renderLink={(parts) => <Link to={paths.campaign} params={{ campaignId: id }} {...parts} />}
    />
  )
}

type State = {
  status: 'DRAFT' | 'SCHEDULED' | 'LIVE' | 'ENDED' | 'CANCELLED'
  answersUntil: string | null
  participation: { status: 'JOINED' | 'DECLINED' } | null
}

function StateChip({ status, answersUntil, participation }: State) {
  const setting = useDateSetting()
  if (status === 'CANCELLED') return <Chip tone="gray">{campaignStatusLabel(status)}</Chip>
  if (participation)
    return (
      <Chip tone={participation.status === 'JOINED' ? 'jade' : 'gray'}>
        {participationStatusLabel(participation.status)}
      </Chip>
    )
  const left = status === 'LIVE' && answersUntil ? answerChip(answersUntil, setting) : null
  return left ? <Chip tone="amber">{left}</Chip> : <Chip tone="gray">{campaignStatusLabel(status)}</Chip>
}
