import {
  RegisterColumnRepeated,
  RegisterColumnsMissing,
  RegisterExpiryUnsaid,
  RegisterFileEmpty,
  RegisterFileUnreadable,
  RegisterSheetMissing,
  RegisterStatusesUnsaid,
  RegisterWithoutRows,
  RegisterWorkbookTooLarge,
} from '@kewo/domain'

/** Why a file is not read with a mapping. */
export const unreadable = [
  RegisterColumnRepeated,
  RegisterColumnsMissing,
  RegisterExpiryUnsaid,
  RegisterFileEmpty,
  RegisterFileUnreadable,
  RegisterSheetMissing,
  RegisterStatusesUnsaid,
  RegisterWithoutRows,
  RegisterWorkbookTooLarge,
]
