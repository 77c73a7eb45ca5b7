import { useStaff } from '../viewer/useStaff.ts'

/** Whether the person sees declines shop by shop: the manager of these shops does, nobody above. */
export function useOwnShopsOnly(): boolean {
  const { roles } = useStaff().viewer
  return roles.includes('MANAGER') && !roles.includes('ADMIN') && !roles.includes('SUPERVISOR')
}
