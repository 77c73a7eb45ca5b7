import { useDraft } from '@kewo/client'
import { whyNotDraft } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { audienceValue, AudienceValue_audience, shopNames } from '../audiences/audienceValue.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { usePicture } from '../photo/usePicture.ts'
import { useSaving } from '../saving/useSaving.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { campaignInput, contentOf, draftOf } from './campaignDraft.ts'
import { CampaignEditor } from './CampaignEditor.tsx'
import { usePublish } from './usePublish.ts'

export const EditCampaign_campaign = graphql(
  `
    fragment EditCampaign_campaign on Campaign {
      id
      version
      publishedAt
      title
      titleEn
      body
      bodyEn
      gain
      gainEn
      rewardCents
      material
      materialEn
      displayAsked
      startsAt
      endsAt
      replyBy
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
    mutation UpdateCampaign($id: ID!, $version: Int!, $input: CampaignInput!) {
      updateCampaign(id: $id, version: $version, input: $input) {
        __typename
        ... on Campaign {
          id
          version
          ...EditCampaign_campaign
        }
        ... on Refusal {
          code
          message
        }
        ... on InvalidInput {
          field
        }
      }
    }
  `,
  [EditCampaign_campaign],
)

export function EditCampaign({ campaign: fragment }: { campaign: FragmentOf<typeof EditCampaign_campaign> }) {
  const campaign = readFragment(EditCampaign_campaign, fragment)
  const { id, version, publishedAt } = campaign
  const { viewer } = useStaff()
  const saved = draftOf(campaign, audienceValue(campaign.audience), viewer.timeZone)
  const draft = useDraft(`campaign.${id}`, saved)
  const image = usePicture(`campaign.${id}.image`, campaign.image)
  const reference = usePicture(`campaign.${id}.reference`, campaign.referenceImage)
  const saving = useSaving()
  const [, update] = useMutation(UpdateCampaign)
  const publish = usePublish(saving)
  const navigate = useNavigate()
  const pictures = { imageId: image.fileId, referenceImageId: reference.fileId }
  const changed =
    JSON.stringify(draft.value) !== JSON.stringify(saved) ||
    pictures.imageId !== (campaign.image?.id ?? null) ||
    pictures.referenceImageId !== (campaign.referenceImage?.id ?? null)

  const forget = () => {
    draft.clear()
    image.clear()
    reference.clear()
    saving.forget()
  }
  /** The version that is now saved; null when it was refused. */
  const save = async (): Promise<number | null> => {
    const { value } = draft
    if (saving.refuse(whyNotDraft(contentOf(value, null, viewer.timeZone)))) return null
    const input = campaignInput(value, pictures, viewer.timeZone)
    const answer = await saving.save(() => update({ id, version: value.version, input }))
    if (answer?.__typename !== 'Campaign') return null
    forget()
    return answer.version
  }
  return (
    <CampaignEditor
      campaignId={id}
      published={publishedAt !== null}
      draft={draft}
      changed={changed}
      image={image}
      reference={reference}
      names={shopNames(campaign.audience)}
      savedAudience={saved.audience}
      saving={saving}
      onLatest={forget}
      onSave={async () => {
        const done = await save()
        if (done !== null) showToast({ tone: 'jade', words: m.campaigns_saved() })
        return done !== null
      }}
      onPublish={async () => {
        const ready = changed ? await save() : version
        if (ready === null || !(await publish(id, ready))) return false
        await navigate({ to: paths.campaign, params: { campaignId: id } })
        return true
      }}
    />
  )
}
