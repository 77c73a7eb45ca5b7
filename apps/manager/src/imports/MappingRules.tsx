import { oneOf } from '@kewo/client'
import {
  areaUnits,
  businessDistricts,
  formats,
  marketTypes,
  pointSystems,
  registerCountries,
  type RegisterMapping,
  readWholeNumber,
} from '@kewo/domain'
import { Checkbox, Section, Select, TextInput } from '@kewo/ui'
import { businessDistrictLabel, formatLabel, marketTypeLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Imports.module.css'
import { wordsOf } from './mappingForm.ts'
import { pointSystemLabel } from './pointSystemLabel.ts'

type Props = { mapping: RegisterMapping; onChange: (mapping: RegisterMapping) => void }

/** How the register writes things, and what is taken where it says nothing. */
export function MappingRules({ mapping, onChange }: Props) {
  const { defaults } = mapping
  const change = (over: Partial<RegisterMapping>) => onChange({ ...mapping, ...over })
  const byDefault = (over: Partial<RegisterMapping['defaults']>) =>
    change({ defaults: { ...defaults, ...over } })
  const countries = { CN: m.imports_countryCN(), TW: m.imports_countryTW(), US: m.imports_countryUS() }
  const units = { SQUARE_METRES: m.imports_squareMetres(), SQUARE_FEET: m.imports_squareFeet() }
  return (
    <>
      <Section flush title={m.imports_defaults()} note={m.imports_defaultsHint()}>
        <div className={styles.fields}>
          <TextInput
            label={m.imports_branch()}
            hint={m.imports_branchHint()}
            name="default.branch"
            value={defaults.branch ?? ''}
            onChange={(event) => byDefault({ branch: event.currentTarget.value || null })}
          />
          <TextInput
            label={m.imports_department()}
            name="default.department"
            value={defaults.department}
            onChange={(event) => byDefault({ department: event.currentTarget.value })}
          />
          <Select
            label={m.retailers_format()}
            value={defaults.format}
            options={formats.map((value) => ({ value, label: formatLabel(value) }))}
            onChange={(event) =>
              byDefault({ format: oneOf(formats, event.currentTarget.value) ?? defaults.format })
            }
          />
          <Select
            label={m.retailers_market()}
            value={defaults.marketType}
            options={marketTypes.map((value) => ({ value, label: marketTypeLabel(value) }))}
            onChange={(event) =>
              byDefault({ marketType: oneOf(marketTypes, event.currentTarget.value) ?? defaults.marketType })
            }
          />
          <Select
            label={m.retailers_district()}
            value={defaults.businessDistrict}
            options={businessDistricts.map((value) => ({ value, label: businessDistrictLabel(value) }))}
            onChange={(event) =>
              byDefault({
                businessDistrict:
                  oneOf(businessDistricts, event.currentTarget.value) ?? defaults.businessDistrict,
              })
            }
          />
        </div>
      </Section>
      <Section flush title={m.imports_writing()}>
        <div className={styles.fields}>
          <TextInput
            label={m.imports_digits()}
            hint={m.imports_digitsHint()}
            inputMode="numeric"
            name="licenceNumberDigits"
            value={mapping.licenceNumberDigits ?? ''}
            onChange={(event) =>
              change({ licenceNumberDigits: readWholeNumber(event.currentTarget.value) || null })
            }
          />
          <Select
            label={m.imports_country()}
            hint={m.imports_countryHint()}
            value={mapping.country ?? ''}
            options={[
              { value: '', label: m.imports_countryNone() },
              ...registerCountries.map((value) => ({ value, label: countries[value] })),
            ]}
            onChange={(event) =>
              change({ country: oneOf(registerCountries, event.currentTarget.value) ?? null })
            }
          />
          <Select
            label={m.imports_points()}
            hint={m.imports_pointsHint()}
            name="points"
            value={mapping.points}
            options={pointSystems.map((value) => ({ value, label: pointSystemLabel(value) }))}
            onChange={(event) =>
              change({ points: oneOf(pointSystems, event.currentTarget.value) ?? mapping.points })
            }
          />
          <TextInput
            label={m.imports_branchEndings()}
            hint={m.imports_branchEndingsHint()}
            name="branchEndings"
            value={mapping.branchEndings.join(', ')}
            onChange={(event) => change({ branchEndings: wordsOf(event.currentTarget.value) })}
          />
          <Select
            label={m.imports_areaUnit()}
            value={mapping.areaUnit}
            options={areaUnits.map((value) => ({ value, label: units[value] }))}
            onChange={(event) =>
              change({ areaUnit: oneOf(areaUnits, event.currentTarget.value) ?? mapping.areaUnit })
            }
          />
          <TextInput
            label={m.imports_openStatuses()}
            hint={m.imports_statusesHint()}
            name="openStatuses"
            value={mapping.openStatuses.join(', ')}
            onChange={(event) => change({ openStatuses: wordsOf(event.currentTarget.value) })}
          />
          <TextInput
            label={m.imports_closedStatuses()}
            hint={m.imports_statusesHint()}
            name="closedStatuses"
            value={mapping.closedStatuses.join(', ')}
            onChange={(event) => change({ closedStatuses: wordsOf(event.currentTarget.value) })}
          />
          <Select
            label={m.imports_closedShops()}
            value={mapping.closedShops}
            options={[
              { value: 'SKIP', label: m.imports_closedSkip() },
              { value: 'IMPORT', label: m.imports_closedImport() },
            ]}
            onChange={(event) =>
              change({ closedShops: oneOf(['SKIP', 'IMPORT'], event.currentTarget.value) ?? 'SKIP' })
            }
          />
        </div>
        <Checkbox
          label={m.imports_takesOdd()}
          hint={m.imports_takesOddHint()}
          name="takesOddNumbers"
          checked={mapping.takesOddNumbers}
          onChange={(event) => change({ takesOddNumbers: event.currentTarget.checked })}
        />
      </Section>
    </>
  )
}
