import { usePageQuery } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { buttonClass, DateTime, EmptyState, rowLinkClass, SkeletonRows, Table } from '@kewo/ui'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { StatusChip } from './StatusChip.tsx'

const ImportsQuery = graphql(`
  query RegisterImports($after: String) {
    registerImports(first: 20, after: $after) {
      totalCount
      nodes {
        id
        fileName
        mappingName
        status
        startedAt
        rowsDone
        rowsTotal
        created
        updated
        refused
        startedBy {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const route = getRouteApi(`/staff${paths.imports}` as const)

/** The registers that were imported, the latest first. */
export function ImportsPage() {
  const { after } = route.useSearch()
  const { data } = usePageQuery(ImportsQuery, { after })
  const begin = (
    <Link to={paths.newImport} className={buttonClass({ variant: 'primary' })}>
      <IconPlus aria-hidden="true" />
      {m.imports_new()}
    </Link>
  )
  return (
    <>
      <PageTop title={m.imports_title()} right={begin} />
      <div className={list.column}>
        {data ? runs() : <SkeletonRows count={5} label={m.imports_loading()} />}
      </div>
    </>
  )

  function runs() {
    if (!data) return null
    const { nodes, pageInfo, totalCount } = data.registerImports
    if (nodes.length === 0)
      return (
        <EmptyState icon={<IconFileImport />} title={m.imports_emptyTitle()} action={begin}>
          {m.imports_emptyWords()}
        </EmptyState>
      )
    return (
      <>
        <p className={list.total}>{m.imports_total({ count: totalCount })}</p>
        <Table label={m.imports_title()}>
          <thead>
            <tr>
              <th scope="col">{m.imports_file()}</th>
              <th scope="col">{m.imports_status()}</th>
              <th scope="col" data-wide="">
                {m.imports_when()}
              </th>
              <th scope="col" data-number="" data-wide="">
                {m.imports_rows()}
              </th>
              <th scope="col" data-number="">
                {m.imports_created()}
              </th>
              <th scope="col" data-number="" data-wide="">
                {m.imports_updated()}
              </th>
              <th scope="col" data-number="">
                {m.imports_refused()}
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((run) => (
              <tr key={run.id}>
                <td>
                  <Link to={paths.import} params={{ importId: run.id }} className={rowLinkClass}>
                    {run.fileName}
                  </Link>
                  <small className={list.under}>
                    {run.mappingName} · {run.startedBy?.name ?? m.imports_commandLine()}
                  </small>
                </td>
                <td>
                  <StatusChip status={run.status} />
                </td>
                <td data-wide="">
                  <DateTime value={run.startedAt} />
                </td>
                <td data-number="" data-wide="">
                  {(run.rowsTotal ?? run.rowsDone).toLocaleString()}
                </td>
                <td data-number="">{run.created.toLocaleString()}</td>
                <td data-number="" data-wide="">
                  {run.updated.toLocaleString()}
                </td>
                <td data-number="">{run.refused.toLocaleString()}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Pager
          after={after}
          pageInfo={pageInfo}
          renderLink={(next, parts) => (
            <Link key={next ?? 'first'} to={paths.imports} search={{ after: next }} {...parts} />
          )}
        />
      </>
    )
  }
}
