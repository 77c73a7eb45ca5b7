import { graphql } from '@kewo/schema/client'
import { chipButtonClass } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { isFor } from '../frame/isFor.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'

const UnclearQuery = graphql(`
  query UnclearLicences {
    retailers(first: 1, filter: { unclearLicence: true }) {
      totalCount
    }
  }
`)

/** For an admin, the way to the shops whose licence waits to be cleared; nothing while there is none. */
export function UnclearLicences() {
  const { viewer } = useStaff()
  const admin = isFor(['ADMIN'], viewer.roles)
  const [{ data }] = useQuery({ query: UnclearQuery, pause: !admin, requestPolicy: 'cache-and-network' })
  const count = data?.retailers.totalCount ?? 0
  if (!admin || count === 0) return null
  return (
    <p>
      <Link to={paths.retailers} search={{ licence: 'unclear' }} className={chipButtonClass()}>
        {m.retailers_licencesToClear({ count })}
      </Link>
    </p>
  )
}
