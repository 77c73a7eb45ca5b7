import {
  RegisterColumnRepeated,
  RegisterColumnsMissing,
  RegisterExpiryUnsaid,
  RegisterFileEmpty,
  RegisterFileNotText,
  RegisterStatusesUnsaid,
  RegisterWithoutRows,
} from '@kewo/domain'

/** Why a file is not read with a mapping. */
export const unreadable = [
  RegisterColumnRepeated,
  RegisterColumnsMissing,
  RegisterExpiryUnsaid,
  RegisterFileEmpty,
  RegisterFileNotText,
  RegisterStatusesUnsaid,
  RegisterWithoutRows,
]
