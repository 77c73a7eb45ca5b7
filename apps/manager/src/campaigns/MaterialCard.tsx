import { countWords, whyNotStockMaterial, readWholeNumber } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { Button, Card, showToast, TextInput } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { type FormEvent, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { RegionBox } from '../regions/RegionBox.tsx'
import { useMay } from '../viewer/useMay.ts'
import styles from './Campaigns.module.css'

export const MaterialCard_campaign = graphql(`
  fragment MaterialCard_campaign on Campaign {
    id
    material
    materialEn
    materialStock {
      region {
        id
        name
        nameEn
      }
      came
      handedOut
      left
    }
  }
`)

const StockMaterial = graphql(
  `
    mutation StockMaterial($campaignId: ID!, $regionId: ID!, $count: Int!, $key: UUID!) {
      stockMaterial(campaignId: $campaignId, regionId: $regionId, count: $count, idempotencyKey: $key) {
        __typename
        ... on Campaign {
          ...MaterialCard_campaign
        }
        ...Refused
      }
    }
  `,
  [MaterialCard_campaign, Refused],
)

/** What of the material lies where; the office adds what has come. */
export function MaterialCard({ campaign: fragment }: { campaign: FragmentOf<typeof MaterialCard_campaign> }) {
  const { id, material, materialEn, materialStock } = readFragment(MaterialCard_campaign, fragment)
  const runs = useMay()('runCampaigns')
  if (material === null || (materialStock.length === 0 && !runs)) return null
  return (
    <Card padding="roomy" className={styles.conditions}>
      <div className={styles.head}>
        <h2>{m.campaigns_materialStock()}</h2>
        <span className={styles.small}>{textIn(material, materialEn)}</span>
      </div>
      {materialStock.length === 0 && <p className={styles.small}>{m.campaigns_noStock()}</p>}
      <dl className={styles.figures}>
        {materialStock.map(({ region, came, handedOut, left }) => (
          <div key={region.id}>
            <dt>{textIn(region.name, region.nameEn)}</dt>
            <dd>
              {countWords(left)}{' '}
              <small>
                {m.campaigns_stockLine({ came: countWords(came), handedOut: countWords(handedOut) })}
              </small>
            </dd>
          </div>
        ))}
      </dl>
      {runs && <AddStock campaignId={id} />}
    </Card>
  )
}

function AddStock({ campaignId }: { campaignId: string }) {
  const [regionId, setRegionId] = useState('')
  const [count, setCount] = useState('')
  const stock = useAct(StockMaterial)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!regionId) return stock.fault('regionId', m.campaigns_chooseRegion())
    const pieces = readWholeNumber(count) ?? Number.NaN
    if (stock.refuse(whyNotStockMaterial(pieces))) return
    if (!(await stock.send({ campaignId, regionId, count: pieces }))) return
    setCount('')
    showToast({ tone: 'jade', words: m.campaigns_stocked({ count: pieces }) })
  }
  return (
    <form className={styles.two} onSubmit={(event) => void submit(event)} noValidate>
      <RegionBox
        label={m.campaigns_stockRegion()}
        name="region"
        placeholder={m.campaigns_chooseRegion()}
        value={regionId}
        error={stock.errorOf('regionId')}
        onChange={setRegionId}
      />
      <TextInput
        label={m.campaigns_stockCount()}
        inputMode="numeric"
        value={count}
        onChange={(event) => setCount(event.currentTarget.value)}
        error={stock.errorOf('count')}
      />
      <div>
        <Button type="submit" busy={stock.busy}>
          {m.campaigns_addStock()}
        </Button>
      </div>
      <ActProblem act={stock} />
    </form>
  )
}
