import { graphql } from '@kewo/schema/client'
import { chipButtonClass } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'

const UnclearQuery = graphql(`
  query UnclearLicences {
    retailers(first: 1, filter: { unclearLicence: true }) {
      totalCount
    }
  }
`)

/** For an admin, the way to the shops whose licence waits to be cleared; nothing while there is none. */
export function UnclearLicences() {
  const sets = useMay()('setLicences')
  const [{ data }] = useQuery({ query: UnclearQuery, pause: !sets, requestPolicy: 'cache-and-network' })
  const count = data?.retailers.totalCount ?? 0
  if (!sets || count === 0) return null
  return (
    <p>
      <Link to={paths.retailers} search={{ licence: 'unclear' }} className={chipButtonClass()}>
        {counted(m.retailers_licencesToClear, count)}
      </Link>
    </p>
  )
}
