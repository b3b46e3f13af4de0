import { z } from "@medusajs/framework/zod"
import { loadInside } from "./load-inside"

type Validate = (schema: z.ZodType, input: unknown) => Promise<unknown>
type JsonSchema = {
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  type?: string
}

/** Which ids the validators of a route take, written `items[].id`. */
export type RecordedFields = {
  /** Names the route of the next request; null: the next requests are not recorded. */
  begin: (route: string | null) => void
  /** Fields that contain an id, by route. */
  listIdFields: () => { route: string; field: string }[]
}

const NAMES_SOMETHING = /^ids?$|_ids?$/

/** Ids in a schema, and fields that take a text in place of an object, which is an id too. */
function listIds(schema: JsonSchema, at = ""): string[] {
  const shapes = schema.anyOf ?? [schema]
  const isObject = shapes.some(({ properties }) => properties)
  const isText = shapes.some(({ type }) => type === "string")
  return [
    ...(at && isObject && isText ? [at] : []),
    ...shapes.flatMap((shape) => [
      ...(shape.items ? listIds(shape.items, `${at}[]`) : []),
      ...Object.entries(shape.properties ?? {})
        // The operators ($and, $or) repeat the fields of the same level.
        .filter(([name]) => !name.startsWith("$"))
        .flatMap(([name, inner]) => {
          const here = at ? `${at}.${name}` : name
          return [...(NAMES_SOMETHING.test(name) ? [here] : []), ...listIds(inner, here)]
        }),
    ]),
  ]
}

/** Records what every validator of query and body accepts; call it before Medusa starts. */
export function recordFields(): RecordedFields {
  const fields = new Map<string, Set<string>>()
  let current: string | null = null
  const validators = loadInside("@medusajs/framework", "zod/zod-helpers") as {
    zodValidator: Validate
  }
  const validate = validators.zodValidator
  validators.zodValidator = (schema, input) => {
    if (current !== null) {
      const known = fields.get(current) ?? new Set<string>()
      const json = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" })
      for (const field of listIds(json as JsonSchema)) known.add(field)
      fields.set(current, known)
    }
    return validate(schema, input)
  }
  return {
    begin: (route) => {
      current = route
    },
    listIdFields: () =>
      [...fields].flatMap(([route, names]) =>
        [...names].map((field) => ({ route, field })),
      ),
  }
}
