import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useSubscription } from 'urql'
import { failureNotFound, PagePart } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ImportIssues } from './ImportIssues.tsx'
import { ImportRun, ImportRun_run } from './ImportRun.tsx'
import styles from './Register.module.css'
import { StatusChip } from './StatusChip.tsx'

const ImportQuery = graphql(
  `
    query RegisterImport($id: ID!) {
      node(id: $id) {
        __typename
        ... on RegisterImport {
          id
          fileName
          mappingName
          status
          ...ImportRun_run
        }
      }
    }
  `,
  [ImportRun_run],
)

const ImportChanged = graphql(
  `
    subscription RegisterImportChanged($id: ID!) {
      registerImportChanged(id: $id) {
        id
        status
        ...ImportRun_run
      }
    }
  `,
  [ImportRun_run],
)

const route = getRouteApi(`/staff${paths.registerImport}` as const)

/** One import: how far it is, what it did, and each row that was not simply taken. */
export function ImportPage() {
  const { importId } = route.useParams()
  const search = route.useSearch()
  const { data } = usePageQuery(ImportQuery, { id: importId })
  const run = data?.node?.__typename === 'RegisterImport' ? data.node : undefined
  const running = run?.status === 'RUNNING'
  useSubscription({ query: ImportChanged, variables: { id: importId }, pause: !running })
  if (data && !run) throw failureNotFound
  if (!run) return <SkeletonRows count={5} label={m.register_loading()} />
  return (
    <>
      <PageTop
        title={run.fileName}
        sub={m.register_withMapping({ name: run.mappingName })}
        backLabel={m.register_back()}
        renderBack={(parts) => <Link to={paths.registerImports} {...parts} />}
        right={<StatusChip status={run.status} />}
      />
      <div className={styles.column}>
        <ImportRun run={run} />
        {!running && (
          <PagePart>
            <ImportIssues importId={importId} search={search} />
          </PagePart>
        )}
      </div>
    </>
  )
}
