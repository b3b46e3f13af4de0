import type { Metadata } from "next"
import { connection } from "next/server"

import { ArticleCards, toArticleCardView } from "@/features/article"
import { findProduct } from "@/features/catalog/server"
import { ClaimList } from "@/features/claim"
import { findClaims } from "@/features/claim/server"
import { CancelForm, describeStage, OrderDetails } from "@/features/order"
import { findOwnOrder, listConfirmed } from "@/features/order/server"
import { ReturnList } from "@/features/return"
import { findReturns } from "@/features/return/server"
import { PayNotice } from "@/features/order-payment"
import { findOrderPayment } from "@/features/order-payment/server"
import type { CountryCode } from "@/lib/country"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { resolvePageContext } from "@/lib/page-context"
import { Dots } from "@/ui/dots"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"
import { Section } from "@/ui/section"

import styles from "../../../../personal.module.css"

export const metadata: Metadata = {
  title: "Your order",
  robots: { index: false },
  referrer: "same-origin",
}
/** Private to this buyer, so it is rendered per request. */
export const instant = false

/**
 * The aftercare articles for the products bought, each once. An article that cannot be
 * read is left out, so that the buyer sees the order in any case.
 */
async function listAftercare(country: CountryCode, handles: (string | null)[]) {
  const own = new Set(handles.filter((handle) => handle !== null))
  const products = await Promise.allSettled(
    [...own].map((handle) => findProduct(country, handle)),
  )
  const articles = products.flatMap((product) =>
    product.status === "fulfilled" ? (product.value?.givenWithOrder ?? []) : [],
  )
  const { mediaBase } = resolvePageContext(country)
  return [...new Map(articles.map((article) => [article.slug, article])).values()].map(
    (article) => toArticleCardView(article, mediaBase),
  )
}

export default async function ConfirmedPage({
  params,
}: {
  params: Promise<{ country: string; id: string }>
}) {
  await connection()
  const { country: code, id } = await params
  const country = requireCountry(code)
  const order = await findOwnOrder(id)
  if (!order) {
    return (
      <Container className={`${styles.page} ${styles.narrow}`}>
        <h1>Your order</h1>
        <Notice title="Only the person who placed an order can see it here">
          <p>
            On another device?{" "}
            <a href={buildPaths(country).orderLookup}>
              Find it by order number and e-mail
            </a>
            .
          </p>
        </Notice>
      </Container>
    )
  }
  const paths = buildPaths(country)
  const [aftercare, confirmed, returns, claims, payment] = await Promise.all([
    listAftercare(
      country,
      order.lines.map(({ handle }) => handle),
    ),
    listConfirmed(order.id, country),
    findReturns(order.id, country),
    findClaims(order.id),
    findOrderPayment(order.id),
  ])
  return (
    <Container className={styles.page}>
      <header className={styles.section}>
        <Dots />
        <h1>{describeStage(order.stage)}</h1>
        <p>
          Order {order.number}.{" "}
          {order.stage === "received"
            ? `We’re sending a confirmation to ${order.email}.`
            : null}
        </p>
        {order.stage === "canceled" ? null : (
          <p>
            What to do each day after your treatment, with your own dates:{" "}
            <a href={buildPaths(country).aftercare}>aftercare by day</a>.
          </p>
        )}
      </header>
      <PayNotice payment={payment} country={country} />
      <OrderDetails order={order} country={country} confirmed={confirmed} />
      {returns ? (
        <ReturnList returns={returns} href={paths.orderReturn(order.id)} />
      ) : null}
      {claims ? <ClaimList claims={claims} href={paths.orderProblem(order.id)} /> : null}
      {order.stage === "received" ? (
        <CancelForm orderId={order.id} page={paths.order(order.id)} />
      ) : null}
      {aftercare.length > 0 && order.stage !== "canceled" ? (
        <Section title="Aftercare for your products">
          <ArticleCards articles={aftercare} country={country} />
        </Section>
      ) : null}
    </Container>
  )
}
