import type { AuditedAct, AuditedField, AuditedSubject } from '@kewo/domain'
import type { DemoStaff } from './staff.ts'

/** As recordAct takes it. */
type Told = Partial<Readonly<Record<AuditedField, unknown>>>
export type Act = {
  at: Date
  by: DemoStaff
  action: AuditedAct
  subjectType: AuditedSubject
  subjectId: string
  before?: Told | null
  after?: Told | null
}
