import { usePageQuery } from '@kewo/web/page'
import { defaultOwedPerFourWeeks, countWords } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { EmptyState, rowLinkClass, SkeletonRows, Table } from '@kewo/ui'
import { IconRepeat } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { audienceWords, AudienceWords_audience } from '../audiences/audienceWords.ts'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const CadencesQuery = graphql(
  `
    query Cadences {
      cadences {
        id
        name
        owedPerFourWeeks
        retailerCount
        audience {
          ...AudienceWords_audience
        }
      }
    }
  `,
  [AudienceWords_audience],
)

/** The cadences, those with the most visits first, and what holds for the shops that none of them means. */
export function CadenceTable() {
  const { data } = usePageQuery(CadencesQuery, {})
  if (!data) return <SkeletonRows count={4} label={m.cadences_loading()} />
  const { cadences } = data
  if (cadences.length === 0)
    return (
      <EmptyState icon={<IconRepeat />} title={m.cadences_emptyTitle()}>
        {m.cadences_emptyWords({ count: defaultOwedPerFourWeeks })}
      </EmptyState>
    )
  return (
    <>
      <Table label={m.cadences_title()}>
        <thead>
          <tr>
            <th scope="col">{m.cadences_name()}</th>
            <th scope="col" data-number="">
              {m.cadences_owedShort()}
            </th>
            <th scope="col" data-number="">
              {m.cadences_shops()}
            </th>
          </tr>
        </thead>
        <tbody>
          {cadences.map(({ id, name, owedPerFourWeeks, retailerCount, audience }) => (
            <tr key={id}>
              <td>
                <Link to={paths.cadence} params={{ cadenceId: id }} className={rowLinkClass}>
                  {name}
                </Link>
                <small className={list.under}>{audienceWords(audience)}</small>
              </td>
              <td data-number="">
                {owedPerFourWeeks === 0 ? m.cadences_none() : m.cadences_times({ count: owedPerFourWeeks })}
              </td>
              <td data-number="">{countWords(retailerCount)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={list.total}>{m.cadences_rest({ count: defaultOwedPerFourWeeks })}</p>
    </>
  )
}
