import { Text } from "@medusajs/ui"
import type { ArticleContent } from "../../../contracts"
import { usePreview } from "../../lib/article-preview"
import { Section } from "../section"

type PreviewFrameProps = { id: string; content: ArticleContent }

/** The article as the shop will show it, while it is being written. */
export function PreviewFrame({ id, content }: PreviewFrameProps) {
  const { frame, url, error } = usePreview(id, content)
  return (
    <Section title="Preview">
      {error && (
        <div className="px-6 py-4" role="alert">
          <Text size="small" className="text-ui-fg-error">
            {error.message}
          </Text>
        </div>
      )}
      {url ? (
        <iframe
          ref={frame}
          src={url}
          title="The article as the shop will show it"
          className="h-[70vh] w-full rounded-b-lg bg-white"
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
