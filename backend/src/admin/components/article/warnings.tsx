import { Text } from "@medusajs/ui"
import type { ArticleWarning } from "../../../contracts"

/**
 * Lists wording that claims more than is known: where it is, why it is a problem, and
 * what to write instead.
 */
export function Warnings({ warnings }: { warnings: readonly ArticleWarning[] }) {
  if (warnings.length === 0) return null
  return (
    <section
      aria-label="Claims to look at"
      className="border-ui-tag-orange-border bg-ui-tag-orange-bg flex flex-col gap-y-2 rounded-lg border p-4"
    >
      <Text size="small" weight="plus">
        Saved.{" "}
        {warnings.length === 1 ? "One place says" : `${warnings.length} places say`} more
        than is known:
      </Text>
      <ul className="txt-small flex list-disc flex-col gap-y-1 pl-5">
        {warnings.map((warning) => (
          <li key={`${warning.field}-${warning.line}-${warning.words}`}>
            <mark>{warning.words}</mark> ({warning.field}, line {warning.line}):{" "}
            {warning.why} Rather: {warning.instead}
          </li>
        ))}
      </ul>
    </section>
  )
}
