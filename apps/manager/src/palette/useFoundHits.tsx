import { graphql, type ResultOf } from '@kewo/schema/client'
import { textIn } from '@kewo/ui/labels'
import {
  IconBook2,
  IconBuildingStore,
  IconGift,
  IconMap2,
  IconMessage2,
  IconPackage,
  IconPackages,
  IconUser,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { requestTitle } from '@kewo/web/helpRequests'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { HitGroup } from './hit.ts'

const FindQuery = graphql(`
  query Find($text: String!) {
    find(text: $text) {
      retailers {
        id
        name
        address
        licenceNumber
      }
      brands {
        id
        name
        nameEn
      }
      products {
        id
        name
        nameEn
        brand {
          id
          name
          nameEn
        }
      }
      campaigns {
        id
        title
        titleEn
        brand {
          id
          name
          nameEn
        }
      }
      guidances {
        id
        version {
          id
          title
          titleEn
        }
      }
      people {
        id
        name
        phone
      }
      territories {
        id
        name
        nameEn
      }
      helpRequests {
        id
        cause
        words
        voice {
          id
          seconds
        }
        number
        retailer {
          id
          name
        }
      }
    }
  }
`)

type Everything = ResultOf<typeof FindQuery>['find']

/** All nouns that hold what was typed; the server has put the best of each kind first. */
export function useFoundHits(text: string): { groups: readonly HitGroup[]; finding: boolean } {
  const [{ data, fetching }] = useQuery({ query: FindQuery, variables: { text }, pause: text === '' })
  const groups = useGroups(text === '' ? undefined : data?.find)
  return { groups, finding: fetching }
}

function useGroups(found: Everything | undefined): readonly HitGroup[] {
  const go = useNavigate()
  if (!found) return []
  return [
    {
      label: m.retailers_title(),
      hits: found.retailers.map(({ id, name, address, licenceNumber }) => ({
        key: id,
        icon: <IconBuildingStore aria-hidden="true" />,
        label: name,
        description: address ?? licenceNumber,
        open: () => go({ to: paths.retailer, params: { retailerId: id } }),
      })),
    },
    {
      label: m.palette_products(),
      hits: found.products.map(({ id, name, nameEn, brand }) => ({
        key: id,
        icon: <IconPackage aria-hidden="true" />,
        label: textIn(name, nameEn),
        description: textIn(brand.name, brand.nameEn),
        open: () => go({ to: paths.product, params: { productId: id } }),
      })),
    },
    {
      label: m.palette_brands(),
      hits: found.brands.map(({ id, name, nameEn }) => ({
        key: id,
        icon: <IconPackages aria-hidden="true" />,
        label: textIn(name, nameEn),
        open: () => go({ to: paths.brand, params: { brandId: id } }),
      })),
    },
    {
      label: m.people_title(),
      hits: found.people.map(({ id, name, phone }) => ({
        key: id,
        icon: <IconUser aria-hidden="true" />,
        label: name,
        description: phone,
        open: () => go({ to: paths.person, params: { staffId: id } }),
      })),
    },
    {
      label: m.territories_title(),
      hits: found.territories.map(({ id, name, nameEn }) => ({
        key: id,
        icon: <IconMap2 aria-hidden="true" />,
        label: textIn(name, nameEn),
        open: () => go({ to: paths.territory, params: { territoryId: id } }),
      })),
    },
    {
      label: m.campaigns_title(),
      hits: found.campaigns.map(({ id, title, titleEn, brand }) => ({
        key: id,
        icon: <IconGift aria-hidden="true" />,
        label: textIn(title, titleEn),
        description: textIn(brand.name, brand.nameEn),
        open: () => go({ to: paths.campaign, params: { campaignId: id } }),
      })),
    },
    {
      label: m.guidance_title(),
      hits: found.guidances.flatMap(({ id, version }) =>
        version
          ? [
              {
                key: id,
                icon: <IconBook2 aria-hidden="true" />,
                label: textIn(version.title, version.titleEn),
                open: () => go({ to: paths.guidance, params: { guidanceId: id } }),
              },
            ]
          : [],
      ),
    },
    {
      label: m.helpRequests_title(),
      hits: found.helpRequests.map(({ id, cause, words, voice, number, retailer }) => ({
        key: id,
        icon: <IconMessage2 aria-hidden="true" />,
        label: requestTitle({ cause, words, voice }),
        description: `${retailer.name} · ${m.helpRequests_number({ number })}`,
        open: () => go({ to: paths.helpRequest, params: { helpRequestId: id } }),
      })),
    },
  ]
}
