import { graphql } from '@kewo/schema/client'
import { useMutation } from 'urql'
import type { useSaving } from '../saving/useSaving.ts'

const PublishCampaign = graphql(`
  mutation PublishCampaign($id: ID!, $version: Int!) {
    publishCampaign(id: $id, version: $version) {
      __typename
      ... on Campaign {
        id
        version
        status
        publishedAt
        whyNotEdit {
          code
          message
        }
      }
      ... on Refusal {
        code
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`)

/** Publishes a version; answers whether it is out. */
export function usePublish(saving: ReturnType<typeof useSaving>) {
  const [, publish] = useMutation(PublishCampaign)
  return async (id: string, version: number) => (await saving.save(() => publish({ id, version }))) !== null
}
