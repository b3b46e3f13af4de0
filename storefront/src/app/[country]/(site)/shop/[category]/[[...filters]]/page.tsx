import type { Metadata } from "next"
import { notFound } from "next/navigation"
import pageStyles from "@/app/_frame/page.module.css"
import {
  ListControls,
  ListStatus,
  Pager,
  parseFilterPath,
  ProductGrid,
} from "@/features/catalog"
import { listCategories, listProducts } from "@/features/catalog/server"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Dots } from "@/ui/dots"
import { Container } from "@/ui/layout"
import styles from "./list.module.css"

type Props = {
  params: Promise<{ country: string; category: string; filters?: string[] }>
}

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, category: PLACEHOLDER, filters: [PLACEHOLDER] }]
}

/** The whole catalogue, in the shape of a category. */
const EVERYTHING = {
  handle: "all",
  name: "All products",
  description:
    "Everything we sell, for clients and practitioners. Each product says what it can do, what it can’t, and who may use it.",
}

async function readParams({ params }: Props) {
  const { country: code, category: handle, filters: segments = [] } = await params
  const country = requireCountry(code)
  const filters = parseFilterPath(segments)
  if (!filters) notFound()
  const category =
    handle === EVERYTHING.handle
      ? EVERYTHING
      : (await listCategories()).find((each) => each.handle === handle)
  if (!category) notFound()
  return { country, category, filters, isFiltered: segments.length > 0 }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, category, isFiltered } = await readParams(props)
  return buildMetadata({
    country,
    path: `/shop/${category.handle}`,
    title: category.name,
    description: category.description,
    indexed: !isFiltered,
  })
}

function NothingFound({ href }: { href: string }) {
  return (
    <div className={styles.empty}>
      <Dots className={styles.dots} />
      <h2>No products match</h2>
      <p>
        Remove a filter, or <a href={href}>see all products</a>.
      </p>
    </div>
  )
}

/** A list of products with its filters as plain links. */
export default async function ListPage(props: Props) {
  const { country, category, filters } = await readParams(props)
  const scope = category === EVERYTHING ? null : category.handle
  const list = await listProducts(country, scope, filters)
  if (filters.page > list.pages) notFound()
  const address = { country, category: category.handle, filters }
  return (
    <Container className={styles.page}>
      <div className={pageStyles.head}>
        <h1>{category.name}</h1>
        <p className={pageStyles.intro}>{category.description}</p>
      </div>
      <ListControls {...address} purposes={list.purposes} />
      <ListStatus {...address} count={list.count} />
      {list.products.length > 0 ? (
        <ProductGrid products={list.products} country={country} eager={3} />
      ) : (
        <NothingFound href={buildPaths(country).category(category.handle)} />
      )}
      <Pager {...address} pages={list.pages} />
    </Container>
  )
}
