import styles from './CampaignSheet.module.css'

/** ¥12, ¥1,200.50, with a rate behind it such as / 月. */
const money = /(¥ ?[\d,]+(?:\.\d+)?(?: ?\/ ?[\p{L}]+)?)/u

/** What the shop gains, with the sums of money standing out. */
export function GainWords({ children }: { children: string }) {
  return children.split(money).map((part, index) =>
    index % 2 === 1 ? (
      <b key={`${index}${part}`} className={styles.sum}>
        {part}
      </b>
    ) : (
      part
    ),
  )
}
