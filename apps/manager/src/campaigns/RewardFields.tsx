import { rewardRules } from '@kewo/domain'
import { oneOf } from '@kewo/web/page'
import { Select, TextInput } from '@kewo/ui'
import { rewardRuleLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import type { CampaignDraft } from './campaignDraft.ts'

type Rewards = Pick<CampaignDraft, 'reward' | 'rewardRule' | 'proofSums' | 'mostUnits'>

type Props = {
  value: Rewards
  onChange: (over: Partial<Rewards>) => void
  errorOf: (field: string) => string | undefined
}

/** What a shop is paid: for joining, and for photos of the display. */
export function RewardFields({ value, onChange, errorOf }: Props) {
  const { reward, rewardRule, proofSums, mostUnits } = value
  return (
    <>
      <TextInput
        label={m.campaigns_reward()}
        name="reward"
        mark={m.campaigns_optional()}
        inputMode="decimal"
        trailing={m.campaigns_yuan()}
        value={reward}
        onChange={(event) => onChange({ reward: event.currentTarget.value })}
        error={errorOf('rewardCents')}
      />
      <Select
        label={m.campaigns_rewardRule()}
        value={rewardRule}
        onChange={(event) => onChange({ rewardRule: oneOf(rewardRules, event.currentTarget.value) ?? '' })}
        options={[
          { value: '', label: m.campaigns_noProofReward() },
          ...rewardRules.map((rule) => ({ value: rule, label: rewardRuleLabel(rule) })),
        ]}
        error={errorOf('rewardRule')}
      />
      {rewardRule && (
        <TextInput
          label={rewardRule === 'MONTHLY' ? m.campaigns_proofSums() : m.campaigns_proofSum()}
          hint={rewardRule === 'MONTHLY' ? m.campaigns_proofSumsHint() : undefined}
          trailing={m.campaigns_yuan()}
          value={proofSums}
          onChange={(event) => onChange({ proofSums: event.currentTarget.value })}
          error={errorOf('proofCents')}
        />
      )}
      {rewardRule === 'PER_UNIT' && (
        <TextInput
          label={m.campaigns_mostUnits()}
          inputMode="numeric"
          value={mostUnits}
          onChange={(event) => onChange({ mostUnits: event.currentTarget.value })}
          error={errorOf('mostUnits')}
        />
      )}
    </>
  )
}
