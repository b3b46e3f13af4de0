import { PAIRING_GAP_WORDS } from "../../contracts"
import { buildMissingTriggers, PAIRING_TRIGGERS } from "../../invariants"

/** The tables that the limit reads; it is installed when all of them exist. */
export const LIMITED_TABLES = [...new Set(Object.values(PAIRING_TRIGGERS))]

const isPaired = (kind: string) => `exists (
    select 1
      from product_article_pairing l
      join article a on a.id = l.article_id
     where l.product_id = wanted and l.kind = '${kind}' and l.deleted_at is null
       and a.state = 'published' and a.deleted_at is null)`

/**
 * What one product lacks to be in the shop, as contracts' PairingGap.
 * `rules/list-pairing-gaps.ts` states the same rule in TypeScript; the HTTP spec checks
 * that both agree.
 */
const GAPS_FUNCTION = `
create or replace function clearline_pairing_gaps(wanted text) returns text[]
language sql volatile as $gaps$
  select array_remove(array[
    case when not ${isPaired("read_first")} then 'read_first' end,
    case when exists (
           select 1 from access_rule r
            where r.product_id = wanted and r.deleted_at is null and r.level <> 'T0')
          and not ${isPaired("aftercare")}
          and not exists (
           select 1 from aftercare_reason s
            where s.product_id = wanted and s.deleted_at is null)
         then 'aftercare' end], null)
$gaps$;`

/**
 * Refuses when one of these products is published and lacks an article. Locks their rows
 * first, always in the same order, so that concurrent removals and publications are
 * checked one after the other; each statement then sees what the other has committed.
 */
const REQUIRE_FUNCTION = `
create or replace function clearline_require_articles(ids text[], cause text) returns void
language plpgsql as $require$
declare
  short record;
begin
  perform 1 from product where id = any(ids) order by id for no key update;
  select string_agg('"' || p.title || '"', ', ' order by p.title) as names,
         concat_ws(', and ',
           case when bool_or('read_first' = any(g.gaps))
             then '${PAIRING_GAP_WORDS.read_first}' end,
           case when bool_or('aftercare' = any(g.gaps))
             then '${PAIRING_GAP_WORDS.aftercare}' end) as lacking
    into short
    from product p
   cross join lateral (select clearline_pairing_gaps(p.id) as gaps) g
   where p.id = any(ids) and p.status = 'published' and p.deleted_at is null
     and cardinality(g.gaps) > 0;
  if short.names is null then
    return;
  end if;
  if cause = 'article' then
    raise exception 'article_needed: % would be in the shop without %. Pair another article first, or take it out of the shop.',
      short.names, short.lacking;
  end if;
  raise exception 'product_not_paired: % cannot be in the shop without %. Pair it on the page of the product while that is a draft, then publish.',
    short.names, short.lacking;
end
$require$;`

const trigger = (name: string, body: string) => `
create or replace function ${name}() returns trigger language plpgsql as $body$
begin
  ${body}
  return null;
end
$body$;`

type Limit = { name: keyof typeof PAIRING_TRIGGERS; body: string; on: string }

/** One trigger for each way in which a published product could lose its articles. */
const LIMITS: readonly Limit[] = [
  {
    name: "clearline_pairing_new_product",
    body: "perform clearline_require_articles(array[new.id], 'product');",
    on: "after insert on product for each row when (new.status = 'published' and new.deleted_at is null)",
  },
  {
    name: "clearline_pairing_published",
    body: "perform clearline_require_articles(array[new.id], 'product');",
    on: `after update on product for each row when (new.status = 'published' and new.deleted_at is null
      and (old.status <> 'published' or old.deleted_at is not null))`,
  },
  {
    name: "clearline_pairing_article_gone",
    // Links that a deletion has already marked count too: the article was paired then.
    body: `perform clearline_require_articles(array(
      select distinct product_id from product_article_pairing where article_id = old.id), 'article');`,
    on: `after update on article for each row when (old.state = 'published' and old.deleted_at is null
      and (new.state <> 'published' or new.deleted_at is not null))`,
  },
  {
    name: "clearline_pairing_article_deleted",
    body: `perform clearline_require_articles(array(
      select distinct product_id from product_article_pairing where article_id = old.id), 'article');`,
    on: "after delete on article for each row when (old.state = 'published' and old.deleted_at is null)",
  },
  {
    name: "clearline_pairing_made",
    // Waits for a retirement in progress; that retirement sees this pairing if it locks
    // second.
    body: "perform 1 from article where id = new.article_id for share;",
    on: "after insert on product_article_pairing for each row when (new.deleted_at is null)",
  },
  {
    name: "clearline_pairing_changed",
    body: `perform 1 from article where id = new.article_id for share;
  perform clearline_require_articles(array[old.product_id], 'article');`,
    on: `after update on product_article_pairing for each row when (new.deleted_at is null
      and (old.kind <> new.kind or old.deleted_at is not null))`,
  },
  {
    name: "clearline_pairing_erased",
    body: "perform clearline_require_articles(array[old.product_id], 'article');",
    on: "after delete on product_article_pairing for each row when (old.deleted_at is null)",
  },
  {
    name: "clearline_pairing_level",
    body: `if tg_op = 'UPDATE' then
    if old.level <> 'T0' and old.deleted_at is null then return null; end if;
  end if;
  perform clearline_require_articles(array[new.product_id], 'product');`,
    on: "after insert or update on access_rule for each row when (new.level <> 'T0' and new.deleted_at is null)",
  },
  {
    name: "clearline_pairing_reason_gone",
    body: "perform clearline_require_articles(array[old.product_id], 'product');",
    on: "after update on aftercare_reason for each row when (old.deleted_at is null and new.deleted_at is not null)",
  },
  {
    name: "clearline_pairing_reason_erased",
    body: "perform clearline_require_articles(array[old.product_id], 'product');",
    on: "after delete on aftercare_reason for each row when (old.deleted_at is null)",
  },
]

/** Replaced at every start. */
export const INSTALL_FUNCTIONS = [
  GAPS_FUNCTION,
  REQUIRE_FUNCTION,
  ...LIMITS.map(({ name, body }) => trigger(name, body)),
].join("\n")

/** Puts the triggers on the tables; waits for transactions that are writing to them. */
export const INSTALL_TRIGGERS = LIMITS.map(
  ({ name, on }) => `create or replace trigger ${name} ${on} execute function ${name}();`,
).join("\n")

/** Returns a row for each trigger that is missing or disabled. */
export const LIST_MISSING = buildMissingTriggers(PAIRING_TRIGGERS)
