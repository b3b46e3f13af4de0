/** Fewest digits of an order number. */
const MIN_DIGITS = 6
/** An order number is PostgreSQL's `integer`; from ten digits on not all would fit. */
const MAX_DIGITS = 9

/**
 * Digits of the first new order numbers: more than the largest number given so far has,
 * so that no number is given twice. Null when that would take more than nine digits.
 */
export function planDigits(largest: number): number | null {
  const digits = Math.max(MIN_DIGITS, largest < 1 ? 0 : String(largest).length + 1)
  return digits <= MAX_DIGITS ? digits : null
}

/** The function that PostgreSQL calls for the number of a new order. */
export const ORDER_NUMBER_FUNCTION = "clearline_order_number"

/**
 * SQL of the function that turns the count of an order (1, 2, 3 …) into its number. A
 * keyed permutation (a Feistel network over the numbers with the same digits, walked until
 * it stays within them): every count has a number of its own, and without the key neither
 * the count nor the next number can be worked out. When all numbers with these digits are
 * given, one digit more begins.
 *
 * @param key secret; only letters, digits and hyphens
 */
export function buildOrderNumberSql(key: string, digits: number): string {
  const size = 9 * 10 ** (digits - 1)
  // Two halves of so many bits hold every number below `size`.
  const half = Math.ceil(Math.log2(size) / 2)
  return `
create or replace function ${ORDER_NUMBER_FUNCTION}(place bigint) returns integer
language plpgsql immutable strict as $function$
declare
  size bigint := ${size};
  base bigint := ${10 ** (digits - 1)};
  half integer := ${half};
  mask bigint;
  number bigint := place - 1;
  high bigint;
  low bigint;
  kept bigint;
begin
  while number >= size loop
    number := number - size;
    size := size * 10;
    base := base * 10;
    half := half + 2;
  end loop;
  mask := (1::bigint << half) - 1;
  loop
    high := number >> half;
    low := number & mask;
    for round in 1..6 loop
      kept := low;
      low := high # (
        ('x' || substr(md5('${key}:' || base || ':' || round || ':' || low), 1, 8))::bit(32)::bigint
        & mask);
      high := kept;
    end loop;
    number := (high << half) | low;
    exit when number < size;
  end loop;
  return base + number;
end
$function$`
}
