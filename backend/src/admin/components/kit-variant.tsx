import { StatusBadge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminKitMarket, AdminKitPart, AdminKitVariant } from "../../contracts"
import { AVAILABILITY_WORDS, MARKET_WORDS } from "../lib/words"

function MarketSummary({ row, parts }: { row: AdminKitMarket; parts: AdminKitPart[] }) {
  const words = AVAILABILITY_WORDS[row.availability.state]
  const limiting = parts.find((part) => part.inventory_item_id === row.limiting_item_id)
  const isSold = row.availability.state !== "not_sold_here"
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Text as="span" size="small" weight="plus">
        {MARKET_WORDS[row.market]}: {isSold ? row.units : "–"}
      </Text>
      <StatusBadge color={words.colour}>{words.name}</StatusBadge>
      {isSold && limiting && (
        <Text as="span" size="small" className="text-ui-fg-subtle">
          limited by {limiting.title}
        </Text>
      )}
    </li>
  )
}

type PartRowProps = {
  part: AdminKitPart
  locations: string[]
  /** Names of the markets in which this part limits how many can be made up. */
  limitsIn: string[]
}

function PartRow({ part, locations, limitsIn }: PartRowProps) {
  return (
    <Table.Row>
      <Table.Cell className="whitespace-normal py-2">
        <Link
          className="text-ui-fg-interactive hover:underline"
          to={`/inventory/${part.inventory_item_id}`}
        >
          {part.title}
        </Link>
        <span className="text-ui-fg-muted block">{part.sku}</span>
        {limitsIn.length > 0 && (
          <span className="text-ui-tag-orange-text block">
            Runs out first: {limitsIn.join(", ")}
          </span>
        )}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {part.required_quantity}
      </Table.Cell>
      {locations.map((name) => {
        const level = part.levels.find((one) => one.location_name === name)
        return (
          <Table.Cell key={name} className="text-right tabular-nums">
            {level ? `${level.stocked_quantity} / ${level.reserved_quantity}` : "–"}
          </Table.Cell>
        )
      })}
    </Table.Row>
  )
}

/** One variant: how many units can be made up for each market, and from which parts. */
export function KitVariant({ variant }: { variant: AdminKitVariant }) {
  const locations = [
    ...new Set(
      variant.parts.flatMap((part) => part.levels.map((one) => one.location_name)),
    ),
  ].sort()
  const listLimited = (itemId: string) =>
    variant.markets
      .filter((row) => row.limiting_item_id === itemId)
      .map((row) => MARKET_WORDS[row.market])
  return (
    <section aria-label={variant.title} className="flex flex-col gap-y-3 py-4">
      <div className="flex flex-col gap-y-2 px-6">
        <Text weight="plus">
          {variant.title}{" "}
          <span className="text-ui-fg-muted font-normal">{variant.sku}</span>
        </Text>
        <ul className="flex flex-col gap-y-1">
          {variant.markets.map((row) => (
            <MarketSummary key={row.market} row={row} parts={variant.parts} />
          ))}
        </ul>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Part</Table.HeaderCell>
              <Table.HeaderCell className="whitespace-nowrap text-right">
                In one
              </Table.HeaderCell>
              {locations.map((name) => (
                <Table.HeaderCell key={name} className="text-right">
                  {name}: stocked / reserved
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {variant.parts.map((part) => (
              <PartRow
                key={part.inventory_item_id}
                part={part}
                locations={locations}
                limitsIn={listLimited(part.inventory_item_id)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  )
}
