import { type GuidanceBlockKind, guidanceBlockKinds, mostGuidanceBlocks } from '@kewo/domain'
import { Button, LiveRegion, Section } from '@kewo/ui'
import { guidanceBlockKindLabel } from '@kewo/ui/labels'
import { IconAlignLeft, IconLayoutGrid, IconLink, IconListNumbers, IconThumbUp } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { BlockCard } from './BlockCard.tsx'
import { type BlockValue, emptyBlock } from './draftValue.ts'
import type { Faults } from './faults.ts'
import styles from './Guidance.module.css'

const icons: Record<GuidanceBlockKind, ReactNode> = {
  STEP: <IconListNumbers aria-hidden="true" />,
  TEXT: <IconAlignLeft aria-hidden="true" />,
  DO_DONT: <IconThumbUp aria-hidden="true" />,
  PLANOGRAM: <IconLayoutGrid aria-hidden="true" />,
  LINK: <IconLink aria-hidden="true" />,
}

type Props = {
  guidanceId: string
  blocks: readonly BlockValue[]
  onChange: (blocks: BlockValue[]) => void
  onChangeOne: (key: string, over: (block: BlockValue) => Partial<BlockValue>) => void
  faults: Faults
}

/** The cards in their order. They move by dragging, by buttons, and by Alt with the arrow keys from anywhere in a card. */
export function BlocksEditor({ guidanceId, blocks, onChange, onChangeOne, faults }: Props) {
  const [moved, setMoved] = useState<{ key: string; focus: HTMLElement | null; words: string } | null>(null)
  // A card that changes places takes the focus along.
  useEffect(() => moved?.focus?.focus(), [moved])

  function move(from: number, to: number) {
    const block = blocks[from]
    if (!block || to < 0 || to >= blocks.length) return
    const next = blocks.toSpliced(from, 1).toSpliced(to, 0, block)
    const focus = document.activeElement instanceof HTMLElement ? document.activeElement : null
    onChange(next)
    setMoved({ key: block.key, focus, words: m.guidance_blockMoved({ from: from + 1, to: to + 1 }) })
  }
  const full =
    blocks.length >= mostGuidanceBlocks ? m.guidance_mostBlocks({ most: mostGuidanceBlocks }) : null
  return (
    <Section flush title={m.guidance_steps()} note={m.guidance_stepsNote()}>
      <LiveRegion>{moved?.words}</LiveRegion>
      {faults.get('blocks') && (
        <p role="alert" className={styles.fault}>
          {faults.get('blocks')}
        </p>
      )}
      <ol className={styles.steps}>
        {blocks.map((block, index) => (
          <BlockCard
            key={block.key}
            guidanceId={guidanceId}
            block={block}
            index={index}
            count={blocks.length}
            faults={faults}
            onChange={(over) => onChangeOne(block.key, over)}
            onMove={(to, from = index) => move(from, to)}
            onRemove={() => onChange(blocks.filter((one) => one.key !== block.key))}
          />
        ))}
      </ol>
      <div className={styles.addBlock} role="group" aria-label={m.guidance_addBlock()}>
        {guidanceBlockKinds.map((kind) => (
          <Button
            key={kind}
            icon={icons[kind]}
            disabledReason={full}
            onClick={() => onChange([...blocks, emptyBlock(kind)])}
          >
            {m.guidance_add({ kind: guidanceBlockKindLabel(kind) })}
          </Button>
        ))}
      </div>
    </Section>
  )
}
