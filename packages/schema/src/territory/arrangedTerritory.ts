import type { DbTransaction } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleTerritories } from './access.ts'

/** A territory that the viewer arranges, with those who serve it. */
export const arrangedTerritory = (db: DbTransaction, viewer: Viewer, id: string) =>
  db.territory.findFirst({
    where: { id, AND: visibleTerritories(viewer) },
    include: { members: { include: { staff: true }, orderBy: { role: 'asc' } } },
  })
