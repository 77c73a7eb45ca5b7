import { Card, DateTime, DescriptionList, Section } from '@kewo/ui'
import { businessDistrictLabel, marketTypeLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { useLicence } from '../viewer/useLicence.ts'
import { useShop } from '../viewer/useShop.ts'

export function ShopFacts() {
  const { shop } = useShop()
  const licence = useLicence()
  const { licenceExpiresOn, grade } = shop
  const facts = [
    { key: 'licence', term: m.me_licenceNumber(), value: shop.licenceNumber },
    {
      key: 'until',
      term: m.me_licenceUntil(),
      value: licenceExpiresOn ? (
        <DateTime value={licenceExpiresOn} form="exact" />
      ) : licence === 'VALID' ? (
        m.me_licenceNoEnd()
      ) : (
        m.me_licenceUntold()
      ),
    },
    ...(grade === null ? [] : [{ key: 'grade', term: m.me_grade(), value: m.me_gradeValue({ grade }) }]),
    {
      key: 'market',
      term: m.me_market(),
      value: `${marketTypeLabel(shop.marketType)} · ${businessDistrictLabel(shop.businessDistrict)}`,
    },
  ]
  return (
    <Section title={m.me_shop()}>
      <Card>
        <DescriptionList items={facts} />
      </Card>
    </Section>
  )
}
