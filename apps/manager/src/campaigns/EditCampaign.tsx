import { BrandName } from './BrandField.tsx'
import { AudienceText } from '../audiences/AudienceText.tsx'
import { joinActs, Refused, useAct } from '@kewo/web/act'
import { Clash, type EditWords, useEdit } from '@kewo/web/edit'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { rewardRuleLabel } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import { audienceValue, AudienceValue_audience, shopNames } from '../audiences/audienceValue.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { usePicture } from '../photo/usePicture.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { type CampaignDraft, campaignInput, draftOf, whyNotKept } from './campaignDraft.ts'
import { CampaignEditor } from './CampaignEditor.tsx'
import { usePublish } from './usePublish.ts'

export const EditCampaign_campaign = graphql(
  `
    fragment EditCampaign_campaign on Campaign {
      id
      edition
      publishedAt
      title
      titleEn
      body
      bodyEn
      gain
      gainEn
      rewardCents
      rewardRule
      proofCents
      mostUnits
      material
      materialEn
      displayAsked
      startsAt
      endsAt
      replyBy
      controlPercent
      brand {
        id
      }
      products {
        id
      }
      image {
        id
        url(size: MEDIUM)
      }
      referenceImage {
        id
        url(size: MEDIUM)
      }
      audience {
        ...AudienceValue_audience
      }
    }
  `,
  [AudienceValue_audience],
)

const UpdateCampaign = graphql(
  `
    mutation UpdateCampaign($id: ID!, $expected: Edition!, $input: CampaignInput!) {
      updateCampaign(id: $id, expected: $expected, input: $input) {
        __typename
        ... on Campaign {
          id
          edition
          ...EditCampaign_campaign
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Campaign {
              id
              ...EditCampaign_campaign
            }
          }
        }
        ...Refused
      }
    }
  `,
  [EditCampaign_campaign, Refused],
)

export function EditCampaign({ campaign: fragment }: { campaign: FragmentOf<typeof EditCampaign_campaign> }) {
  const campaign = readFragment(EditCampaign_campaign, fragment)
  const { id, edition, publishedAt } = campaign
  const { viewer } = useStaff()
  const saved = draftOf(campaign, audienceValue(campaign.audience), viewer.timeZone)
  const edit = useEdit<CampaignDraft>(`campaign.${id}`, saved, edition)
  const image = usePicture(`campaign.${id}.image`, campaign.image)
  const reference = usePicture(`campaign.${id}.reference`, campaign.referenceImage)
  const saving = useAct(UpdateCampaign)
  const publish = usePublish()
  const navigate = useNavigate()
  const pictures = { imageId: image.fileId, referenceImageId: reference.fileId }
  const changed =
    edit.changed ||
    pictures.imageId !== (campaign.image?.id ?? null) ||
    pictures.referenceImageId !== (campaign.referenceImage?.id ?? null)

  /** The edition that is now saved; null when it was refused. */
  const save = async (): Promise<string | null> => {
    const { value, expected } = edit
    if (saving.refuse(whyNotKept(value, viewer.timeZone))) return null
    const input = campaignInput(value, pictures, viewer.timeZone)
    const answer = await saving.send({ id, expected, input })
    if (!answer) return null
    edit.clear()
    image.clear()
    reference.clear()
    return answer.edition
  }
  return (
    <CampaignEditor
      campaignId={id}
      published={publishedAt !== null}
      draft={edit}
      changed={changed}
      image={image}
      reference={reference}
      names={shopNames(campaign.audience)}
      savedAudience={saved.audience}
      saving={joinActs(saving, publish)}
      clash={<Clash edit={edit} fields={campaignWords()} />}
      onSave={async () => {
        const done = await save()
        if (done !== null) showToast({ tone: 'jade', words: m.campaigns_saved() })
        return done !== null
      }}
      onPublish={async () => {
        const ready = changed ? await save() : edition
        if (ready === null || !(await publish.send({ id, expected: ready }))) return false
        await navigate({ to: paths.campaign, params: { campaignId: id } })
        return true
      }}
    />
  )
}

const campaignWords = (): EditWords<CampaignDraft> => ({
  // Neither is typed: the one makes a first save one, the other are the hours of days that were not touched.
  key: { label: '' },
  saved: { label: '', words: () => '' },
  brandId: { label: m.campaigns_brand(), words: (id) => <BrandName id={id} /> },
  productIds: {
    label: m.campaigns_products(),
    words: (ids) => m.campaigns_chosenCount({ count: ids.length }),
  },
  title: { label: m.campaigns_titleField() },
  titleEn: { label: m.campaigns_titleEn() },
  body: { label: m.campaigns_body() },
  bodyEn: { label: m.campaigns_bodyEn() },
  gain: { label: m.campaigns_gain() },
  gainEn: { label: m.campaigns_gainEn() },
  reward: { label: m.campaigns_reward() },
  rewardRule: { label: m.campaigns_rewardRule(), words: (rule) => (rule ? rewardRuleLabel(rule) : '—') },
  proofSums: { label: m.campaigns_proofSums() },
  mostUnits: { label: m.campaigns_mostUnits() },
  material: { label: m.campaigns_material() },
  materialEn: { label: m.campaigns_materialEn() },
  displayAsked: { label: m.campaigns_displayAsked(), words: (asked) => (asked ? '✓' : '—') },
  startDay: { label: m.campaigns_start() },
  lastDay: { label: m.campaigns_last() },
  replyBy: { label: m.campaigns_replyBy() },
  control: { label: m.campaigns_control() },
  audience: { label: m.campaigns_forWhom(), words: (audience) => <AudienceText audience={audience} /> },
})
