import { Text } from "@medusajs/ui"
import type { EducationRecord } from "../../contracts"

const writeDay = (time: string) =>
  new Date(time).toLocaleDateString(undefined, { dateStyle: "medium" })

/** Shows what one buyer confirmed, in the wording of that day. */
export function ConfirmedText({ record }: { record: EducationRecord }) {
  return (
    <div className="txt-small text-ui-fg-subtle flex flex-col gap-y-2">
      <Text size="small">
        Confirmed by the buyer on {new Date(record.confirmed_at).toLocaleString()}
      </Text>
      {record.articles.length > 0 && (
        <div>
          Read before buying:
          <ul className="flex flex-col gap-y-1 pl-4">
            {record.articles.map(({ article_id, slug, title, revision, updated_at }) => (
              <li key={article_id}>
                {title} ({slug}), version {revision} of {writeDay(updated_at)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {record.contraindications.length > 0 && (
        <div>
          Not to be used where one of these applies:
          <ul className="flex flex-col gap-y-1 pl-4">
            {record.contraindications.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
