import { viewerMay, type StaffViewer, type Viewer } from '../viewer/viewer.ts'

/** Registers hold the names and addresses of every shop: they are for admins only. */
export function seesRegisters(viewer: Viewer | null): viewer is StaffViewer {
  return viewerMay(viewer, 'importRegisters')
}
