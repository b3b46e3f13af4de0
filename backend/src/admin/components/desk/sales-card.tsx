import { Container, Heading, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { DESK_PERIODS, type DeskPeriod, type DeskSales } from "../../../contracts"
import { formatMoney, PERIOD_WORDS } from "../../lib/order-desk-words"
import { SectionNote } from "../section"

const DAYS: Record<DeskPeriod, number> = { today: 0, "7_days": 6, "30_days": 29 }

/** The address of the orders behind a row: the same region, from the same midnight. */
function buildListPath({ period, region_id }: DeskSales): string {
  const start = new Date()
  start.setHours(0, 0, 0, 0)
  start.setDate(start.getDate() - DAYS[period])
  const query = new URLSearchParams({ since: start.toISOString() })
  if (region_id) query.set("region_id", region_id)
  return `/order-desk/orders?${query}`
}

function SalesRow({ row, isFirst }: { row: DeskSales; isFirst: boolean }) {
  return (
    <Table.Row>
      <Table.Cell>{isFirst ? PERIOD_WORDS[row.period] : ""}</Table.Cell>
      <Table.Cell>
        <Link
          to={buildListPath(row)}
          aria-label={`${PERIOD_WORDS[row.period]}: ${row.region ?? "no region"}`}
          className="text-ui-fg-interactive hover:underline"
        >
          {row.region ?? "No region"}
        </Link>
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">{row.orders}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">{row.units}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {formatMoney(row.amount, row.currency_code)}
      </Table.Cell>
    </Table.Row>
  )
}

/** Orders, pieces and money of today, 7 and 30 days, by region. */
export function SalesCard({ sales }: { sales: DeskSales[] }) {
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">Sales</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          By the day of the order, with tax and shipping, without cancelled orders, less
          what was refunded.
        </Text>
      </div>
      {sales.length === 0 ? (
        <SectionNote>
          No order in the last 30 days yet. The first one will stand here.
        </SectionNote>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Period</Table.HeaderCell>
                <Table.HeaderCell>Region</Table.HeaderCell>
                <Table.HeaderCell className="text-right">Orders</Table.HeaderCell>
                <Table.HeaderCell className="text-right">Pieces</Table.HeaderCell>
                <Table.HeaderCell className="text-right">Money</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {DESK_PERIODS.flatMap((period) =>
                sales
                  .filter((row) => row.period === period)
                  .map((row, index) => (
                    <SalesRow
                      key={`${period} ${row.region_id} ${row.currency_code}`}
                      row={row}
                      isFirst={index === 0}
                    />
                  )),
              )}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}
