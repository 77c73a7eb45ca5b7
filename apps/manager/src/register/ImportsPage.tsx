import { countWords } from '@kewo/domain'
import { usePageQuery } from '@kewo/web/page'
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

const route = getRouteApi(`/staff${paths.registerImports}` as const)

/** The registers that were imported, the latest first. */
export function ImportsPage() {
  const { after } = route.useSearch()
  const { data } = usePageQuery(ImportsQuery, { after })
  const begin = (
    <Link to={paths.newRegisterImport} className={buttonClass({ variant: 'primary' })}>
      <IconPlus aria-hidden="true" />
      {m.register_new()}
    </Link>
  )
  return (
    <>
      <PageTop title={m.register_title()} right={begin} />
      <div className={list.column}>
        {data ? runs() : <SkeletonRows count={5} label={m.register_loading()} />}
      </div>
    </>
  )

  function runs() {
    if (!data) return null
    const { nodes, pageInfo, totalCount } = data.registerImports
    if (nodes.length === 0)
      return (
        <EmptyState icon={<IconFileImport />} title={m.register_emptyTitle()} action={begin}>
          {m.register_emptyWords()}
        </EmptyState>
      )
    return (
      <>
        <p className={list.total}>{m.register_total({ count: totalCount })}</p>
        <Table label={m.register_title()}>
          <thead>
            <tr>
              <th scope="col">{m.register_file()}</th>
              <th scope="col">{m.register_status()}</th>
              <th scope="col" data-wide="">
                {m.register_when()}
              </th>
              <th scope="col" data-number="" data-wide="">
                {m.register_rows()}
              </th>
              <th scope="col" data-number="">
                {m.register_created()}
              </th>
              <th scope="col" data-number="" data-wide="">
                {m.register_updated()}
              </th>
              <th scope="col" data-number="">
                {m.register_refused()}
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((run) => (
              <tr key={run.id}>
                <td>
                  <Link to={paths.registerImport} params={{ importId: run.id }} className={rowLinkClass}>
                    {run.fileName}
                  </Link>
                  <small className={list.under}>
                    {run.mappingName} · {run.startedBy?.name ?? m.register_commandLine()}
                  </small>
                </td>
                <td>
                  <StatusChip status={run.status} />
                </td>
                <td data-wide="">
                  <DateTime value={run.startedAt} />
                </td>
                <td data-number="" data-wide="">
                  {countWords(run.rowsTotal ?? run.rowsDone)}
                </td>
                <td data-number="">{countWords(run.created)}</td>
                <td data-number="" data-wide="">
                  {countWords(run.updated)}
                </td>
                <td data-number="">{countWords(run.refused)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Pager
          after={after}
          pageInfo={pageInfo}
          renderLink={(next, parts) => (
            <Link key={next ?? 'first'} to={paths.registerImports} search={{ after: next }} {...parts} />
          )}
        />
      </>
    )
  }
}
