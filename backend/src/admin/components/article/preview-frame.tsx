import { Text } from "@medusajs/ui"
import type { ArticleContent } from "../../../contracts"
import { usePreview } from "../../lib/article-preview"
import { useArticlePairings } from "../../lib/pairing-data"
import { formatError } from "../../lib/format-error"
import { Section } from "../section"

/** The dashboard's stylesheet has no classes for these heights. */
const SIZE = { height: "70vh" }

type PreviewFrameProps = { id: string; content: ArticleContent }

/** Shows the article as the shop will show it, while it is being written. */
export function PreviewFrame({ id, content }: PreviewFrameProps) {
  const { dataUpdatedAt: paired } = useArticlePairings(id)
  const { frame, url, error } = usePreview(id, content, paired)
  return (
    <Section title="Preview">
      {error && (
        <div className="px-6 py-4" role="alert">
          <Text size="small" className="text-ui-fg-error">
            {formatError(error)}
          </Text>
        </div>
      )}
      {url ? (
        <iframe
          ref={frame}
          src={url}
          title="The article as the shop will show it"
          className="w-full rounded-b-lg bg-white"
          style={SIZE}
        />
      ) : (
        <div className="px-6 py-4">
          <Text size="small" role="status" className="text-ui-fg-subtle">
            The page is coming.
          </Text>
        </div>
      )}
    </Section>
  )
}
