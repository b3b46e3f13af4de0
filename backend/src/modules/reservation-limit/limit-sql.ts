import { buildMissingTriggers, RESERVATION_TRIGGERS } from "../../invariants"

/** Name of the function in the database. */
const LIMIT_FUNCTION = "clearline_limit_reservations"

/**
 * Begins the statement for a trigger that contracts list, so that the check of every
 * minute knows it.
 */
const begin = (name: keyof typeof RESERVATION_TRIGGERS) =>
  `create or replace trigger ${name}`

/**
 * Refuses, at the end of the statement, more live reservations of an item at a location
 * than its stocked quantity. The level rows are locked first, always in the same order,
 * so that two buyers of the last piece are checked one after the other, in whatever
 * process, and there is no deadlock. Reservations beyond the stock (`allow_backorder`)
 * are not counted. A reservation that shrinks, moves away or is restored after an undone
 * deletion (`deleted_at` set to null) is never refused.
 */
export const INSTALL_FUNCTION = `
create or replace function ${LIMIT_FUNCTION}() returns trigger
language plpgsql as $limit$
declare
  grown jsonb;
  short record;
begin
  if tg_op = 'INSERT' then
    select jsonb_agg(distinct jsonb_build_object('item', n.inventory_item_id, 'place', n.location_id))
      into grown
      from new_rows n
     where n.deleted_at is null and not n.allow_backorder and n.quantity > 0;
  else
    select jsonb_agg(distinct jsonb_build_object('item', n.inventory_item_id, 'place', n.location_id))
      into grown
      from new_rows n
      join old_rows o on o.id = n.id
     where n.deleted_at is null and o.deleted_at is null and not n.allow_backorder
       and (n.quantity > o.quantity
            or o.allow_backorder
            or n.location_id <> o.location_id
            or n.inventory_item_id <> o.inventory_item_id);
  end if;
  if grown is null then
    return null;
  end if;

  perform 1
     from inventory_level l
     join jsonb_to_recordset(grown) as g(item text, place text)
       on g.item = l.inventory_item_id and g.place = l.location_id
    where l.deleted_at is null
    order by l.id
      for update of l;

  -- A new statement, so it sees what others committed while this one waited for the rows.
  select coalesce(i.title, i.sku, i.id) as name
    into short
    from jsonb_to_recordset(grown) as g(item text, place text)
    join inventory_item i on i.id = g.item
    left join inventory_level l
      on l.inventory_item_id = g.item and l.location_id = g.place and l.deleted_at is null
   where coalesce(l.stocked_quantity, 0) < (
           select sum(r.quantity)
             from reservation_item r
            where r.inventory_item_id = g.item and r.location_id = g.place
              and r.deleted_at is null and not r.allow_backorder)
   order by i.id
   limit 1;
  if found then
    raise exception 'insufficient_inventory: Not enough of % is left.', short.name
      using errcode = 'raise_exception';
  end if;
  return null;
end
$limit$;`

/** Puts the triggers on the table; waits for transactions that are writing to it. */
export const INSTALL_TRIGGERS = `
${begin("clearline_limit_reservations_insert")}
  after insert on reservation_item
  referencing new table as new_rows
  for each statement execute function ${LIMIT_FUNCTION}();
${begin("clearline_limit_reservations_update")}
  after update on reservation_item
  referencing old table as old_rows new table as new_rows
  for each statement execute function ${LIMIT_FUNCTION}();`

/** Returns a row for each trigger that is missing or disabled. */
export const LIST_MISSING = buildMissingTriggers(RESERVATION_TRIGGERS)
