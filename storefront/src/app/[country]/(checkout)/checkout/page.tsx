import { formatPostalAddress } from "@clearline/backend/contracts"
import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { connection } from "next/server"
import type { ReactNode } from "react"

import { readEnvironment } from "@/config/env"
import { findAccount } from "@/features/account/server"
import type { Bag } from "@/features/cart"
import { findBag, isBagOrdered } from "@/features/cart/server"
import { findProduct } from "@/features/catalog/server"
import {
  buildCardSettings,
  CARD_PROVIDER,
  CheckoutView,
  ContactForm,
  OrderForm,
  parseEditing,
  planCheckoutParts,
  ShippingForm,
} from "@/features/checkout"
import { listRequiredReading, listShippingChoices } from "@/features/checkout/server"
import {
  COUNTRY_NAMES,
  type CountryCode,
  isCountry,
  resolveCurrency,
} from "@/lib/country"
import { formatAmount } from "@/lib/format-price"
import { formatSums } from "@/lib/format-sums"
import { buildPaths } from "@/lib/paths"
import { findPaymentProvider } from "@/lib/regions"
import { ButtonLink } from "@/ui/button"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../personal.module.css"

export const metadata: Metadata = { title: "Checkout", robots: { index: false } }
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function CheckoutPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country }, { change }] = await Promise.all([params, searchParams])
  if (!isCountry(country)) notFound()
  const bag = await findBag()
  // The shop made the order while this browser was away, at the bank or closed.
  if (!bag && (await isBagOrdered())) redirect(buildPaths(country).paymentReturn)
  if (!bag || bag.lines.length === 0) {
    return <NothingToOrder country={country} words="Your bag is empty." />
  }
  if (bag.currencyCode !== resolveCurrency(country)) {
    const words = "The prices in your bag are for another country."
    return <NothingToOrder country={country} words={words} />
  }
  const addressFits = bag.shippingAddress?.country_code === country
  const parts = planCheckoutParts({
    hasEmail: bag.email !== null,
    hasAddress: addressFits,
    hasShipping: bag.shippingOptionId !== null,
    editing: parseEditing(change),
  })
  const current = parts.find((part) => part.state === "current")?.id ?? "address"
  const open = {
    address: () => buildContact(bag, country),
    shipping: () => buildShipping(bag, country),
    payment: () => buildPayment(bag, country),
  }[current]
  return (
    <Container className={styles.page}>
      <h1>Checkout</h1>
      <CheckoutView
        parts={parts}
        country={country}
        open={await open()}
        settled={{
          address: <SettledAddress bag={bag} />,
          shipping: <p>{bag.shippingName}</p>,
        }}
        items={bag.lines.map((line) => ({
          id: line.id,
          title: line.title,
          detail: [`${line.quantity} ×`, line.variantTitle ?? ""].join(" ").trim(),
          picture: line.picture,
          amount: formatAmount(line.total, bag.currencyCode, country),
        }))}
        rows={formatSums(bag.summary, bag.currencyCode, country)}
      />
    </Container>
  )
}

/** Leads back to the cart; a link, so that it needs no JavaScript. */
function NothingToOrder({ country, words }: { country: CountryCode; words: string }) {
  return (
    <Container className={styles.page}>
      <h1>Checkout</h1>
      <p>{words}</p>
      <p>
        <ButtonLink href={`/${country}/cart`}>Go to your bag</ButtonLink>
      </p>
    </Container>
  )
}

function SettledAddress({ bag }: { bag: Bag }) {
  return (
    <>
      <p>{bag.email}</p>
      <p>
        {bag.shippingAddress ? formatPostalAddress(bag.shippingAddress).join(", ") : null}
      </p>
    </>
  )
}

