import { oneOf } from '@kewo/web/page'
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
import { BranchAliases } from './BranchAliases.tsx'
import styles from './Register.module.css'
import { wordsOf } from './mappingForm.ts'
import { pointSystemLabel } from './pointSystemLabel.ts'

type Props = {
  /** Name of the template that was chosen; empty for a new one. */
  template: string
  mapping: RegisterMapping
  onChange: (mapping: RegisterMapping) => void
}

/** How the register writes things, and what is taken where it says nothing. */
export function MappingRules({ template, mapping, onChange }: Props) {
  const { defaults } = mapping
  const change = (over: Partial<RegisterMapping>) => onChange({ ...mapping, ...over })
  const byDefault = (over: Partial<RegisterMapping['defaults']>) =>
    change({ defaults: { ...defaults, ...over } })
  const countries = { CN: m.register_countryCN(), TW: m.register_countryTW(), US: m.register_countryUS() }
  const units = { SQUARE_METRES: m.register_squareMetres(), SQUARE_FEET: m.register_squareFeet() }
  return (
    <>
      <Section flush title={m.register_defaults()} note={m.register_defaultsHint()}>
        <div className={styles.fields}>
          <TextInput
            label={m.register_branch()}
            hint={m.register_branchHint()}
            name="default.branch"
            value={defaults.branch ?? ''}
            onChange={(event) => byDefault({ branch: event.currentTarget.value || null })}
          />
          <TextInput
            label={m.register_department()}
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
      <Section flush title={m.register_writing()}>
        <div className={styles.fields}>
          <TextInput
            label={m.register_digits()}
            hint={m.register_digitsHint()}
            inputMode="numeric"
            name="licenceNumberDigits"
            value={mapping.licenceNumberDigits ?? ''}
            onChange={(event) =>
              change({ licenceNumberDigits: readWholeNumber(event.currentTarget.value) || null })
            }
          />
          <Select
            label={m.register_country()}
            hint={m.register_countryHint()}
            value={mapping.country ?? ''}
            options={[
              { value: '', label: m.register_countryNone() },
              ...registerCountries.map((value) => ({ value, label: countries[value] })),
            ]}
            onChange={(event) =>
              change({ country: oneOf(registerCountries, event.currentTarget.value) ?? null })
            }
          />
          <Select
            label={m.register_points()}
            hint={m.register_pointsHint()}
            name="points"
            value={mapping.points}
            options={pointSystems.map((value) => ({ value, label: pointSystemLabel(value) }))}
            onChange={(event) =>
              change({ points: oneOf(pointSystems, event.currentTarget.value) ?? mapping.points })
            }
          />
          <TextInput
            label={m.register_branchEndings()}
            hint={m.register_branchEndingsHint()}
            name="branchEndings"
            value={mapping.branchEndings.join(', ')}
            onChange={(event) => change({ branchEndings: wordsOf(event.currentTarget.value) })}
          />
          <Select
            label={m.register_areaUnit()}
            value={mapping.areaUnit}
            options={areaUnits.map((value) => ({ value, label: units[value] }))}
            onChange={(event) =>
              change({ areaUnit: oneOf(areaUnits, event.currentTarget.value) ?? mapping.areaUnit })
            }
          />
          <TextInput
            label={m.register_openStatuses()}
            hint={m.register_statusesHint()}
            name="openStatuses"
            value={mapping.openStatuses.join(', ')}
            onChange={(event) => change({ openStatuses: wordsOf(event.currentTarget.value) })}
          />
          <TextInput
            label={m.register_closedStatuses()}
            hint={m.register_statusesHint()}
            name="closedStatuses"
            value={mapping.closedStatuses.join(', ')}
            onChange={(event) => change({ closedStatuses: wordsOf(event.currentTarget.value) })}
          />
          <Select
            label={m.register_closedShops()}
            value={mapping.closedShops}
            options={[
              { value: 'SKIP', label: m.register_closedSkip() },
              { value: 'IMPORT', label: m.register_closedImport() },
            ]}
            onChange={(event) =>
              change({ closedShops: oneOf(['SKIP', 'IMPORT'], event.currentTarget.value) ?? 'SKIP' })
            }
          />
        </div>
        <BranchAliases
          key={template}
          value={mapping.branchAliases}
          onChange={(branchAliases) => change({ branchAliases })}
        />
        <Checkbox
          label={m.register_takesOdd()}
          hint={m.register_takesOddHint()}
          name="takesOddNumbers"
          checked={mapping.takesOddNumbers}
          onChange={(event) => change({ takesOddNumbers: event.currentTarget.checked })}
        />
      </Section>
    </>
  )
}
