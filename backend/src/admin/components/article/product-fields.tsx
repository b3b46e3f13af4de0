import { Text } from "@medusajs/ui"
import type { AdminArticle, PairingKind } from "../../../contracts"
import { useArticlePairings } from "../../lib/pairing-data"
import { toProductPartner } from "../../lib/pairing-partners"
import { PRODUCTS_OF_ARTICLE } from "../../lib/pairing-sides"
import { formatError } from "../../lib/format-error"
import { PairingLists } from "../pairing-lists"

const TITLES: Record<PairingKind, string> = {
  read_first: "To read before buying",
  aftercare: "Aftercare for",
}

/** The products paired with the article: their order, kind and notes. */
export function ProductFields({ article }: { article: AdminArticle }) {
  const { data, error } = useArticlePairings(article.id)
  if (error) {
    return (
      <Text size="small" role="alert" className="text-ui-fg-error px-6">
        Could not be read: {formatError(error)}
      </Text>
    )
  }
  if (!data) {
    return (
      <Text size="small" role="status" className="text-ui-fg-subtle px-6">
        Reading…
      </Text>
    )
  }
  return (
    <div className="divide-y">
      <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
        {article.state === "published"
          ? "Saved at once. This order is the one on the article's page."
          : "Saved at once. While the article is not published, it does not count for its products."}
      </Text>
      <PairingLists
        side={PRODUCTS_OF_ARTICLE}
        ownerId={article.id}
        partners={data.pairings.map(toProductPartner)}
        titles={TITLES}
      />
    </div>
  )
}
