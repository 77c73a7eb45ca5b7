import type { Draft } from '@kewo/web/draft'
import { drawnUpTo, isBlank, whyNotReady } from '@kewo/domain'
import { Button, useDateSetting } from '@kewo/ui'
import { refuseUnread } from '@kewo/ui/dateInput'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { AudienceCard } from '../audiences/AudienceCard.tsx'
import type { AudienceValue } from '../audiences/audienceValue.ts'
import { useAudiencePreview } from '../audiences/useAudiencePreview.ts'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { Picture } from '../photo/usePicture.ts'
import { ActProblem, type ActShown } from '@kewo/web/act'
import { useStaff } from '../viewer/useStaff.ts'
import { type CampaignDraft, contentOf, controlOf } from './campaignDraft.ts'
import { CampaignFields } from './CampaignFields.tsx'
import styles from './Campaigns.module.css'
import { CampaignSteps } from './CampaignSteps.tsx'
import { stateOfParts } from './campaignSteps.ts'
import { Conditions } from './Conditions.tsx'
import { ControlCard } from './ControlCard.tsx'
import { LookAs } from './LookAs.tsx'
import { PhonePreview } from './PhonePreview.tsx'
import { previewOf } from './previewContent.ts'
import { PublishDialog } from './PublishDialog.tsx'
import { ShopGains } from './ShopGains.tsx'
import { useBrandProducts } from './useBrandProducts.ts'

type Props = {
  /** Null for one that is not saved yet. */
  campaignId: string | null
  published: boolean
  draft: Draft<CampaignDraft>
  changed: boolean
  image: Picture
  reference: Picture
  names: Record<string, string>
  /** The audience as it is saved; null before the first save. */
  savedAudience: AudienceValue | null
  saving: ActShown
  /** Answers whether it is saved. */
  onSave: () => Promise<boolean>
  /** Saves what is not saved, then publishes. */
  onPublish: () => Promise<boolean>
  /** What somebody else has saved otherwise meanwhile. */
  clash?: ReactNode
}

/** Where a campaign is made: what it says, for whom with a live count, and how a shop will see it. */
export function CampaignEditor(props: Props) {
  const { campaignId, published, draft, changed, image, reference, saving } = props
  const { value } = draft
  const { viewer } = useStaff()
  const setting = useDateSetting()
  const audience = useAudiencePreview(value.audience)
  const products = useBrandProducts(value.brandId)
  const [chosenShop, setChosenShop] = useState<{ id: string; name: string } | null>(null)
  const phone = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<'look' | 'publish' | null>(null)

  const count = audience.preview?.count ?? 0
  const content = contentOf(value, reference.fileId, viewer.timeZone)
  const reach = { productCount: value.productIds.length, audienceSize: count }
  const faults = whyNotReady(content, reach, setting.now)
  const underWay = image.underWay || reference.underWay ? m.campaigns_pictureUnderWay() : null
  const later = content.startsAt !== null && content.startsAt > setting.now
  const pictures = { picture: image.url, referencePicture: reference.url }
  const shop = chosenShop?.name ?? audience.preview?.samples[0]?.name ?? null

  return (
    <>
      <PageTop
        title={value.title || m.campaigns_untitled()}
        overline={lineOf(props)}
        backLabel={campaignId ? m.campaigns_backToOne() : m.campaigns_back()}
        renderBack={(parts) =>
          campaignId ? (
            <Link to={paths.campaign} params={{ campaignId }} {...parts} />
          ) : (
            <Link to={paths.campaigns} {...parts} />
          )
        }
        right={
          <>
            <Button onClick={() => setOpen('look')}>{m.campaigns_lookAs()}</Button>
            {changed && (
              <Button
                variant={published ? 'primary' : 'secondary'}
                busy={saving.busy}
                disabledReason={underWay}
                onClick={() => {
                  if (!refuseUnread()) void props.onSave()
                }}
              >
                {published ? m.campaigns_saveChanges() : m.campaigns_save()}
              </Button>
            )}
            {!published && (
              <Button
                variant="primary"
                disabledReason={
                  underWay ?? (faults.length > 0 ? m.campaigns_beforePublish({ count: faults.length }) : null)
                }
                onClick={() => {
                  if (!refuseUnread()) setOpen('publish')
                }}
              >
                {later ? m.campaigns_schedule() : m.campaigns_publish()}
              </Button>
            )}
          </>
        }
      />
      <CampaignSteps states={stateOfParts(value, faults)} within={sheet} />
      <div ref={sheet} className={styles.editor}>
        <div className={styles.stack}>
          <div className={styles.said}>
            <ActProblem act={saving} />
            {props.clash}
            <CampaignFields
              draft={value}
              onChange={draft.set}
              errorOf={saving.errorOf}
              products={products}
              image={image}
              reference={reference}
            />
          </div>
          <Conditions faults={faults} />
        </div>
        <div className={styles.stack} data-part="audience">
          <AudienceCard
            value={value.audience}
            saved={props.savedAudience}
            onChange={(next) => draft.set({ ...value, audience: next })}
            state={audience}
            names={props.names}
            problem={saving.errorOf('audience')}
          />
          <ControlCard
            value={value.control}
            percent={controlOf(value)}
            onChange={(control) => draft.set({ ...value, control })}
            audienceSize={count}
            drawn={published}
            error={saving.errorOf('controlPercent')}
          />
        </div>
        <div ref={phone} className={styles.phonePlace}>
          <PhonePreview
            campaign={previewOf(value, pictures, products ?? [], viewer.timeZone)}
            title={previewTitle(value, setting.locale)}
            who={count > 0 && shop ? m.campaigns_willSee({ name: shop }) : m.campaigns_nobodySees()}
          />
        </div>
      </div>
      <LookAs
        open={open === 'look'}
        onClose={() => setOpen(null)}
        audience={value.audience}
        onChoose={(one) => {
          setChosenShop(one)
          setOpen(null)
          phone.current?.scrollIntoView({ block: 'nearest' })
        }}
      />
      <PublishDialog
        open={open === 'publish'}
        onClose={() => setOpen(null)}
        count={count - drawnUpTo(count, content.controlPercent)}
        control={drawnUpTo(count, content.controlPercent)}
        startsAt={later ? content.startsAt : null}
        saving={saving}
        onPublish={props.onPublish}
        gains={
          <ShopGains
            terms={content}
            products={(products ?? []).filter(({ id }) => value.productIds.includes(id))}
          />
        }
      />
    </>
  )
}

function lineOf({ campaignId, published, changed }: Props): string {
  const where = published
    ? m.campaigns_publishedLine()
    : campaignId
      ? m.campaigns_draftLine()
      : m.campaigns_newLine()
  const kept = changed ? m.campaigns_keptHere() : campaignId && m.campaigns_allSaved()
  return kept ? `${where} · ${kept}` : where
}

const previewTitle = ({ title, titleEn }: CampaignDraft, locale: 'zh-CN' | 'en') =>
  locale === 'en' && !isBlank(titleEn) ? titleEn : title
