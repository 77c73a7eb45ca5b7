import type { Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'

/** Each feature that hangs pictures on its rows says here, from its own folder, through which rows they are seen. */
type FileDoor = (viewer: Viewer, now: Date) => Prisma.FileWhereInput

const doors: FileDoor[] = []

export function addFileDoor(door: FileDoor): void {
  doors.push(door)
}

/**
 * The pictures a viewer may see: those on rows that the viewer may see, and the viewer's own uploads that do not hang
 * anywhere yet.
 */
export function visibleFiles(viewer: Viewer, now: Date): Prisma.FileWhereInput {
  return { OR: [{ uploadedById: viewer.userId }, ...doors.map((door) => door(viewer, now))] }
}
