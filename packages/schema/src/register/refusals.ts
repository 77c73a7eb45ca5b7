import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.RegisterFileEmpty, 'The file holds nothing.')
refusalType(domain.RegisterFileUnreadable, 'The file is neither a text nor an .xlsx workbook.')
refusalType(domain.RegisterWorkbookTooLarge, 'Unpacked, the workbook is larger than any register.')
refusalType(domain.RegisterSheetMissing, 'The mapping names a sheet that the workbook does not have.')
refusalType(domain.RegisterWithoutRows, 'A header, and nothing below it.')
refusalType(domain.RegisterColumnsMissing, 'The mapping names columns that the file does not have.')
refusalType(domain.RegisterColumnRepeated, 'Two columns that the mapping reads have the same name.')
refusalType(domain.RegisterMappingMalformed, 'The mapping does not hold together.')
refusalType(domain.RegisterMappingUnknown, 'No mapping is remembered under this name.')
refusalType(domain.RegisterMappingShipped, 'A mapping that comes with Kewo keeps as it is.')
refusalType(domain.RegisterExpiryUnsaid, 'The mapping leaves open when licences end.')
refusalType(domain.RegisterImportRunning, 'One register is imported at a time.')
refusalType(domain.CompanyMissing, 'Shops hang below a company, and there is none.')
refusalType(domain.RegisterStatusesUnsaid, 'The mapping reads the status and names no word that means open.')
refusalType(domain.RegisterUpheaval, 'It would close or move many known shops; nobody has typed how many.')
refusalType(domain.RegisterImportWorkedOn, 'Somebody has worked on what the import made or changed.')
refusalType(
  domain.RegisterImportNotUndoable,
  'It runs, was undone already, or changed nothing that was kept.',
)
