import { graphql } from '@kewo/schema/client'
import { Spotlight } from '@mantine/spotlight'
import { IconBuildingStore } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const FindRetailersQuery = graphql(`
  query FindRetailers($search: String!) {
    retailers(filter: { search: $search }, first: 5) {
      nodes {
        id
        name
        address
        licenceNumber
      }
    }
  }
`)

/** Shops whose name, address or licence number holds what was typed. */
export function FindRetailers({ text }: { text: string }) {
  const navigate = useNavigate()
  const [{ data }] = useQuery({ query: FindRetailersQuery, variables: { search: text } })
  const shops = data?.retailers.nodes ?? []
  if (shops.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={m.retailers_title()}>
      {shops.map(({ id, name, address, licenceNumber }) => (
        <Spotlight.Action
          key={id}
          label={name}
          description={address ?? licenceNumber}
          leftSection={<IconBuildingStore aria-hidden="true" />}
          onClick={() => navigate({ to: paths.retailer, params: { retailerId: id } })}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}
