import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Avatar, Card, DateTime, DescriptionList, Section } from '@kewo/ui'
import { businessDistrictLabel, formatLabel, staffRoleLabel, textIn, weekdayLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { placeWords } from './placeWords.ts'
import styles from './Retailers.module.css'

export const RetailerFacts_retailer = graphql(`
  fragment RetailerFacts_retailer on Retailer {
    licenceNumber
    licenceExpiresOn
    licenceHasNoEnd
    holderName
    contactName
    phone
    address
    format
    businessDistrict
    areaSquareMetres
    orderWeekday
    deliveryWeekday
    placeStatus
    lastVisitedAt
    owedPerFourWeeks
    hasSignIn
    territory {
      id
      name
      nameEn
      members {
        role
        staff {
          id
          name
          phone
        }
      }
    }
  }
`)

/** What is known of a shop, and the people who serve it. */
export function RetailerFacts({ retailer }: { retailer: FragmentOf<typeof RetailerFacts_retailer> }) {
  const shop = readFragment(RetailerFacts_retailer, retailer)
  const unknown = m.retailers_unknown()
  return (
    <aside className={styles.facts} aria-label={m.retailers_facts()}>
      <Card padding="roomy">
        <DescriptionList
          items={[
            {
              key: 'phone',
              term: m.retailers_phone(),
              value: shop.phone ? <a href={`tel:${shop.phone}`}>{shop.phone}</a> : unknown,
            },
            {
              key: 'contact',
              term: m.retailers_contact(),
              value: shop.contactName ?? shop.holderName ?? unknown,
            },
            { key: 'address', term: m.retailers_address(), value: shop.address ?? unknown },
            { key: 'place', term: m.retailers_place(), value: placeWords(shop.placeStatus) },
            { key: 'format', term: m.retailers_format(), value: formatLabel(shop.format) },
            {
              key: 'district',
              term: m.retailers_district(),
              value: businessDistrictLabel(shop.businessDistrict),
            },
            {
              key: 'area',
              term: m.retailers_area(),
              value:
                shop.areaSquareMetres === null
                  ? unknown
                  : m.retailers_squareMetres({ area: shop.areaSquareMetres }),
            },
            ...(shop.orderWeekday === null
              ? []
              : [
                  {
                    key: 'orderWeekday',
                    term: m.retailers_orderWeekday(),
                    value: weekdayLabel(shop.orderWeekday),
                  },
                ]),
            ...(shop.deliveryWeekday === null
              ? []
              : [
                  {
                    key: 'deliveryWeekday',
                    term: m.retailers_deliveryWeekday(),
                    value: weekdayLabel(shop.deliveryWeekday),
                  },
                ]),
            { key: 'licence', term: m.retailers_licence(), value: shop.licenceNumber },
            {
              key: 'until',
              term: m.retailers_licenceUntil(),
              value: shop.licenceExpiresOn ? (
                <DateTime value={shop.licenceExpiresOn} form="exact" />
              ) : shop.licenceHasNoEnd ? (
                m.retailers_licenceNoEnd()
              ) : (
                m.retailers_licenceUnclear()
              ),
            },
            {
              key: 'visited',
              term: m.retailers_lastVisit(),
              value: shop.lastVisitedAt ? <DateTime value={shop.lastVisitedAt} /> : m.retailers_never(),
            },
            {
              key: 'owed',
              term: m.retailers_owed(),
              value:
                shop.owedPerFourWeeks === 0
                  ? m.retailers_owedNone()
                  : m.retailers_owedTimes({ count: shop.owedPerFourWeeks }),
            },
            {
              key: 'signIn',
              term: m.retailers_signIn(),
              value: shop.hasSignIn ? m.retailers_signInYes() : m.retailers_signInNo(),
            },
          ]}
        />
      </Card>
      <Section
        flush
        title={m.retailers_team()}
        note={shop.territory ? textIn(shop.territory.name, shop.territory.nameEn) : m.retailers_noTerritory()}
      >
        <Card>
          <ul className={styles.team}>
            {shop.territory?.members.map(({ role, staff }) => (
              <li key={role}>
                <Avatar name={staff.name} size="small" />
                <span>
                  {staff.name}
                  <small>
                    {staffRoleLabel(role)} {staff.phone && <a href={`tel:${staff.phone}`}>{staff.phone}</a>}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      </Section>
    </aside>
  )
}
