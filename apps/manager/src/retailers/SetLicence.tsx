import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { whyNotLicence } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Segmented, showToast } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { type FormEvent, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Retailers.module.css'

export const SetLicence_retailer = graphql(`
  fragment SetLicence_retailer on Retailer {
    id
    edition
    licenceExpiresOn
    licenceHasNoEnd
    licenceRevoked
  }
`)

const SetLicenceMutation = graphql(
  `
    mutation SetLicence($id: ID!, $expected: Edition!, $licence: LicenceInput!) {
      setLicence(id: $id, expected: $expected, licence: $licence) {
        __typename
        ... on Retailer {
          id
          licenceStatus
          licenceUnread
          ...SetLicence_retailer
        }
        ...Refused
      }
    }
  `,
  [SetLicence_retailer, Refused],
)

const verdicts = ['DATED', 'NO_END', 'REVOKED'] as const
type Verdict = (typeof verdicts)[number]

type Props = { retailer: FragmentOf<typeof SetLicence_retailer>; onSaved: () => void }

/** One act: until when the licence is good, that it has no end, or that it is revoked. The shop is told. */
export function SetLicence({ retailer, onSaved }: Props) {
  const shop = readFragment(SetLicence_retailer, retailer)
  const [verdict, setVerdict] = useState<Verdict>(
    shop.licenceRevoked ? 'REVOKED' : shop.licenceHasNoEnd ? 'NO_END' : 'DATED',
  )
  const [until, setUntil] = useState(shop.licenceExpiresOn ?? '')
  const saving = useAct(SetLicenceMutation)
  const labels = {
    DATED: m.retailers_licenceDated(),
    NO_END: m.retailers_licenceNoEnd(),
    REVOKED: m.retailers_licenceRevoked(),
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    const licence = licenceOf(verdict, until, shop)
    const day = licence.until === null ? null : new Date(licence.until)
    if (saving.refuse(whyNotLicence({ ...licence, until: day }))) return
    if (!(await saving.send({ id: shop.id, expected: shop.edition, licence }))) return
    showToast({ words: m.retailers_licenceSaved() })
    onSaved()
  }

  return (
    <form className={styles.licence} onSubmit={(event) => void send(event)} noValidate>
      <Segmented
        legend={m.retailers_licenceVerdict()}
        choices={verdicts.map((value) => ({ value, label: labels[value] }))}
        value={verdict}
        onChange={setVerdict}
      />
      {verdict === 'DATED' && (
        <DateInput
          label={m.retailers_licenceLastDay()}
          name="until"
          value={until}
          error={saving.errorOf('until')}
          onChange={setUntil}
        />
      )}
      <ActProblem act={saving} />
      <div>
        <Button type="submit" variant="primary" busy={saving.busy}>
          {m.retailers_licenceSave()}
        </Button>
      </div>
    </form>
  )
}

type Shop = { licenceExpiresOn: string | null; licenceHasNoEnd: boolean }

/** A revoked licence keeps the end that is known of it. */
function licenceOf(verdict: Verdict, until: string, shop: Shop) {
  if (verdict === 'DATED') return { until: until || null, hasNoEnd: false, revoked: false }
  if (verdict === 'NO_END') return { until: null, hasNoEnd: true, revoked: false }
  return { until: shop.licenceExpiresOn, hasNoEnd: shop.licenceHasNoEnd, revoked: true }
}