async function buildContact(bag: Bag, country: CountryCode): Promise<ReactNode> {
  const account = await findAccount()
  const saved = account?.addresses.filter((entry) => entry.countryCode === country) ?? []
  const kept = saved.find((entry) => entry.isDefault) ?? saved[0]
  const shipping =
    bag.shippingAddress?.country_code === country
      ? bag.shippingAddress
      : (kept?.values ?? {
          ...EMPTY,
          first_name: account?.firstName ?? "",
          last_name: account?.lastName ?? "",
          company: account?.company ?? "",
        })
  const billing =
    bag.billingAddress &&
    bag.billingAddress.country_code === country &&
    formatPostalAddress(bag.billingAddress).join() !==
      formatPostalAddress({ ...bag.billingAddress, ...shipping }).join()
      ? bag.billingAddress
      : null
  return (
    <>
      {account ? null : (
        <p>
          <a href={`/${country}/sign-in?next=/${country}/checkout`}>Sign in</a> to use
          your saved addresses and trade prices, or continue as a guest.
        </p>
      )}
      <ContactForm
        bagId={bag.id}
        country={country}
        countryName={COUNTRY_NAMES[country]}
        initial={{ email: bag.email ?? account?.email ?? "", shipping, billing }}
      />
    </>
  )
}

const EMPTY = {
  first_name: "",
  last_name: "",
  company: "",
  address_1: "",
  address_2: "",
  postal_code: "",
  city: "",
  province: "",
  phone: "",
}

async function buildShipping(bag: Bag, country: CountryCode): Promise<ReactNode> {
  const choices = await listShippingChoices(bag.id)
  if (!choices.ok || choices.value.length === 0) {
    return (
      <Notice kind="stop" role="alert" title="We can’t ship this right now">
        <p>
          {choices.ok
            ? "No shipping method is available for this bag and address. Check the address or your bag."
            : "We couldn’t reach the shop. Reload this page in a moment."}
        </p>
      </Notice>
    )
  }
  return (
    <ShippingForm
      groundOnly={await listGroundOnly(bag, country)}
      bagId={bag.id}
      country={country}
      chosenId={bag.shippingOptionId}
      choices={choices.value.map((choice) => ({
        id: choice.id,
        name: choice.name,
        note: choice.note,
        amount:
          choice.amount === 0
            ? "Free"
            : formatAmount(choice.amount, bag.currencyCode, country),
      }))}
    />
  )
}

/** Names of the products in the bag that may travel by ground only. */
async function listGroundOnly(bag: Bag, country: CountryCode): Promise<string[]> {
  const handles = new Set(bag.lines.flatMap(({ handle }) => handle ?? []))
  const products = await Promise.all(
    [...handles].map((handle) => findProduct(country, handle)),
  )
  return products.flatMap((product) => (product?.groundOnly ? [product.title] : []))
}

async function buildPayment(bag: Bag, country: CountryCode): Promise<ReactNode> {
  if (!bag.regionId) redirect(`/${country}/cart`)
  const [provider, asked] = await Promise.all([
    findPaymentProvider(bag.regionId),
    listRequiredReading(bag.id, country),
  ])
  const { stripeCapture, stripeKey, storefrontUrl } = readEnvironment()
  const card = buildCardSettings({
    providerId: provider.ok ? provider.value : null,
    publishableKey: stripeKey,
    capture: stripeCapture,
    total: bag.total,
    currencyCode: bag.currencyCode,
    email: bag.email,
    address: bag.billingAddress ?? bag.shippingAddress,
    returnUrl: `${storefrontUrl}${buildPaths(country).paymentReturn}`,
  })
  if (provider.ok && provider.value === CARD_PROVIDER && !card && bag.total > 0) {
    return (
      <Notice kind="stop" role="alert" title="We can’t take card payments right now">
        <p>Nothing was charged, and your bag is kept. Please try again later.</p>
      </Notice>
    )
  }
  return (
    <OrderForm
      bagId={bag.id}
      regionId={bag.regionId}
      country={country}
      total={bag.total}
      writtenTotal={formatAmount(bag.total, bag.currencyCode, country)}
      isTestPayment={provider.ok && provider.value === "pp_system_default"}
      card={card}
      asked={asked.ok ? asked.value : []}
    />
  )
}
