import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Calendar } from "@medusajs/icons"
import { Button, Heading } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { LowStockCard } from "../../components/desk/low-stock-card"
import { QueueList } from "../../components/desk/queue-list"
import { SalesCard } from "../../components/desk/sales-card"
import { SectionNote } from "../../components/section"
import { formatError } from "../../lib/format-error"
import { useOrderDesk } from "../../lib/order-desk-data"

/** The day's list: what waits, what was sold, what runs low. */
const TodayPage = () => {
  const { data, error } = useOrderDesk()
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex items-center justify-between px-6 py-2">
        <Heading level="h1">Today</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to="/order-desk/orders">Find an order</Link>
        </Button>
      </div>
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data && (
        <>
          <QueueList queues={data.queues} comments={data.comments} />
          <SalesCard sales={data.sales} />
          <LowStockCard stock={data.low_stock} />
        </>
      )}
    </div>
  )
}

export default TodayPage

export const config = defineRouteConfig({ label: "Today", icon: Calendar, rank: 0 })
