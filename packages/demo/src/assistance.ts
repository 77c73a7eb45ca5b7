import type { Prisma } from '@kewo/db'
import type { Demo } from './demo.ts'
import type { DemoRequest } from './thread.ts'

type Assisted = {
  assistances: (Prisma.AssistanceCreateManyInput & { id: string })[]
  acts: Prisma.AssistedActCreateManyInput[]
}

const minuteMs = 60_000

/** 代办: of each request that somebody of the staff opened for its shop, the code that was read back, and what was done with it. */
export function assistancesOf(demo: Demo, requests: readonly DemoRequest[]): Assisted {
  const ids = demo.ids('assistances')
  const found: Assisted = { assistances: [], acts: [] }
  for (const { row, events } of requests) {
    const [opened] = events
    if (!opened?.onBehalfById) continue
    const { id: subjectId, retailerId, openedAt } = row
    const begunAt = new Date(openedAt.getTime() - 3 * minuteMs)
    const askedAt = new Date(openedAt.getTime() - 7 * minuteMs)
    const id = ids(askedAt)
    found.assistances.push({ id, retailerId, staffId: opened.onBehalfById, askedAt, begunAt, codesMade: 1 })
    found.acts.push({
      ...{ id: ids(openedAt), assistanceId: id, retailerId, at: openedAt },
      ...{ act: 'openHelpRequest', subjectType: 'HelpRequest', subjectId },
    })
  }
  return found
}
