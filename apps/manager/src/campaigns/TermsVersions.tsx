import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, formatDay, Section, useDateSetting } from '@kewo/ui'
import { GainWords, rewardWords } from '@kewo/ui/campaign'
import { textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'

export const TermsVersions_terms = graphql(`
  fragment TermsVersions_terms on CampaignTerms {
    id
    version
    gain
    gainEn
    rewardCents
    rewardRule
    proofCents
    mostUnits
    writtenAt
    reason
  }
`)

/** What shops have agreed to, the last version first: each keeps what stood when it joined. */
export function TermsVersions({ terms }: { terms: readonly FragmentOf<typeof TermsVersions_terms>[] }) {
  const setting = useDateSetting()
  const versions = readFragment(TermsVersions_terms, terms)
  if (versions.length === 0) return null
  return (
    <Section flush title={m.campaigns_versions()}>
      <Card>
        <ol reversed className={styles.versions}>
          {versions.map((one) => (
            <li key={one.id}>
              <p>
                <b>{m.campaigns_version({ version: one.version })}</b> · {formatDay(one.writtenAt, setting)}
                {one.reason && ` · ${one.reason}`}
              </p>
              <p className={styles.small}>
                <GainWords>
                  {[textIn(one.gain, one.gainEn), rewardWords(one)].filter(Boolean).join(' · ')}
                </GainWords>
              </p>
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  )
}
