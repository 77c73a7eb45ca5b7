import { readCents, typedWords, whyNotReasonForChange } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { Clash, type EditWords, useEdit } from '@kewo/web/edit'
import { Button, Card, Checkbox, showToast, TextArea, TextInput } from '@kewo/ui'
import { rewardRuleLabel, textIn } from '@kewo/ui/labels'
import { Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { PictureField } from '../photo/PictureField.tsx'
import { usePicture } from '../photo/usePicture.ts'
import { yuanOf } from '../products/money.ts'
import { lastInstant } from './CampaignDates.tsx'
import { type CampaignDraft, rewardDraftOf, rewardTermsOf, sendable } from './campaignDraft.ts'
import styles from './Campaigns.module.css'
import { PhonePreview } from './PhonePreview.tsx'
import { previewProduct, PreviewProduct_product, rewardPreview } from './previewContent.ts'
import { RewardFields } from './RewardFields.tsx'

export const ChangeTerms_campaign = graphql(
  `
    fragment ChangeTerms_campaign on Campaign {
      id
      edition
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
      answersUntil
      image {
        id
        url(size: MEDIUM)
      }
      referenceImage {
        id
        url(size: MEDIUM)
      }
      products {
        id
        ...PreviewProduct_product
      }
      answers {
        joined
      }
    }
  `,
  [PreviewProduct_product],
)

const ChangeTermsMutation = graphql(
  `
    mutation ChangeCampaignTerms(
      $id: ID!
      $expected: Edition!
      $input: CampaignTermsInput!
      $reason: String!
    ) {
      changeCampaignTerms(id: $id, expected: $expected, input: $input, reason: $reason) {
        __typename
        ... on Campaign {
          id
          ...ChangeTerms_campaign
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Campaign {
              id
              ...ChangeTerms_campaign
            }
          }
        }
        ...Refused
      }
    }
  `,
  [ChangeTerms_campaign, Refused],
)

type Saved = ResultOf<typeof ChangeTerms_campaign>
type Terms = Pick<
  CampaignDraft,
  | 'body'
  | 'bodyEn'
  | 'gain'
  | 'gainEn'
  | 'reward'
  | 'rewardRule'
  | 'proofSums'
  | 'mostUnits'
  | 'material'
  | 'materialEn'
  | 'displayAsked'
> & { reason: string }

/** A new version of what shops agree to: those that joined keep theirs, and the form says how many. */
export function ChangeTerms({ campaign: fragment }: { campaign: FragmentOf<typeof ChangeTerms_campaign> }) {
  const campaign = readFragment(ChangeTerms_campaign, fragment)
  const { id, edition, answers } = campaign
  const edit = useEdit<Terms>(`campaign.${id}.terms`, typedOf(campaign), edition)
  const reference = usePicture(`campaign.${id}.terms.reference`, campaign.referenceImage)
  const saving = useAct(ChangeTermsMutation)
  const navigate = useNavigate()
  const { value } = edit
  const set = (over: Partial<Terms>) => edit.set({ ...value, ...over })
  const text = (field: 'gain' | 'gainEn' | 'body' | 'bodyEn' | 'material' | 'materialEn' | 'reason') => ({
    value: value[field],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
    error: saving.errorOf(field),
  })
  const optional = { mark: m.campaigns_optional() }
  const title = textIn(campaign.title, campaign.titleEn)
  const back = { to: paths.campaign, params: { campaignId: id } } as const

  async function save() {
    if (saving.refuse(whyNotReasonForChange(value.reason))) return
    const input = termsInput(value, reference.fileId)
    if (!(await saving.send({ id, expected: edit.expected, input, reason: value.reason }))) return
    edit.clear()
    reference.clear()
    showToast({ tone: 'jade', words: m.campaigns_termsChangedToast() })
    await navigate(back)
  }
  return (
    <>
      <PageTop
        title={m.campaigns_changeTerms()}
        overline={title}
        backLabel={m.campaigns_backToOne()}
        renderBack={(parts) => <Link {...back} {...parts} />}
        right={
          <Button
            variant="primary"
            busy={saving.busy}
            disabledReason={reference.underWay ? m.campaigns_pictureUnderWay() : null}
            onClick={() => void save()}
          >
            {m.campaigns_publishTerms()}
          </Button>
        }
      />
      <div className={styles.one}>
        <div className={styles.stack}>
          <ActProblem act={saving} />
          <Clash edit={edit} fields={termsWords()} />
          <Card tone="amber">{m.campaigns_joinedKeep({ count: answers.joined })}</Card>
          <Card padding="roomy" className={styles.form}>
            <TextArea
              label={m.campaigns_changeReason()}
              hint={m.campaigns_cancelReasonHint()}
              rows={2}
              {...text('reason')}
            />
            <TextArea label={m.campaigns_gain()} rows={2} {...text('gain')} />
            <TextArea label={m.campaigns_gainEn()} {...optional} rows={2} {...text('gainEn')} />
            <div className={styles.two}>
              <RewardFields value={value} onChange={set} errorOf={saving.errorOf} />
            </div>
            <div className={styles.two}>
              <TextArea label={m.campaigns_body()} {...text('body')} />
              <TextArea label={m.campaigns_bodyEn()} {...optional} {...text('bodyEn')} />
              <TextInput label={m.campaigns_material()} {...optional} {...text('material')} />
              <TextInput label={m.campaigns_materialEn()} {...optional} {...text('materialEn')} />
            </div>
            <Checkbox
              label={m.campaigns_displayAsked()}
              hint={m.campaigns_displayHint()}
              checked={value.displayAsked}
              onChange={(event) => set({ displayAsked: event.currentTarget.checked })}
            />
            {value.displayAsked && (
              <PictureField
                label={m.campaigns_reference()}
                picture={reference}
                error={saving.errorOf('referenceImageId')}
              />
            )}
          </Card>
        </div>
        <PhonePreview
          title={title}
          who={m.campaigns_preview()}
          campaign={{
            picture: campaign.image?.url ?? null,
            startsAt: campaign.startsAt,
            lastsUntil: campaign.endsAt && lastInstant(campaign.endsAt),
            answersUntil: campaign.answersUntil,
            gain: textIn(value.gain, value.gainEn),
            reward: rewardPreview({ ...rewardTermsOf(value), rewardCents: readCents(value.reward) }),
            material: value.material && textIn(value.material, value.materialEn),
            body: textIn(value.body, value.bodyEn),
            referencePicture: value.displayAsked ? reference.url : null,
            products: campaign.products.map(previewProduct),
          }}
        />
      </div>
    </>
  )
}

const typedOf = (saved: Saved): Terms => ({
  ...rewardDraftOf(saved),
  body: saved.body,
  bodyEn: saved.bodyEn ?? '',
  gain: saved.gain,
  gainEn: saved.gainEn ?? '',
  reward: yuanOf(saved.rewardCents),
  material: saved.material ?? '',
  materialEn: saved.materialEn ?? '',
  displayAsked: saved.displayAsked,
  reason: '',
})

function termsInput(typed: Terms, referenceImageId: string | null) {
  const terms = rewardTermsOf(typed)
  const text = (words: string) => typedWords(words) || null
  return {
    ...terms,
    ...{ proofCents: sendable(terms.proofCents), rewardCents: readCents(typed.reward), referenceImageId },
    ...{ body: typedWords(typed.body), bodyEn: text(typed.bodyEn) },
    ...{ gain: typedWords(typed.gain), gainEn: text(typed.gainEn) },
    ...{ material: text(typed.material), materialEn: text(typed.materialEn) },
    displayAsked: typed.displayAsked,
  }
}

const termsWords = (): EditWords<Terms> => ({
  reason: { label: m.campaigns_changeReason() },
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
})
