import styles from "./summary-table.module.css"

/** Rows of words and written-out amounts that end in a total. */
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
