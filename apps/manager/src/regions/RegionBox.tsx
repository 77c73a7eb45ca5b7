import { ComboBox, type ComboBoxProps } from '@kewo/ui/combobox'
import { type RegionsAsked, useRegions } from '../list/useRegions.ts'

type Props = Omit<ComboBoxProps, 'options' | 'onSearch' | 'searching' | 'chosen'> &
  Pick<RegionsAsked, 'kinds'>

/** One region of the company, found by a part of its name or of those above it. */
export function RegionBox({ kinds, ...field }: Props) {
  const options = useRegions({ kinds, chosen: field.value })
  return <ComboBox {...field} options={options} />
}
