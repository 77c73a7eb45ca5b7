export { ComboBox, type ComboBoxProps } from './ComboBox.tsx'
export { heedKeys } from './heedKeys.ts'
export type { Option } from './option.ts'
export { TagBox } from './TagBox.tsx'
