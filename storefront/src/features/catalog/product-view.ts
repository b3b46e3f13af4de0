import type {
  CatalogProduct,
  PairedArticle,
  SafetyProfile,
} from "@clearline/backend/contracts"
import { PRODUCT_AUDIENCE_WORDS } from "@/lib/audience-words"
import { toPictureView, type PictureView } from "@/lib/media-url"
import type { PageContext } from "@/lib/page-context"
import { FLAG_WORDS } from "./rules/words"
import {
  toOfferView,
  toProductCardView,
  type OfferView,
  type ProductCardView,
} from "./view"

/** Safety information that the product page must show, in the order of the page. */
export type SafetyView = {
  expectation: string
  can: string[]
  cannot: string[]
  whoMayUse: string
  warnings: string[]
  contraindications: string[]
  ingredients: string | null
  leftOut: string[]
  flags: string[]
  storage: string | null
  afterOpening: string | null
  papers: string[]
  questions: { question: string; answer: string }[]
  afterTheVisit: { when: string; what: string }[]
}

/** The complete product page as a guest sees it. */
export type ProductView = ProductCardView & {
  audienceWords: string
  category: { handle: string; name: string } | null
  /** Paragraphs. */
  description: string[]
  pictures: PictureView[]
  offer: OfferView
  /** True: it may not travel by air, so an order with it has no express delivery. */
  groundOnly: boolean
  /** Short facts under the offer: shelf life, documents, limits, transport. */
  facts: string[]
  safety: SafetyView
  /** Article cards; the page renders them with the article feature. */
  readFirst: PairedArticle[]
  aftercare: PairedArticle[]
  /** Articles that the order confirmation lists. */
  givenWithOrder: PairedArticle[]
  goesWith: ProductCardView[]
}

/** Maps a product to the view of its page. */
export function toProductView(product: CatalogProduct, place: PageContext): ProductView {
  const pictures = product.pictures
    .map((picture) => toPictureView(picture, place.mediaBase))
    .filter((picture) => picture !== null)
  return {
    ...toProductCardView(product, place),
    audienceWords: PRODUCT_AUDIENCE_WORDS[product.audience],
    category: product.categories[0] ?? null,
    description: product.description.split(/\n{2,}/).filter(Boolean),
    pictures,
    offer: toOfferView(product, place),
    groundOnly: product.hazmat,
    facts: buildFacts(product),
    safety: toSafetyView(product.safety),
    readFirst: product.read_first,
    aftercare: product.aftercare,
    givenWithOrder: [...product.read_first, ...product.aftercare].filter(({ slug }) =>
      product.given_with_order.includes(slug),
    ),
    goesWith: product.goes_with.map((card) => toProductCardView(card, place)),
  }
}

function toSafetyView(safety: SafetyProfile): SafetyView {
  return {
    expectation: safety.expectation,
    can: safety.can,
    cannot: safety.cannot,
    whoMayUse: safety.who_may_use,
    warnings: safety.warnings,
    contraindications: safety.contraindications,
    ingredients: safety.ingredients,
    leftOut: safety.left_out,
    flags: safety.flags.map((flag) => FLAG_WORDS[flag]),
    storage: safety.storage,
    afterOpening: safety.after_opening,
    papers: safety.papers,
    questions: safety.questions,
    afterTheVisit: safety.after_the_visit,
  }
}

/** Three facts, and a fourth if transport or quantity is limited. */
function buildFacts({ safety, hazmat, max_per_order }: CatalogProduct): string[] {
  const life = safety.shelf_life_months
  return [
    [life && `${life} months unopened`, safety.after_opening?.replace(/\.$/, "")]
      .filter(Boolean)
      .join(" · ") || "Does not expire",
    safety.papers.join(" · "),
    [
      hazmat && "Ships by ground only",
      max_per_order && `Limit ${max_per_order} per order`,
    ]
      .filter(Boolean)
      .join(" · "),
  ].filter(Boolean)
}
