import type { Metadata } from "next"
import { notFound } from "next/navigation"
import pageStyles from "@/app/_frame/page.module.css"
import { ProductStages } from "@/features/aftercare-plan/server"
import { ArticleCards, toArticleCardView } from "@/features/article"
import { addToBag } from "@/features/cart/server"
import {
  AfterTheVisit,
  buildProductData,
  CanAndCannot,
  KitContents,
  Particulars,
  ProductGrid,
  type ProductView,
  VariantScope,
  WhoMayUse,
} from "@/features/catalog"
import { findProduct } from "@/features/catalog/server"
import { buildBreadcrumbData } from "@/lib/breadcrumb-data"
import { resolveCurrency, type CountryCode } from "@/lib/country"
import { buildAddress, buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { resolvePageContext } from "@/lib/page-context"
import { Breadcrumbs, Container } from "@/ui/layout"
import { Questions, Section } from "@/ui/section"
import { StructuredData } from "@/ui/structured-data"
import { ProductHead } from "./product-head"

type Props = { params: Promise<{ country: string; handle: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, handle: PLACEHOLDER }]
}

async function readParams({ params }: Props) {
  const { country, handle } = await params
  return { country: requireCountry(country), handle }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, handle } = await readParams(props)
  const product = await findProduct(country, handle)
  if (!product) notFound()
  return buildMetadata({
    country,
    path: `/products/${handle}`,
    title: product.title,
    description: `${product.purpose} ${product.safety.expectation}`.slice(0, 300),
    picture: product.pictures[0]?.path,
  })
}

function Reading({
  title,
  articles,
  country,
}: {
  title: string
  articles: ProductView["readFirst"]
  country: CountryCode
}) {
  if (articles.length === 0) return null
  const { mediaBase } = resolvePageContext(country)
  return (
    <Section title={title}>
      <ArticleCards
        articles={articles.map((card) => ({
          ...toArticleCardView(card, mediaBase),
          note: card.note,
        }))}
        country={country}
      />
    </Section>
  )
}

/**
 * A product page: what the product does, what it cannot do, who may use it, and the
 * aftercare.
 */
export default async function ProductPage(props: Props) {
  const { country, handle } = await readParams(props)
  const product = await findProduct(country, handle)
  if (!product) notFound()
  const paths = buildPaths(country)
  const { category, safety } = product
  const trail = category
    ? [{ name: category.name, href: paths.category(category.handle) }]
    : []
  const url = buildAddress(paths.product(handle))
  return (
    <Container>
      <StructuredData
        data={[
          buildProductData(product, {
            url,
            origin: buildAddress(""),
            currency: resolveCurrency(country).toUpperCase(),
          }),
          buildBreadcrumbData([
            ...trail,
            { name: product.title, href: paths.product(handle) },
          ]),
        ]}
      />
      <Breadcrumbs trail={trail} here={product.title} />
      <VariantScope>
        <div className={pageStyles.sections}>
          <ProductHead product={product} country={country} addToBag={addToBag} />
          <Reading
            title="Read before you buy"
            articles={product.readFirst}
            country={country}
          />
          <CanAndCannot can={safety.can} cannot={safety.cannot} />
          <KitContents variants={product.offer.variants} country={country} />
          <WhoMayUse safety={safety} />
          <ProductStages stages={product.useFrom} country={country} />
          <AfterTheVisit moments={safety.afterTheVisit} />
          <Reading title="Aftercare" articles={product.aftercare} country={country} />
          <Particulars safety={safety} />
          {safety.questions.length > 0 ? (
            <Section title="Questions">
              <Questions questions={safety.questions} />
            </Section>
          ) : null}
          {product.goesWith.length > 0 ? (
            <Section title="You may also need">
              <ProductGrid
                products={product.goesWith}
                country={country}
                headingLevel="h3"
              />
            </Section>
          ) : null}
        </div>
      </VariantScope>
    </Container>
  )
}
