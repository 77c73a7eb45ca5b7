import { graphql } from '@kewo/schema/client'
import { Spotlight } from '@mantine/spotlight'
import { IconMessage2 } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const FindHelpRequestsQuery = graphql(`
  query FindHelpRequests($search: String!) {
    helpRequests(filter: { search: $search, view: ALL }, first: 5) {
      nodes {
        id
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

/** Requests whose words, or whose shop's name, hold what was typed. */
export function FindHelpRequests({ text }: { text: string }) {
  const navigate = useNavigate()
  const [{ data }] = useQuery({ query: FindHelpRequestsQuery, variables: { search: text } })
  const requests = data?.helpRequests.nodes ?? []
  if (requests.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={m.helpRequests_title()}>
      {requests.map(({ id, words, number, retailer }) => (
        <Spotlight.Action
          key={id}
          label={words || m.helpRequests_photoOnly()}
          description={`${retailer.name} · ${m.helpRequests_number({ number })}`}
          leftSection={<IconMessage2 aria-hidden="true" />}
          onClick={() => navigate({ to: paths.helpRequest, params: { helpRequestId: id } })}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}
