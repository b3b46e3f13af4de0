import styles from "./summary-table.module.css"

/** Rows of a label and a formatted amount; the last row is the total. */
export function SummaryTable({
  caption,
  rows,
}: {
  caption: string
  rows: { key: string; label: string; amount: string; strong?: boolean; soft?: boolean }[]
}) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.key}
            className={row.strong ? styles.strong : row.soft ? styles.soft : undefined}
          >
            <th scope="row">{row.label}</th>
            <td>{row.amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
