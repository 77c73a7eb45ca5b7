import { type FindingKind, findingKinds } from '@kewo/domain'

export { findingKinds }

export const oneOfFindingKinds = (value: string): FindingKind =>
  findingKinds.find((kind) => kind === value) ?? 'OTHER'
