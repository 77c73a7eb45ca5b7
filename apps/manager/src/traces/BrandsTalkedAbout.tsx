import { graphql } from '@kewo/schema/client'
import { Card, ChipButton, ChipRow } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { useId } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './Traces.module.css'

const BrandChoicesQuery = graphql(`
  query BrandChoices {
    brands(first: 60, filter: { retired: false }) {
      nodes {
        id
        name
        nameEn
      }
    }
  }
`)

type Props = { chosen: string[]; onChange: (brandIds: string[]) => void }

/** Brands that were talked about. Without a signal the choice of last time stands. */
export function BrandsTalkedAbout({ chosen, onChange }: Props) {
  const id = useId()
  const [{ data }] = useQuery({ query: BrandChoicesQuery })
  const brands = data?.brands.nodes ?? []
  if (brands.length === 0) return null
  return (
    <Card role="group" aria-labelledby={id} className={styles.fields}>
      <h2 id={id} className={styles.cardTitle}>
        {m.traces_brands()}
      </h2>
      <ChipRow>
        {brands.map((brand) => (
          <ChipButton
            key={brand.id}
            pressed={chosen.includes(brand.id)}
            onClick={() =>
              onChange(
                chosen.includes(brand.id)
                  ? chosen.filter((each) => each !== brand.id)
                  : [...chosen, brand.id],
              )
            }
          >
            {textIn(brand.name, brand.nameEn)}
          </ChipButton>
        ))}
      </ChipRow>
    </Card>
  )
}
