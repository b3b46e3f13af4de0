import type { ArticleView } from "@/features/article"
import { ProductGrid, toProductCardView } from "@/features/catalog"
import type { CountryCode } from "@/lib/country"
import { resolvePageContext } from "@/lib/page-context"
import { Section } from "@/ui/section"
import styles from "./article.module.css"

type Props = { article: ArticleView; country: CountryCode }

/** The products that are paired with an article, in the order that staff chose. */
export function ArticleProducts({ article, country }: Props) {
  if (article.pairedProducts.length === 0) return null
  return (
    <div className={styles.related}>
      <Section title="Products this article is about">
        <ProductGrid
          products={article.pairedProducts.map((card) =>
            toProductCardView(card, resolvePageContext(country)),
          )}
          country={country}
          headingLevel="h3"
        />
      </Section>
    </div>
  )
}
