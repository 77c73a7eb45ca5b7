import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Sorted } from './column.ts'
import { firstPage } from './listSearch.ts'

/** Where the server sorts, the address says how; else the table keeps it while it is open. */
export function useSorted(usual: string | undefined): [Sorted | null, (to: Sorted) => void] {
  const { sort, direction } = useSearch({ strict: false })
  const navigate = useNavigate()
  const [own, setOwn] = useState<Sorted | null>(null)
  if (usual === undefined) return [own, setOwn]
  return [
    { by: sort ?? usual, direction },
    (to) =>
      void navigate({
        to: '.',
        search: (was) => ({ ...was, ...firstPage, sort: to.by as never, direction: to.direction }),
      }),
  ]
}
