import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, showToast } from '@kewo/ui'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import { TableImport } from './TableImport.tsx'

const OrderFileQuery = graphql(
  `
    query OrderFile($uploadId: ID!) {
      orderFile(uploadId: $uploadId) {
        __typename
        ... on OrderFile {
          rows
          faultCount
          faults {
            line
            message
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const ImportOrdersMutation = graphql(
  `
    mutation ImportOrderLines($uploadId: ID!) {
      importOrderLines(uploadId: $uploadId) {
        __typename
        ... on OrderFile {
          rows
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** What shops wanted and were given, from a file: it stands on their pages as what they got last time. */
export function ImportOrders() {
  const keeps = useMay()('keepSupply')
  const [open, setOpen] = useState(false)
  const [uploadId, setUpload] = useState<string | null>(null)
  const [{ data }] = useQuery({
    query: OrderFileQuery,
    variables: { uploadId: uploadId ?? '' },
    pause: !uploadId || !keeps,
  })
  const importing = useAct(ImportOrdersMutation)
  const answer = data?.orderFile
  const file = answer?.__typename === 'OrderFile' ? answer : null
  const take = async () => {
    const done = uploadId && (await importing.send({ uploadId }))
    if (!done) return
    setOpen(false)
    showToast({ tone: 'jade', words: m.supplyPolicies_ordersImported({ count: done.rows }) })
  }
  if (!keeps) return null
  return (
    <>
      <Button
        icon={<IconFileImport aria-hidden="true" />}
        onClick={() => {
          setUpload(null)
          setOpen(true)
        }}
      >
        {m.supplyPolicies_importOrders()}
      </Button>
      <TableImport
        open={open}
        onClose={() => setOpen(false)}
        title={m.supplyPolicies_importOrders()}
        hint={m.supplyPolicies_ordersHint()}
        onSent={setUpload}
        report={file}
        good={file && m.supplyPolicies_ordersGood({ rows: file.rows })}
        problem={importing.problem?.message ?? (answer && 'message' in answer ? answer.message : null)}
        takeLabel={m.supplyPolicies_ordersTake({ count: file?.rows ?? 0 })}
        busy={importing.busy}
        onTake={() => void take()}
      />
    </>
  )
}
