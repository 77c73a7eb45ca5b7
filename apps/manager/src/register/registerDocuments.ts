import { Refused } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { LookStep_preview } from './LookStep.tsx'

export const RegisterPreviewQuery = graphql(
  `
    query RegisterPreview($uploadId: ID!, $mapping: String!) {
      registerPreview(uploadId: $uploadId, mapping: $mapping) {
        __typename
        ...LookStep_preview
        ... on Refusal {
          message
        }
      }
    }
  `,
  [LookStep_preview],
)

export const StartImport = graphql(
  `
    mutation StartRegisterImport($uploadId: ID!, $mappingName: String!, $typed: Int) {
      startRegisterImport(uploadId: $uploadId, mappingName: $mappingName, typed: $typed) {
        __typename
        ... on RegisterImport {
          id
          status
          fileName
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

export const RememberMapping = graphql(
  `
    mutation RememberRegisterMapping($name: String!, $expected: Edition!, $mapping: String!) {
      rememberRegisterMapping(name: $name, expected: $expected, mapping: $mapping) {
        __typename
        ... on RegisterMapping {
          name
          edition
        }
        ...Refused
      }
    }
  `,
  [Refused],
)
