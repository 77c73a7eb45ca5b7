import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Card, Section } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './BrandFairness.module.css'

const SkippedBrandsQuery = graphql(`
  query SkippedBrands {
    brandFairness(of: OWN) {
      id
      brands {
        id
        brand {
          id
          name
          nameEn
        }
        cells {
          id
          columnId
          skipped
        }
      }
    }
  }
`)

/** On a manager's Today: brands that most shops have not heard of, and where a word would fit. Nothing where none is skipped. */
export function SkippedBrands() {
  const { data } = usePageQuery(SkippedBrandsQuery, {})
  const skipped = data?.brandFairness.brands.filter(({ cells }) => cells.some((cell) => cell.skipped)) ?? []
  const [first] = skipped
  if (!first) return null
  const brands = skipped
    .map(({ brand }) => textIn(brand.name, brand.nameEn))
    .join(m.brandFairness_listComma())
  return (
    <Section flush title={m.brandFairness_todayTitle()}>
      <Card className={styles.today}>
        <p>{m.brandFairness_todayLine({ brands })}</p>
        <Link
          to={paths.brandFairness}
          search={{ of: 'OWN', brand: first.brand.id, column: first.cells[0]!.columnId }}
        >
          {m.brandFairness_todayOpen()}
        </Link>
      </Card>
    </Section>
  )
}
