import { useAct } from '@kewo/web/act'
import { failureNotFound, failureOf, failureWords } from '@kewo/web/failure'
import { usePageQuery } from '@kewo/web/page'
import type { RegisterMapping } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useClient } from 'urql'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Register.module.css'
import { type NamedMapping } from './mappingForm.ts'
import { MappingStep } from './MappingStep.tsx'
import { LookStep, type LookStep_preview } from './LookStep.tsx'
import { RegisterPreviewQuery, StartImport } from './registerDocuments.ts'
import { RegisterHead_head } from './useRegisterHead.ts'
import type { FragmentOf } from '@kewo/schema/client'

const UploadQuery = graphql(
  `
    query RegisterUploadAndMappings($id: ID!) {
      node(id: $id) {
        __typename
        ... on RegisterUpload {
          id
          fileName
          head {
            __typename
            ...RegisterHead_head
            ... on Refusal {
              message
            }
          }
        }
      }
      registerMappings {
        name
        edition
        shipped
        mapping
      }
    }
  `,
  [RegisterHead_head],
)

type Props = { uploadId: string; step: 2 | 3; onStep: (step: 2 | 3) => void }
type Looked = { mappingName: string; preview: FragmentOf<typeof LookStep_preview> }

/** The steps of a register that has been sent: which column is what, then what would become of its rows. */
export function RegisterSteps({ uploadId, step, onStep }: Props) {
  const client = useClient()
  const navigate = useNavigate()
  const { data, refresh } = usePageQuery(UploadQuery, { id: uploadId })
  const [looked, setLooked] = useState<Looked | null>(null)
  const start = useAct(StartImport)
  const upload = data?.node?.__typename === 'RegisterUpload' ? data.node : undefined
  if (data && !upload) throw failureNotFound
  if (!data || !upload) return <SkeletonRows count={6} label={m.register_looking()} />
  if (upload.head.__typename !== 'RegisterHead')
    return <p className={styles.problem}>{upload.head.message}</p>
  const { head } = upload
  const mappings = data.registerMappings.map(({ name, edition, shipped, mapping }): NamedMapping => ({
    name,
    edition,
    shipped,
    mapping: JSON.parse(mapping) as RegisterMapping,
  }))

  async function look(mappingName: string, mapping: RegisterMapping): Promise<string | null> {
    const variables = { uploadId, mapping: JSON.stringify(mapping) }
    const { data: answer, error } = await client
      .query(RegisterPreviewQuery, variables, { requestPolicy: 'network-only' })
      .toPromise()
    if (!answer) return failureWords(failureOf(error))
    const preview = answer.registerPreview
    if (preview.__typename !== 'RegisterPreview') return preview.message
    setLooked({ mappingName, preview })
    onStep(3)
    scrollTo({ top: 0 })
    return null
  }

  async function begin(typed: number | null) {
    if (!looked) return
    const run = await start.send({ uploadId, mappingName: looked.mappingName, typed })
    if (run) void navigate({ to: paths.registerImport, params: { importId: run.id } })
  }

  return step === 3 && looked ? (
    <LookStep
      fileName={upload.fileName}
      preview={looked.preview}
      busy={start.busy}
      problem={start.problem?.message}
      onBack={() => onStep(2)}
      onStart={(typed) => void begin(typed)}
    />
  ) : (
    <MappingStep
      uploadId={uploadId}
      fileName={upload.fileName}
      head={head}
      mappings={mappings}
      onRemembered={refresh}
      onLook={look}
    />
  )
}
