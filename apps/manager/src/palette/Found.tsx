import { graphql, type ResultOf } from '@kewo/schema/client'
import { textIn } from '@kewo/ui/labels'
import { Spotlight } from '@mantine/spotlight'
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
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { requestTitle } from '@kewo/web/helpRequests'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

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
type Hit = { id: string; label: string; description?: string | null; open: () => unknown }
type Group = { label: string; icon: ReactNode; hits: readonly Hit[] }

/** All nouns that hold what was typed; the server has put the best of each kind first. */
export function Found({ text }: { text: string }) {
  const [{ data }] = useQuery({ query: FindQuery, variables: { text } })
  const groups = useGroups(data?.find)
  return groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ label, icon, hits }) => (
      <Spotlight.ActionsGroup key={label} label={label}>
        {hits.map((hit) => (
          <Spotlight.Action
            key={hit.id}
            label={hit.label}
            description={hit.description ?? undefined}
            leftSection={icon}
            onClick={() => void hit.open()}
          />
        ))}
      </Spotlight.ActionsGroup>
    ))
}

function useGroups(found: Everything | undefined): readonly Group[] {
  const go = useNavigate()
  if (!found) return []
  return [
    {
      label: m.retailers_title(),
      icon: <IconBuildingStore aria-hidden="true" />,
      hits: found.retailers.map(({ id, name, address, licenceNumber }) => ({
        id,
        label: name,
        description: address ?? licenceNumber,
        open: () => go({ to: paths.retailer, params: { retailerId: id } }),
      })),
    },
    {
      label: m.palette_products(),
      icon: <IconPackage aria-hidden="true" />,
      hits: found.products.map(({ id, name, nameEn, brand }) => ({
        id,
        label: textIn(name, nameEn),
        description: textIn(brand.name, brand.nameEn),
        open: () => go({ to: paths.product, params: { productId: id } }),
      })),
    },
    {
      label: m.palette_brands(),
      icon: <IconPackages aria-hidden="true" />,
      hits: found.brands.map(({ id, name, nameEn }) => ({
        id,
        label: textIn(name, nameEn),
        open: () => go({ to: paths.brand, params: { brandId: id } }),
      })),
    },
    {
      label: m.people_title(),
      icon: <IconUser aria-hidden="true" />,
      hits: found.people.map(({ id, name, phone }) => ({
        id,
        label: name,
        description: phone,
        open: () => go({ to: paths.person, params: { staffId: id } }),
      })),
    },
    {
      label: m.territories_title(),
      icon: <IconMap2 aria-hidden="true" />,
      hits: found.territories.map(({ id, name, nameEn }) => ({
        id,
        label: textIn(name, nameEn),
        open: () => go({ to: paths.territory, params: { territoryId: id } }),
      })),
    },
    {
      label: m.campaigns_title(),
      icon: <IconGift aria-hidden="true" />,
      hits: found.campaigns.map(({ id, title, titleEn, brand }) => ({
        id,
        label: textIn(title, titleEn),
        description: textIn(brand.name, brand.nameEn),
        open: () => go({ to: paths.campaign, params: { campaignId: id } }),
      })),
    },
    {
      label: m.guidance_title(),
      icon: <IconBook2 aria-hidden="true" />,
      hits: found.guidances.flatMap(({ id, version }) =>
        version
          ? [
              {
                id,
                label: textIn(version.title, version.titleEn),
                open: () => go({ to: paths.guidance, params: { guidanceId: id } }),
              },
            ]
          : [],
      ),
    },
    {
      label: m.helpRequests_title(),
      icon: <IconMessage2 aria-hidden="true" />,
      hits: found.helpRequests.map(({ id, cause, words, number, retailer }) => ({
        id,
        label: requestTitle({ cause, words }),
        description: `${retailer.name} · ${m.helpRequests_number({ number })}`,
        open: () => go({ to: paths.helpRequest, params: { helpRequestId: id } }),
      })),
    },
  ]
}
