import type { Prisma } from '@kewo/db'
import { readerOf, type Viewer } from '../viewer/viewer.ts'
import { type FileRelation, fileRelations, hangsNowhere } from './fileRelations.ts'

type FileDoor<Relation extends FileRelation> = (
  viewer: Viewer,
  now: Date,
) => NonNullable<Prisma.FileWhereInput[Relation]>

const doors = new Map<FileRelation, (viewer: Viewer, now: Date) => Prisma.FileWhereInput>()

/** Each feature that hangs pictures on its rows says here, from its own folder, through which rows they are seen. */
export function addFileDoor<Relation extends FileRelation>(
  relation: Relation,
  door: FileDoor<Relation>,
): void {
  doors.set(relation, (viewer, now) => ({ [relation]: door(viewer, now) }))
}

/** The relations whose pictures nobody sees, because their feature says nothing of them. */
export function relationsWithoutDoor(): FileRelation[] {
  return fileRelations.filter((relation) => !doors.has(relation))
}

/** The viewer's own uploads as long as they hang nowhere: from then on the row's permission decides, for them as well. */
export function looseUploads(viewer: Viewer): Prisma.FileWhereInput {
  return { uploadedById: readerOf(viewer).userId, ...hangsNowhere }
}

/** The pictures a viewer may see: those on rows that the viewer may see, and the viewer's own that are on no row yet. */
export function visibleFiles(viewer: Viewer, now: Date): Prisma.FileWhereInput {
  return { OR: [looseUploads(viewer), ...[...doors.values()].map((door) => door(viewer, now))] }
}
