import { TermsVersions, TermsVersions_terms } from './TermsVersions.tsx'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { buttonClass, Card, SkeletonRows, useNow } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ShopReason } from '../audiences/ShopReason.tsx'
import { failureNotFound, PagePart } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ReachRow } from '../reach/ReachRow.tsx'
import { useMay } from '../viewer/useMay.ts'
import { AudienceSummary } from '../audiences/AudienceSummary.tsx'
import { audienceValue, AudienceValue_audience } from '../audiences/audienceValue.ts'
import { AudienceWords_audience } from '../audiences/audienceWords.ts'
import { AnswerFigures, AnswerFigures_answers } from './AnswerFigures.tsx'
import { Answers } from './Answers.tsx'
import { CampaignDates, lastInstant } from './CampaignDates.tsx'
import styles from './Campaigns.module.css'
import { CampaignStatusChip } from './CampaignTable.tsx'
import { CancelCampaign } from './CancelCampaign.tsx'
import { CampaignWork } from './CampaignWork.tsx'
import { DuplicateCampaign } from './DuplicateCampaign.tsx'
import { MaterialCard, MaterialCard_campaign } from './MaterialCard.tsx'
import { MoveEnd } from './MoveEnd.tsx'
import { PhonePreview } from './PhonePreview.tsx'
import { previewProduct, PreviewProduct_product, rewardPreview } from './previewContent.ts'

const CampaignQuery = graphql(
  `
    query Campaign($id: ID!) {
      node(id: $id) {
        __typename
        ... on Campaign {
          id
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
          edition
          terms {
            ...TermsVersions_terms
          }
          whyNotChangeTerms {
            code
            message
          }
          material
          materialEn
          displayAsked
          startsAt
          endsAt
          answersUntil
          controlPercent
          status
          publishedAt
          cancelReason
          whyNotEdit {
            code
            message
          }
          whyNotCancel {
            code
            message
          }
          brand {
            id
            name
            nameEn
          }
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
          audience {
            ...AudienceWords_audience
            ...AudienceValue_audience
          }
          answers {
            ...AnswerFigures_answers
          }
          ...MaterialCard_campaign
        }
      }
    }
  `,
  [
    TermsVersions_terms,
    PreviewProduct_product,
    AudienceWords_audience,
    AudienceValue_audience,
    AnswerFigures_answers,
    MaterialCard_campaign,
  ],
)

const route = getRouteApi(`/staff${paths.campaign}` as const)

/** One campaign: how shops have answered, for whom it is, and what they see. */
export function CampaignPage() {
  const may = useMay()
  const runs = may('runCampaigns')
  const oversees = may('overseeCampaigns')
  const { campaignId } = route.useParams()
  const now = useNow()
  const { data } = usePageQuery(CampaignQuery, { id: campaignId })
  const campaign = data?.node?.__typename === 'Campaign' ? data.node : undefined
  if (data && !campaign) throw failureNotFound
  if (!campaign) return <SkeletonRows count={6} label={m.campaigns_loading()} />
  const { id, brand, status, startsAt, endsAt, whyNotEdit, whyNotCancel, cancelReason } = campaign
  const title = textIn(campaign.title, campaign.titleEn)
  const answerable =
    status !== 'CANCELLED' &&
    status !== 'ENDED' &&
    !(campaign.answersUntil && new Date(campaign.answersUntil) <= now)
  return (
    <>
      <PageTop
        title={title}
        overline={
          <Link to={paths.brand} params={{ brandId: brand.id }}>
            {textIn(brand.name, brand.nameEn)}
          </Link>
        }
        sub={
          <span className={styles.inline}>
            <CampaignStatusChip status={status} />
            <CampaignDates startsAt={startsAt} endsAt={endsAt} />
          </span>
        }
        backLabel={m.campaigns_back()}
        renderBack={(parts) => <Link to={paths.campaigns} {...parts} />}
        right={
          <>
            {oversees && campaign.publishedAt && (
              <Link to={paths.campaignResults} params={{ campaignId: id }} className={buttonClass()}>
                {m.campaigns_results()}
              </Link>
            )}
            {runs && (
              <>
                <DuplicateCampaign campaignId={id} />
                {!whyNotCancel && (
                  <CancelCampaign campaign={{ id, title, published: Boolean(campaign.publishedAt) }} />
                )}
                {!campaign.whyNotChangeTerms && (
                  <>
                    <MoveEnd campaign={{ id, title, endsAt, edition: campaign.edition }} />
                    <Link
                      to={paths.changeTerms}
                      params={{ campaignId: id }}
                      className={buttonClass({ variant: 'primary' })}
                    >
                      {m.campaigns_changeTerms()}
                    </Link>
                  </>
                )}
                {!whyNotEdit && (
                  <Link
                    to={paths.editCampaign}
                    params={{ campaignId: id }}
                    className={buttonClass({ variant: 'primary' })}
                  >
                    {status === 'DRAFT' ? m.campaigns_goOn() : m.campaigns_edit()}
                  </Link>
                )}
              </>
            )}
          </>
        }
      />
      <div className={styles.one}>
        <div className={styles.stack}>
          {cancelReason && <Card tone="red">{m.campaigns_whyCancelled({ reason: cancelReason })}</Card>}
          {campaign.publishedAt && <AnswerFigures answers={campaign.answers} />}
          {campaign.publishedAt && (
            <PagePart>
              <ReachRow type="Campaign" of={id} />
            </PagePart>
          )}
          {campaign.publishedAt && (
            <PagePart>
              <CampaignWork campaignId={id} />
            </PagePart>
          )}
          {campaign.publishedAt && campaign.controlPercent ? (
            <Card>{m.campaigns_controlNote({ percent: campaign.controlPercent })}</Card>
          ) : null}
          {campaign.publishedAt && <MaterialCard campaign={campaign} />}
          <TermsVersions terms={campaign.terms} />
          <AudienceSummary audience={campaign.audience} title={m.campaigns_forWhom()} />
          <ShopReason audience={audienceValue(campaign.audience)} />
          {campaign.publishedAt && (
            <PagePart>
              <Answers campaignId={id} />
            </PagePart>
          )}
        </div>
        <PhonePreview
          title={title}
          who={m.campaigns_preview()}
          answerable={answerable}
          campaign={{
            picture: campaign.image?.url ?? null,
            startsAt,
            lastsUntil: endsAt && lastInstant(endsAt),
            answersUntil: campaign.answersUntil,
            gain: textIn(campaign.gain, campaign.gainEn),
            reward: rewardPreview(campaign),
            material: campaign.material && textIn(campaign.material, campaign.materialEn),
            body: textIn(campaign.body, campaign.bodyEn),
            referencePicture: campaign.displayAsked ? (campaign.referenceImage?.url ?? null) : null,
            products: campaign.products.map(previewProduct),
          }}
        />
      </div>
    </>
  )
}
