import { countWords, supplyBandsOf } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Button, Card, Chip } from '@kewo/ui'
import { marketTypeLabel, textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { cellIndex, type GridRule } from './ruleValue.ts'
import styles from './SupplyPolicies.module.css'

export const CheckCards_check = graphql(`
  fragment CheckCards_check on SupplyCheck {
    products {
      units
      before
      unlimitedShops
      product {
        id
        name
        nameEn
      }
    }
    grades {
      grade
      shops
      nothing
      less
      more
      change
    }
    nothing: shops(list: NOTHING, first: 5) {
      retailer {
        id
        name
        marketType
      }
    }
    less: shops(list: LESS, first: 5) {
      change
      retailer {
        id
        name
      }
    }
  }
`)

type Check = ResultOf<typeof CheckCards_check>

type Props = {
  check: FragmentOf<typeof CheckCards_check>
  rules: readonly GridRule[]
  onChange: (rules: readonly GridRule[]) => void
}

/** Before it is published: who gets nothing, whether there is enough, and who gets less than the week before. */
export function CheckCards(props: Props) {
  const check = readFragment(CheckCards_check, props.check)
  return (
    <>
      <Nothing check={check} rules={props.rules} onChange={props.onChange} />
      <Stock check={check} rules={props.rules} />
      <Changes check={check} />
    </>
  )
}

function Nothing({ check, rules, onChange }: { check: Check } & Omit<Props, 'check'>) {
  const grades = check.grades.filter(({ nothing }) => nothing > 0)
  const count = grades.reduce((sum, { nothing }) => sum + nothing, 0)
  const graded = grades.flatMap(({ grade }) => grade ?? [])
  const mended = cheapest(check, rules)
  const takes = grades.reduce((sum, { grade, nothing }) => sum + (grade === null ? 0 : nothing), 0)
  return (
    <Card className={styles.card}>
      <div className={styles.head}>
        <h2>{m.supplyPolicies_nothing()}</h2>
        {count === 0 ? (
          <Chip>{m.supplyPolicies_nobody()}</Chip>
        ) : (
          <b className={styles.down}>{m.supplyPolicies_shops({ count })}</b>
        )}
      </div>
      {count > 0 && (
        <p className={styles.quiet}>
          {graded.length > 0
            ? m.supplyPolicies_nothingGrades({ grades: graded.join(m.supplyPolicies_comma()) })
            : m.supplyPolicies_nothingUngraded()}
        </p>
      )}
      <ul className={styles.shops}>
        {check.nothing.map(({ retailer }) => (
          <li key={retailer.id}>
            <Link to={paths.retailer} params={{ retailerId: retailer.id }}>
              {retailer.name}
            </Link>
            <span className={styles.quiet}>{marketTypeLabel(retailer.marketType)}</span>
          </li>
        ))}
      </ul>
      {takes > 0 && mended && (
        <div className={styles.note}>
          <p>
            {m.supplyPolicies_wouldTake({
              name: textIn(mended.rule.name, mended.rule.nameEn),
              units: takes,
              left: mended.left,
            })}
          </p>
          <Button size="small" onClick={() => onChange([withOneMore(mended.rule, graded)])}>
            {m.supplyPolicies_mend()}
          </Button>
        </div>
      )}
    </Card>
  )
}

/** The product of which most is left over. */
function cheapest(check: Check, rules: readonly GridRule[]): { rule: GridRule; left: number } | null {
  const left = rules.flatMap((rule) => {
    const sum = check.products.find(({ product }) => product.id === rule.productId)
    return rule.stock === null ? [] : { rule, left: rule.stock - (sum?.units ?? 0) }
  })
  return left.toSorted((one, other) => other.left - one.left)[0] ?? null
}

function withOneMore(rule: GridRule, grades: readonly number[]): GridRule {
  const quantities = [...rule.quantities]
  for (const [row] of supplyBandsOf(rule.method).entries())
    for (const grade of grades) quantities[cellIndex(row, grade)] ||= 1
  const lowest = Math.min(...grades)
  return {
    ...rule,
    quantities,
    gradeFrom: rule.gradeFrom === null ? null : Math.min(rule.gradeFrom, lowest),
  }
}

function Stock({ check, rules }: { check: Check; rules: readonly GridRule[] }) {
  const known = rules.flatMap((rule) => {
    const sum = check.products.find(({ product }) => product.id === rule.productId)
    return rule.stock === null ? [] : { rule, stock: rule.stock, units: sum?.units ?? 0 }
  })
  const short = known.filter(({ stock, units }) => units > stock)
  return (
    <Card className={styles.card}>
      <div className={styles.head}>
        <h2>{m.supplyPolicies_stockTitle()}</h2>
        {known.length > 0 && (
          <Chip tone={short.length > 0 ? 'red' : 'jade'}>
            {short.length > 0 ? m.supplyPolicies_short({ count: short.length }) : m.supplyPolicies_enough()}
          </Chip>
        )}
      </div>
      <p className={styles.quiet}>
        {known.length > 0 ? m.supplyPolicies_stockWords() : m.supplyPolicies_noStock()}
      </p>
      {known.map(({ rule, stock, units }) => (
        <div key={rule.productId} className={styles.stock}>
          <span>{textIn(rule.name, rule.nameEn)}</span>
          <meter
            min={0}
            max={Math.max(stock, units, 1)}
            high={stock}
            value={units}
            aria-label={textIn(rule.name, rule.nameEn)}
          />
          <span className={units > stock ? styles.down : styles.quiet}>
            {countWords(units)} / {countWords(stock)}
          </span>
        </div>
      ))}
    </Card>
  )
}

function Changes({ check }: { check: Check }) {
  const sum = (of: (grade: Check['grades'][number]) => number) =>
    check.grades.reduce((total, grade) => total + of(grade), 0)
  const [less, more] = [sum((grade) => grade.less), sum((grade) => grade.more)]
  return (
    <Card className={styles.card}>
      <div className={styles.head}>
        <h2>{m.supplyPolicies_changes()}</h2>
      </div>
      <p className={styles.quiet}>{m.supplyPolicies_changesWords({ less, more })}</p>
      <Bars grades={check.grades} />
      <ul className={styles.shops}>
        {check.less.map(({ retailer, change }) => (
          <li key={retailer.id}>
            <Link to={paths.retailer} params={{ retailerId: retailer.id }}>
              {retailer.name}
            </Link>
            <span className={styles.down}>{m.supplyPolicies_lessBy({ units: -change })}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const [barWidth, middle] = [10, 50]

/** How many units each shop of a grade gets more or less, the highest grade first. */
function Bars({ grades }: { grades: Check['grades'] }) {
  const graded = grades.flatMap(({ grade, shops, change }) =>
    grade === null ? [] : { grade, each: shops === 0 ? 0 : change / shops },
  )
  const most = Math.max(1, ...graded.map(({ each }) => Math.abs(each)))
  const words = graded
    .filter(({ each }) => each !== 0)
    .map(({ grade, each }) => m.supplyPolicies_bar({ grade, units: Math.round(each * 10) / 10 }))
  return (
    <svg
      viewBox="0 0 300 116"
      className={styles.bars}
      role="img"
      aria-label={words.join(m.supplyPolicies_comma()) || m.supplyPolicies_same()}
    >
      <line x1="0" x2="300" y1={middle} y2={middle} stroke="var(--line-strong)" />
      {graded.map(({ grade, each }) => {
        const height = (Math.abs(each) / most) * (middle - 6)
        return (
          <rect
            key={grade}
            x={(30 - grade) * barWidth + 1}
            width={barWidth - 3}
            y={each > 0 ? middle - height : middle}
            height={height}
            rx="2"
            fill={each > 0 ? 'var(--jade)' : 'var(--red)'}
          />
        )
      })}
      {[30, 25, 20, 15, 10, 5, 1].map((grade) => (
        <text
          key={grade}
          x={(30 - grade) * barWidth + 4}
          y="112"
          fontSize="12"
          textAnchor="middle"
          fill="var(--ink-3)"
        >
          {grade}
        </text>
      ))}
    </svg>
  )
}
