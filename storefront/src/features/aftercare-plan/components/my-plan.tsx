"use client"

import type { ReactNode } from "react"
import { Section } from "@/ui/section"
import { countDays, describeDay } from "../calendar-day"
import { resolveStage } from "../rules/resolve-stage"
import { useToday, useTreatmentDate } from "../treatment-date"
import type { PlanView } from "../view"
import { DateForm } from "./date-form"
import styles from "./plan.module.css"
import { StagedProducts, type StagedProduct } from "./staged-products"
import { ExportButtons } from "./take-along"
import { Timeline } from "./timeline"
import { describeToday, Today } from "./today"

/**
 * A plan with the reader's own dates. The server renders all days and products without
 * dates; the browser adds the dates and never sends them.
 */
export function MyPlan({
  plan,
  products,
  redFlags,
  country,
}: {
  plan: PlanView
  country: string
  products: StagedProduct[]
  redFlags: ReactNode
}) {
  const { treatedOn, keep, forget } = useTreatmentDate(plan.method)
  const today = useToday()
  const my =
    treatedOn && today ? { treatedOn, today, day: countDays(treatedOn, today) } : null
  const standing = my && resolveStage(plan.stages, my.day)
  return (
    <>
      <section className={styles.mine} aria-labelledby="my-dates">
        <h2 id="my-dates">My dates</h2>
        <DateForm
          today={today}
          treatedOn={treatedOn}
          country={country}
          onKeep={keep}
          onForget={forget}
        />
        <p role="status" className={styles.todayLine}>
          {my ? describeToday(plan, my.treatedOn, my.today, country) : null}
        </p>
        {my ? (
          <>
            <Today plan={plan} treatedOn={my.treatedOn} day={my.day} country={country} />
            <ExportButtons plan={plan} treatedOn={my.treatedOn} />
            <p className={styles.printOnly}>
              <b>Treatment on {describeDay(my.treatedOn, country)}.</b>
            </p>
          </>
        ) : null}
      </section>
      {redFlags}
      <Section title="Day by day" id="days">
        <Timeline
          stages={plan.stages}
          country={country}
          treatedOn={my?.treatedOn ?? null}
          current={standing?.kind === "stage" ? standing.index : null}
        />
      </Section>
      {products.length > 0 ? (
        <Section title="What you may use, and from which day" id="products">
          <StagedProducts products={products} my={my} country={country} />
        </Section>
      ) : null}
    </>
  )
}
