import { idempotencyKey, joinActs, Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { InvalidInput } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { usePicture } from '../photo/usePicture.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { campaignInput, emptyCampaign, whyNotKept } from './campaignDraft.ts'
import { CampaignEditor } from './CampaignEditor.tsx'
import { usePublish } from './usePublish.ts'

const CreateCampaign = graphql(
  `
    mutation CreateCampaign($input: CampaignInput!, $idempotencyKey: UUID!) {
      createCampaign(input: $input, idempotencyKey: $idempotencyKey) {
        __typename
        ... on Campaign {
          id
          edition
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

export function NewCampaignPage() {
  const [empty] = useState(emptyCampaign)
  const draft = useDraft('campaign.new', empty)
  const image = usePicture('campaign.new.image', null)
  const reference = usePicture('campaign.new.reference', null)
  const saving = useAct(CreateCampaign, {
    // What came before stands; what is sent next is another campaign.
    onRefused: ({ __typename }) =>
      __typename === 'SentBefore' && draft.set({ ...draft.value, key: idempotencyKey() }),
  })
  const { viewer } = useStaff()
  const publish = usePublish()
  const navigate = useNavigate()

  const save = async () => {
    const { value } = draft
    const lacking = whyNotBrandChosen(value.brandId) ?? whyNotKept(value, viewer.timeZone)
    if (saving.refuse(lacking)) return null
    const pictures = { imageId: image.fileId, referenceImageId: reference.fileId }
    const input = campaignInput(value, pictures, viewer.timeZone)
    const saved = await saving.send({ input, idempotencyKey: value.key })
    return saved
  }
  const leave = async (campaignId: string, path: typeof paths.campaign | typeof paths.editCampaign) => {
    draft.clear()
    image.clear()
    reference.clear()
    await navigate({ to: path, params: { campaignId } })
  }
  return (
    <CampaignEditor
      campaignId={null}
      published={false}
      draft={draft}
      changed={draft.value.title !== '' || draft.value.brandId !== ''}
      image={image}
      reference={reference}
      names={{}}
      savedAudience={null}
      saving={joinActs(saving, publish)}
      onSave={async () => {
        const saved = await save()
        if (saved) {
          showToast({ tone: 'jade', words: m.campaigns_saved() })
          await leave(saved.id, paths.editCampaign)
        }
        return saved !== null
      }}
      onPublish={async () => {
        const saved = await save()
        if (!saved) return false
        const out = (await publish.send({ id: saved.id, expected: saved.edition })) !== null
        await leave(saved.id, out ? paths.campaign : paths.editCampaign)
        return out
      }}
    />
  )
}

/** A draft belongs to a brand from the start. */
function whyNotBrandChosen(brandId: string): InvalidInput | null {
  if (brandId !== '') return null
  return new InvalidInput('brandId', { 'zh-CN': '请先选品牌。', en: 'Please choose a brand first.' })
}
