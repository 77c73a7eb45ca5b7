import { Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { Card, Segmented, showToast } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { emptyRetailer, licenceInput, retailerInput, type RetailerTyped } from './retailerDraft.ts'
import { RetailerForm } from './RetailerForm.tsx'
import styles from './RetailerForm.module.css'

const CreateRetailer = graphql(
  `
    mutation CreateRetailer($input: RetailerInput!, $until: Day, $hasNoEnd: Boolean!) {
      createRetailer(input: $input, until: $until, hasNoEnd: $hasNoEnd) {
        __typename
        ... on Retailer {
          id
          name
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** One shop by hand. */
export function NewRetailerPage() {
  const draft = useDraft<RetailerTyped>('retailer.new', emptyRetailer)
  const saving = useAct(CreateRetailer)
  const navigate = useNavigate()
  const { value } = draft
  const save = async (shop: RetailerTyped) => {
    const made = await saving.send({ input: retailerInput(shop), ...licenceInput(shop) })
    if (made?.__typename !== 'Retailer') return
    draft.clear()
    showToast({ tone: 'jade', words: m.retailers_made({ name: made.name }) })
    await navigate({ to: paths.retailer, params: { retailerId: made.id } })
  }
  const licence = (
    <Card padding="roomy" className={styles.form}>
      <h2>{m.retailers_licenceSection()}</h2>
      <Segmented
        legend={m.retailers_licenceVerdict()}
        choices={[
          { value: 'DATED', label: m.retailers_licenceDated() },
          { value: 'NO_END', label: m.retailers_licenceNoEnd() },
        ]}
        value={value.hasNoEnd ? 'NO_END' : 'DATED'}
        onChange={(verdict) => draft.set({ ...value, hasNoEnd: verdict === 'NO_END' })}
      />
      {!value.hasNoEnd && (
        <div className={styles.two}>
          <DateInput
            label={m.retailers_licenceLastDay()}
            name="until"
            value={value.until}
            error={saving.errorOf('until')}
            onChange={(until) => draft.set({ ...value, until })}
          />
        </div>
      )}
    </Card>
  )
  return (
    <>
      <PageTop
        title={m.retailers_new()}
        backLabel={m.retailers_back()}
        renderBack={(parts) => <Link to={paths.retailers} {...parts} />}
      />
      <div className={styles.column}>
        <RetailerForm draft={draft} saving={saving} licence={licence} onSave={(shop) => void save(shop)} />
      </div>
    </>
  )
}
