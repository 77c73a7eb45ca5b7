import { usePageQuery } from '@kewo/web/page'
import { graphql, type FragmentOf } from '@kewo/schema/client'
import { Chip, Section, SkeletonRows } from '@kewo/ui'
import { CampaignSheet, PricedProducts, rewardWords } from '@kewo/ui/campaign'
import { participationStatusLabel, textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { failureNotFound } from '@kewo/web/failure'
import { useEndSeen } from '../frame/useEndSeen.ts'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { Pressed_pressed } from '../pressed/pressedFragment.ts'
import { PressedPart } from '../pressed/PressedPart.tsx'
import { pricedProduct, PricedProduct_product } from '../products/pricedProduct.ts'
import { CampaignAnswer, CampaignAnswer_campaign } from './CampaignAnswer.tsx'
import styles from './Campaigns.module.css'
import { CampaignReceipt_campaign, useCampaignReceipt } from './useCampaignReceipt.ts'

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
          material
          materialEn
          startsAt
          endsAt
          answersUntil
          status
          cancelReason
          displayAsked
          brand {
            id
            name
            nameEn
          }
          image {
            id
            url(size: LARGE)
          }
          referenceImage {
            id
            url(size: LARGE)
          }
          products {
            id
            ...PricedProduct_product
          }
          ...CampaignAnswer_campaign
          ...CampaignReceipt_campaign
          participation {
            id
            status
          }
          pressed {
            id
            ...Pressed_pressed
          }
        }
      }
    }
  `,
  [PricedProduct_product, CampaignAnswer_campaign, CampaignReceipt_campaign, Pressed_pressed],
)

const route = getRouteApi(`/shop${paths.campaign}` as const)

/** One campaign: what the shop gains, by when to answer, what to do, and the answer at the thumb. */
export function CampaignPage() {
  const { campaignId } = route.useParams()
  const { data, refresh } = usePageQuery(CampaignQuery, { id: campaignId })
  const campaign = data?.node?.__typename === 'Campaign' ? data.node : undefined
  if (data && !campaign) throw failureNotFound
  if (!campaign) return <SkeletonRows label={m.campaigns_loading()} />
  const { brand, displayAsked, endsAt, status, cancelReason } = campaign
  const joined = campaign.participation?.status === 'JOINED'
  return (
    <div className={styles.page}>
      <PageTop
        title={textIn(campaign.title, campaign.titleEn)}
        overline={
          <Link to={paths.brand} params={{ brandId: brand.id }}>
            {textIn(brand.name, brand.nameEn)}
          </Link>
        }
        backLabel={m.campaigns_back()}
        renderBack={(parts) => <Link to={paths.brands} {...parts} />}
        right={
          (status === 'ENDED' && <Chip tone="gray">{m.campaigns_ended()}</Chip>) ||
          (status === 'CANCELLED' && <Chip tone="red">{m.campaigns_cancelled()}</Chip>) ||
          (joined && <Chip tone="jade">{participationStatusLabel('JOINED')}</Chip>)
        }
      />
      <div className={styles.content}>
        {status === 'CANCELLED' && cancelReason && (
          <p>{m.campaigns_cancelReason({ reason: cancelReason })}</p>
        )}
        {!joined && (
          <CampaignSheet
            campaign={{
              picture: campaign.image?.url ?? null,
              startsAt: campaign.startsAt,
              lastsUntil: endsAt && new Date(new Date(endsAt).getTime() - 1),
              answersUntil: status === 'LIVE' ? campaign.answersUntil : null,
              gain: textIn(campaign.gain, campaign.gainEn),
              reward: rewardWords(campaign),
              material: campaign.material && textIn(campaign.material, campaign.materialEn),
              body: textIn(campaign.body, campaign.bodyEn),
              referencePicture: displayAsked ? (campaign.referenceImage?.url ?? null) : null,
              products: campaign.products.map(pricedProduct),
            }}
            renderProductLink={productLink}
          />
        )}
        {!joined && <PressedPart pressed={campaign.pressed} />}
      </div>
      <CampaignAnswer key={campaign.id} campaign={campaign} onLost={refresh}>
        {campaign.products.length > 0 && (
          <Section flush title={m.campaigns_products()}>
            <PricedProducts products={campaign.products.map(pricedProduct)} renderLink={productLink} />
          </Section>
        )}
        <PressedPart pressed={campaign.pressed} />
      </CampaignAnswer>
      <Noted key={`noted ${campaign.id}`} campaign={campaign} />
    </div>
  )
}

/** Stands at the end of the page, and notes that the shop has come to see it. */
function Noted({ campaign }: { campaign: FragmentOf<typeof CampaignReceipt_campaign> }) {
  const [end, atEnd] = useEndSeen()
  useCampaignReceipt(campaign, atEnd)
  return <div ref={end} />
}

const productLink = (id: string, parts: { className: string; children: ReactNode }) => (
  <Link to={paths.product} params={{ productId: id }} {...parts} />
)
