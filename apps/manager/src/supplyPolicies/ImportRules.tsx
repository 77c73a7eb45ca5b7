import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, showToast } from '@kewo/ui'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { TableImport } from './TableImport.tsx'

const FileQuery = graphql(
  `
    query SupplyFile($uploadId: ID!) {
      supplyFile(uploadId: $uploadId) {
        __typename
        ... on SupplyFile {
          rows
          products
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

const ImportMutation = graphql(
  `
    mutation ImportSupplyRules($id: ID!, $uploadId: ID!, $expected: Edition!) {
      importSupplyRules(id: $id, uploadId: $uploadId, expected: $expected) {
        __typename
        ... on SupplyPolicy {
          id
          edition
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  policyId: string
  edition: string
  /** What was typed is saved first: the file goes over it knowingly. */
  save: () => Promise<boolean>
  onImported: () => void
}

/** A sheet from the office into the draft: looked at first, row by row; with one faulty row nothing is taken. */
export function ImportRules({ policyId, edition, save, onImported }: Props) {
  const [open, setOpen] = useState(false)
  const [uploadId, setUpload] = useState<string | null>(null)
  const [{ data }] = useQuery({ query: FileQuery, variables: { uploadId: uploadId ?? '' }, pause: !uploadId })
  const importing = useAct(ImportMutation)
  const answer = data?.supplyFile
  const file = answer?.__typename === 'SupplyFile' ? answer : null
  const take = async () => {
    if (!uploadId) return
    const done = await importing.send({ id: policyId, uploadId, expected: edition })
    if (!done) return
    setOpen(false)
    showToast({ tone: 'jade', words: m.supplyPolicies_imported({ count: file?.products ?? 0 }) })
    onImported()
  }
  return (
    <>
      <Button
        icon={<IconFileImport aria-hidden="true" />}
        onClick={() => {
          void save().then((saved) => {
            setUpload(null)
            if (saved) setOpen(true)
          })
        }}
      >
        {m.supplyPolicies_import()}
      </Button>
      <TableImport
        open={open}
        onClose={() => setOpen(false)}
        title={m.supplyPolicies_import()}
        hint={m.supplyPolicies_fileHint()}
        onSent={setUpload}
        report={file}
        good={file && m.supplyPolicies_fileGood({ rows: file.rows, count: file.products })}
        problem={importing.problem?.message ?? (answer && 'message' in answer ? answer.message : null)}
        takeLabel={m.supplyPolicies_importNow({ count: file?.products ?? 0 })}
        busy={importing.busy}
        onTake={() => void take()}
      />
    </>
  )
}
