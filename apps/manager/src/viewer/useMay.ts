import { may, type StaffAct } from '@kewo/domain'
import { useStaff } from './useStaff.ts'

/** Asks what the signed-in person may do. The server decides again. */
export function useMay(): (act: StaffAct) => boolean {
  const { roles } = useStaff().viewer
  return (act) => may(roles, act)
}
