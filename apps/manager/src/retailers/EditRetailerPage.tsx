import { RegionName } from '../list/RegionName.tsx'
import { businessDistrictLabel, formatLabel, marketTypeLabel, weekdayLabel } from '@kewo/ui/labels'
import type { BusinessDistrict, Format, MarketType } from '@kewo/domain'
import { Refused, useAct } from '@kewo/web/act'
import { Clash, type EditWords, useEdit } from '@kewo/web/edit'
import { usePageQuery } from '@kewo/web/page'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { showToast, SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { draftOf, retailerInput, type RetailerTyped } from './retailerDraft.ts'
import { RetailerForm } from './RetailerForm.tsx'
import styles from './RetailerForm.module.css'

const EditRetailer_retailer = graphql(`
  fragment EditRetailer_retailer on Retailer {
    id
    licenceNumber
    name
    holderName
    contactName
    phone
    address
    format
    marketType
    businessDistrict
    grade
    areaSquareMetres
    orderWeekday
    deliveryWeekday
    longitude
    latitude
    openedOn
    edition
    region {
      id
    }
    territory {
      id
      name
      nameEn
    }
  }
`)

const RetailerToEdit = graphql(
  `
    query RetailerToEdit($id: ID!) {
      node(id: $id) {
        __typename
        ... on Retailer {
          id
          name
          edition
          ...EditRetailer_retailer
        }
      }
    }
  `,
  [EditRetailer_retailer],
)

const EditRetailerMutation = graphql(
  `
    mutation EditRetailer($id: ID!, $expected: Edition!, $input: RetailerInput!) {
      editRetailer(id: $id, expected: $expected, input: $input) {
        __typename
        ... on Retailer {
          id
          placeStatus
          region {
            name
            nameEn
          }
          ...EditRetailer_retailer
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Retailer {
              id
              ...EditRetailer_retailer
            }
          }
        }
        ...Refused
      }
    }
  `,
  [EditRetailer_retailer, Refused],
)

const route = getRouteApi(`/staff${paths.editRetailer}` as const)

export function EditRetailerPage() {
  const { retailerId } = route.useParams()
  const { data } = usePageQuery(RetailerToEdit, { id: retailerId })
  const shop = data?.node?.__typename === 'Retailer' ? data.node : undefined
  if (data && !shop) throw failureNotFound
  if (!shop) return <SkeletonRows count={6} label={m.retailers_loading()} />
  return (
    <>
      <PageTop
        title={m.retailers_editTitle()}
        overline={shop.name}
        backLabel={m.retailers_backTo({ name: shop.name })}
        renderBack={(parts) => <Link to={paths.retailer} params={{ retailerId }} {...parts} />}
      />
      <div className={styles.column}>
        <EditRetailer key={shop.id} retailer={shop} />
      </div>
    </>
  )
}

function EditRetailer({ retailer }: { retailer: FragmentOf<typeof EditRetailer_retailer> }) {
  const shop = readFragment(EditRetailer_retailer, retailer)
  const { id, edition, territory } = shop
  const edit = useEdit<RetailerTyped>(`retailer.${id}`, draftOf(shop), edition)
  const saving = useAct(EditRetailerMutation)
  const navigate = useNavigate()

  const save = async (typed: RetailerTyped) => {
    if (!(await saving.send({ id, expected: edit.expected, input: retailerInput(typed) }))) return
    edit.clear()
    showToast({ tone: 'jade', words: m.retailers_saved() })
    await navigate({ to: paths.retailer, params: { retailerId: id } })
  }
  return (
    <>
      <Clash edit={edit} fields={retailerWords()} />
      <RetailerForm
        draft={edit}
        saving={saving}
        territory={territory && textIn(territory.name, territory.nameEn)}
        onSave={(typed) => void save(typed)}
      />
    </>
  )
}

const retailerWords = (): EditWords<RetailerTyped> => ({
  licenceNumber: { label: m.retailers_licence() },
  name: { label: m.retailers_name() },
  holderName: { label: m.retailers_holder() },
  contactName: { label: m.retailers_contact() },
  phone: { label: m.retailers_phone() },
  address: { label: m.retailers_address() },
  format: { label: m.retailers_format(), words: (one) => formatLabel(one as Format) },
  marketType: { label: m.retailers_market(), words: (one) => marketTypeLabel(one as MarketType) },
  businessDistrict: {
    label: m.retailers_district(),
    words: (one) => businessDistrictLabel(one as BusinessDistrict),
  },
  grade: { label: m.retailers_grade() },
  area: { label: m.retailers_area() },
  orderWeekday: { label: m.retailers_orderWeekday(), words: (day) => weekdayLabel(Number(day)) },
  deliveryWeekday: { label: m.retailers_deliveryWeekday(), words: (day) => weekdayLabel(Number(day)) },
  longitude: { label: m.retailers_longitude() },
  latitude: { label: m.retailers_latitude() },
  openedOn: { label: m.retailers_openedOn() },
  regionId: { label: m.retailers_region(), words: (id) => <RegionName id={id} /> },
  // Of a new shop only.
  until: { label: '' },
  hasNoEnd: { label: '' },
})
