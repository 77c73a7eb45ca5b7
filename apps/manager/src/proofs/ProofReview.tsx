import { readWholeNumber } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { ActProblem } from '@kewo/web/act'
import { Button, Card, DateTime, DescriptionList, formatMoney, Section, TextArea, TextInput } from '@kewo/ui'
import { rewardWords } from '@kewo/ui/campaign'
import { rewardStepLabel, textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Proofs.module.css'
import { useJudge } from './useJudge.ts'
import { useQueueKeys } from './useQueueKeys.ts'

export const ProofReview_proof = graphql(`
  fragment ProofReview_proof on Proof {
    id
    step
    cents
    sentAt
    takenBy {
      id
      name
    }
    photo {
      id
      url(size: LARGE)
    }
    retailer {
      id
      name
      grade
    }
    campaign {
      id
      title
      titleEn
    }
    terms {
      id
      version
      body
      bodyEn
      rewardCents
      rewardRule
      proofCents
      mostUnits
      referenceImage {
        id
        url(size: LARGE)
      }
    }
    usedBefore {
      usedAt
      retailerName
      url
    }
    whyNotReview {
      code
      message
    }
  }
`)

type Props = { proof: FragmentOf<typeof ProofReview_proof>; onJudged: () => void }

/** One photo beside what it should look like, what the shop agreed to, and what comes of it. */
export function ProofReview({ proof: fragment, onJudged }: Props) {
  const proof = readFragment(ProofReview_proof, fragment)
  const { id, terms, whyNotReview, usedBefore, retailer } = proof
  const [words, setWords] = useState('')
  const [units, setUnits] = useState('')
  const { accept, redo } = useJudge(onJudged)
  const byUnit = terms?.rewardRule === 'PER_UNIT'
  const shut = whyNotReview?.message ?? null
  const busy = accept.busy || redo.busy
  const doAccept = () => {
    if (!shut && !busy) void accept.send({ id, units: byUnit ? readWholeNumber(units) : null })
  }
  const doRedo = () => {
    if (!shut && !busy) void redo.send({ id, words })
  }
  useQueueKeys({ accept: doAccept, redo: doRedo })
  return (
    <div className={styles.review}>
      <div className={styles.main}>
        <Card padding="roomy">
          <div className={styles.pair}>
            <figure>
              <figcaption>{m.proofs_reference()}</figcaption>
              {terms?.referenceImage ? (
                <img src={terms.referenceImage.url} alt={m.proofs_reference()} />
              ) : (
                <p className={styles.quiet}>{m.proofs_noReference()}</p>
              )}
            </figure>
            <figure>
              <figcaption>{m.proofs_takenBy({ name: retailer.name })}</figcaption>
              {proof.photo && <img src={proof.photo.url} alt={m.proofs_takenBy({ name: retailer.name })} />}
            </figure>
          </div>
          {terms && <p className={styles.body}>{textIn(terms.body, terms.bodyEn)}</p>}
        </Card>
        {usedBefore && <UsedBefore used={usedBefore} />}
        <Section flush title={m.proofs_redoTitle()} note={m.proofs_redoNote()}>
          <div className={styles.reasons}>
            {quickWords().map((quick) => (
              <Button key={quick} onClick={() => setWords(words ? `${words} ${quick}` : quick)}>
                {quick}
              </Button>
            ))}
          </div>
          <TextArea
            label={m.proofs_words()}
            rows={2}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            error={redo.errorOf('words')}
          />
        </Section>
      </div>
      <div className={styles.side}>
        <Card className={styles.acts}>
          {byUnit && (
            <TextInput
              label={m.proofs_units({ most: terms?.mostUnits ?? 1 })}
              inputMode="numeric"
              value={units}
              onChange={(event) => setUnits(event.currentTarget.value)}
              error={accept.errorOf('units')}
            />
          )}
          <Button variant="primary" wide busy={accept.busy} disabledReason={shut} onClick={doAccept}>
            {m.proofs_accept()} <kbd>A</kbd>
          </Button>
          <Button wide busy={redo.busy} disabledReason={shut} onClick={doRedo}>
            {m.proofs_redo()} <kbd>R</kbd>
          </Button>
          <ActProblem act={accept} />
          <ActProblem act={redo} />
        </Card>
        <Card>
          <h2 className={styles.shop}>
            <Link to={paths.retailer} params={{ retailerId: retailer.id }}>
              {retailer.name}
            </Link>
          </h2>
          <Facts proof={proof} />
        </Card>
      </div>
    </div>
  )
}

type Proof = ResultOf<typeof ProofReview_proof>

function Facts({ proof: { campaign, step, sentAt, takenBy, cents, terms, usedBefore } }: { proof: Proof }) {
  return (
    <DescriptionList
      items={[
        {
          key: 'campaign',
          term: m.proofs_campaign(),
          value: (
            <Link to={paths.campaign} params={{ campaignId: campaign.id }}>
              {textIn(campaign.title, campaign.titleEn)}
            </Link>
          ),
        },
        { key: 'step', term: m.proofs_this(), value: rewardStepLabel(step, terms?.rewardRule) },
        {
          key: 'sent',
          term: m.proofs_sent(),
          value: (
            <>
              <DateTime value={sentAt} />
              {takenBy && ` · ${m.proofs_takenForName({ name: takenBy.name })}`}
            </>
          ),
        },
        {
          key: 'fresh',
          term: m.proofs_fresh(),
          value: usedBefore ? m.proofs_usedShort() : m.proofs_isFresh(),
        },
        {
          key: 'terms',
          term: m.proofs_terms(),
          value: terms ? m.proofs_version({ version: terms.version, pay: rewardWords(terms) }) : '—',
        },
        {
          key: 'money',
          term: m.proofs_earns(),
          value: cents === null ? m.proofs_earnsNothing() : formatMoney(cents),
        },
      ]}
    />
  )
}

function UsedBefore({ used }: { used: NonNullable<Proof['usedBefore']> }) {
  return (
    <Card tone="amber" className={styles.usedCard}>
      <p>
        {used.retailerName ? m.proofs_usedAt({ name: used.retailerName }) : m.proofs_usedElsewhere()}{' '}
        <DateTime value={used.usedAt} form="day" />
      </p>
      {used.url && <img src={used.url} alt={m.proofs_usedAlt()} />}
      <p className={styles.quiet}>{m.proofs_usedAsk()}</p>
    </Card>
  )
}

const quickWords = () => [
  m.proofs_quickTag(),
  m.proofs_quickDark(),
  m.proofs_quickHidden(),
  m.proofs_quickPlace(),
  m.proofs_quickFar(),
]
